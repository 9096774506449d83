using System.Text.RegularExpressions;
using ChungSuc.Core.Imports;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Web.Infrastructure.Excel;

/// <summary>A list of known columns out of a file: every cell is understood or refused by its address; what was passed over is said.</summary>
internal static partial class ListReader
{
    private const int LongestText = 2_000;
    private const decimal LargestNumber = 1_000_000_000_000;
    private const decimal LargestWhole = 1_000_000_000;

    private static readonly string[] OwnSheets = [ListBook.GuideSheet, ListBook.ListSheet];

    private static readonly HashSet<string> TotalWords = ["cong", "tong", "tong cong", "cong trang", "tong so", "tong toan xa", "cong toan xa"];

    /// <param name="file">Is disposed.</param>
    /// <param name="name">Name of the file; its ending tells the format.</param>
    /// <param name="wanted">Columns of the list.</param>
    /// <param name="chosen">The sheet that the person chose; null takes the first that holds such a list.</param>
    /// <exception cref="RuleException">The file is no table, or holds no such list.</exception>
    public static ImportTable Read(Stream file, string name, IReadOnlyList<ImportColumn> wanted, string? chosen)
    {
        var grids = GridFile.Read(file, name).Where(g => !OwnSheets.Contains(g.Name)).ToList();
        var found = grids.Select(grid => (Grid: grid, Head: ListHead.Find(grid, wanted))).Where(x => x.Head is not null).Select(x => (x.Grid, Head: x.Head!)).ToList();
        var whole = found.Where(x => x.Head.Missing(wanted).Count == 0).ToList();
        if (whole.Count == 0)
        {
            throw new RuleException("import.head", NoHeadWords(wanted, found.Select(x => x.Head).MaxBy(h => h.Columns.Count)));
        }

        var (taken, head) = whole.Find(x => x.Grid.Name == chosen) is { Head: not null } picked ? picked : whole[0];
        return new Reading(taken, head, [.. whole.Select(x => x.Grid.Name)]).Table();
    }

    private static string NoHeadWords(IReadOnlyList<ImportColumn> wanted, ListHead? nearest)
    {
        var missing = nearest?.Missing(wanted) ?? [.. wanted.Where(c => c.IsRequired)];
        return nearest is null
            ? $"Không thấy dòng tên cột trong 15 dòng đầu. Cần các cột: {string.Join(", ", missing.Select(c => $"“{c.Head}”"))}. Tải tệp mẫu để xem cách trình bày."
            : $"Tệp thiếu cột {string.Join(", ", missing.Select(c => $"“{c.Head}”"))}. Thêm cột đó, hoặc đặt lại tên cột như tệp mẫu, rồi tải lên lại.";
    }

    private sealed class Reading(Grid grid, ListHead head, IReadOnlyList<string> sheets)
    {
        private readonly List<CellFault> faults = [];
        private readonly List<string> notes = [];
        private readonly List<ImportRow> rows = [];
        private readonly Dictionary<(int Column, int Row), XlsxRange> merged = MergedBelow(grid, head);
        private readonly Dictionary<XlsxRange, XlsxCell> firsts = [];

        public ImportTable Table()
        {
            foreach (var (column, factor) in head.Factors.Where(f => f.Value != 1).OrderBy(f => f.Key))
            {
                notes.Add($"Cột {XlsxAddress.ColumnName(column)} “{head.Columns[column].Head}” ghi theo {(factor == 1_000 ? "nghìn" : factor == 1_000_000 ? "triệu" : "tỷ")} đồng: đã nhân {VietnameseNumber.Format(factor)}.");
            }

            if (head.Unused.Count > 0)
            {
                notes.Add($"Cột không dùng tới: {string.Join(", ", head.Unused)}.");
            }

            var (examples, totals) = (0, new List<int>());
            foreach (var row in grid.Rows.Where(r => r.Number > head.LastRow))
            {
                var kind = KindOf(row);
                examples += kind == RowKind.Example ? 1 : 0;
                if (kind == RowKind.Total)
                {
                    totals.Add(row.Number);
                }
                else if (kind == RowKind.Data)
                {
                    Take(row);
                }
            }

            AddNotes(examples, totals);
            return new ImportTable { Sheet = grid.Name, Sheets = sheets, Rows = rows, Faults = faults, Notes = notes };
        }

        private static Dictionary<(int Column, int Row), XlsxRange> MergedBelow(Grid grid, ListHead head)
        {
            var cells = new Dictionary<(int, int), XlsxRange>();
            foreach (var range in grid.Merged.Where(m => m.FirstRow > head.LastRow && m.LastRow > m.FirstRow && m.LastRow - m.FirstRow < ImportService.MostRows))
            {
                foreach (var column in head.Columns.Keys.Where(c => c >= range.FirstColumn && c <= range.LastColumn))
                {
                    for (var row = range.FirstRow; row <= range.LastRow; row++)
                    {
                        cells[(column, row)] = range;
                    }
                }
            }

            return cells;
        }

        private void AddNotes(int examples, List<int> totals)
        {
            if (examples > 0)
            {
                notes.Add($"Bỏ qua {examples} dòng ví dụ.");
            }

            if (totals.Count > 0)
            {
                notes.Add($"Bỏ qua dòng cộng: dòng {string.Join(", ", totals)}.");
            }

            if (rows.Count == 0 && faults.Count == 0)
            {
                throw new RuleException("import.empty", "Bảng chưa có dòng nào dưới dòng tên cột. Điền dữ liệu rồi tải lên lại.");
            }
        }

        /// <summary>Rows of examples and of totals are no data; neither is a row of blanks, nor one that numbers the columns.</summary>
        private RowKind KindOf(XlsxRow row)
        {
            var texts = row.Cells.Select(cell => CellText.TryText(cell, out var text, out _) ? VietnameseText.Fold(text) : "?").Where(text => text.Length > 0).ToList();
            return texts switch
            {
                [] => RowKind.Blank,
                _ when row.Number == head.LastRow + 1 && ListHead.IsNumbering(texts) => RowKind.Blank,
                _ when texts.Any(text => text == "vi du" || text.StartsWith("vi du:", StringComparison.Ordinal)) => RowKind.Example,
                _ when texts.Take(2).Any(text => TotalWords.Contains(text.TrimEnd(':', '.'))) => RowKind.Total,
                _ => RowKind.Data,
            };
        }

        private void Take(XlsxRow row)
        {
            if (rows.Count == ImportService.MostRows)
            {
                throw new RuleException("import.rows", $"Bảng có quá {VietnameseNumber.Format(ImportService.MostRows)} dòng. Chia tệp thành nhiều phần.");
            }

            var cells = new Dictionary<string, ImportCell>(StringComparer.Ordinal);
            var before = faults.Count;
            if (row.Cells.Count(cell => head.Columns.ContainsKey(cell.Column)) <= 1 && head.Columns.Values.Count(c => c.IsRequired) > 1 && !IsMerged(row))
            {
                Fault(row.Cells[0], "Dòng này chỉ có một ô. Xóa dòng tiêu đề nhóm; ghi nội dung đó (ví dụ tên thôn) vào từng dòng bên dưới.");
            }
            else
            {
                foreach (var (column, known) in head.Columns)
                {
                    cells[known.Key] = Understand(Cell(row, column), known, column);
                }
            }

            rows.Add(new ImportRow(grid.Name, row.Number, cells, head.Letters) { IsFaulty = faults.Count > before });
        }

        private bool IsMerged(XlsxRow row) => head.Columns.Keys.Any(column => merged.ContainsKey((column, row.Number)));

        /// <summary>A merged cell speaks for all its rows; a number that does would be counted more than once, so it is refused.</summary>
        private XlsxCell Cell(XlsxRow row, int column)
        {
            if (!merged.TryGetValue((column, row.Number), out var range) || column != range.FirstColumn)
            {
                return row[column];
            }

            if (row.Number == range.FirstRow)
            {
                firsts[range] = row[column];
                return row[column];
            }

            return firsts.TryGetValue(range, out var first) ? first with { Row = row.Number } : row[column];
        }

        private ImportCell Understand(XlsxCell cell, ImportColumn column, int position)
        {
            if (cell.Kind != XlsxCellKind.Blank && column.Value is ImportValue.Money or ImportValue.Number or ImportValue.Whole or ImportValue.Percent
                && merged.TryGetValue((position, cell.Row), out var range) && cell.Kind != XlsxCellKind.Blank)
            {
                Fault(cell, $"Ô gộp {range} ở cột số: không rõ số thuộc dòng nào. Bỏ gộp ô và ghi số ở từng dòng.");
                return default;
            }

            var (value, problem) = column.Value switch
            {
                ImportValue.Text => Text(cell),
                ImportValue.Money => Money(cell, head.Factors.GetValueOrDefault(position, 1)),
                ImportValue.Whole => CellText.TryWhole(cell, out var whole, out var p) ? Bounded(whole, LargestWhole) : (default, p),
                ImportValue.Number => CellText.TryNumber(cell, out var number, out var p) ? Bounded(number, LargestNumber) : (default, p),
                ImportValue.Percent => CellText.TryPercent(cell, out var points, out var p) ? Bounded(points, LargestNumber) : (default, p),
                ImportValue.Day => CellText.TryDate(cell, out var day, out var p) ? (day, null) : (default, p),
                ImportValue.YesNo => CellText.TryYesNo(cell, out var answer, out var p) ? (answer, null) : (default, p),
                _ => throw new ArgumentOutOfRangeException(nameof(column), column.Value, "Unknown kind of column."),
            };
            if (problem is not null)
            {
                Fault(cell, problem);
            }

            return value;
        }

        private void Fault(XlsxCell cell, string sentence) => faults.Add(new CellFault(grid.Name, cell.Reference, sentence));

        private static (ImportCell Value, string? Problem) Text(XlsxCell cell) =>
            !CellText.TryText(cell, out var text, out var problem) ? (default, problem)
            : text.Length > LongestText ? (default, $"Ô dài quá {VietnameseNumber.Format(LongestText)} ký tự. Viết gọn lại.")
            : (text, null);

        private static (ImportCell Value, string? Problem) Bounded(decimal? number, decimal most) =>
            number is { } known && Math.Abs(known) > most ? (default, "Số quá lớn. Kiểm tra lại số.") : (number, null);

        /// <summary>"1.500.000 đ", "1,5 triệu" and plain numbers; all end as whole đồng.</summary>
        private static (ImportCell Value, string? Problem) Money(XlsxCell cell, long factor)
        {
            if (cell.Kind == XlsxCellKind.Text && Amount().Match(VietnameseText.Fold(cell.Text)) is { Success: true } match)
            {
                cell = cell with { Text = match.Groups["number"].Value };
                factor = match.Groups["scale"].Value switch { "" => match.Groups["dong"].Success ? 1 : factor, "nghin" or "ngan" or "k" => 1_000, "ty" => 1_000_000_000, _ => 1_000_000 };
            }

            if (!CellText.TryNumber(cell, out var number, out var problem))
            {
                return (default, problem);
            }

            if (number is not { } known)
            {
                return default;
            }

            if (Math.Abs(known) > Vnd.MaxEntered / factor)
            {
                return (default, "Số tiền quá lớn. Kiểm tra lại số.");
            }

            var amount = known * factor;
            return decimal.Truncate(amount) == amount
                ? ((decimal?)amount, null)
                : (default, "Số tiền tính bằng đồng, không có phần lẻ. Nhập số nguyên, ví dụ 1.500.000.");
        }
    }

    private enum RowKind
    {
        Data,
        Blank,
        Example,
        Total,
    }

    [GeneratedRegex(@"^(?<number>-?[\d., ]*\d) ?(?<scale>trieu|tr|nghin|ngan|k|ty)? ?(?<dong>dong|d|vnd)?\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Amount();
}
