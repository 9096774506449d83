using System.Globalization;

namespace ChungSuc.Documents.Excel;

/// <summary>Turns the XML of a sheet into rows.</summary>
internal sealed class SheetParser(XlsxReader book, PartXml part)
{
    private readonly List<XlsxCell> _cells = [];
    private int _row;
    private int _column;
    private int _rowCount;
    private int _cellCount;

    public List<XlsxRange> Merged { get; } = [];

    /// <summary>The next row that holds something; null at the end of the sheet.</summary>
    public XlsxRow? Next()
    {
        while (part.Read())
        {
            if (!part.IsStart)
            {
                continue;
            }

            if (part.Name == "row")
            {
                var isHidden = ReadRow();
                book.CheckClock();
                if (_cells.Count > 0)
                {
                    CountRow();
                    return new XlsxRow(_row, isHidden, _cells.ToArray());
                }
            }
            else if (part.Name == "mergeCell" && RangeOf(part.Attribute("ref")) is { } range)
            {
                AddMerged(range);
            }
        }

        return null;
    }

    private static XlsxRange? RangeOf(string? text)
    {
        var ends = (text ?? "").Split(':');
        return XlsxAddress.TryParse(ends[0], out var column, out var row) && XlsxAddress.TryParse(ends[^1], out var lastColumn, out var lastRow)
            ? new XlsxRange(column, row, lastColumn, lastRow)
            : null;
    }

    private bool ReadRow()
    {
        _cells.Clear();
        _column = 0;
        var (number, isHidden) = (_row + 1, false);
        while (part.NextAttribute())
        {
            switch (part.Name)
            {
                case "r":
                    number = part.WholeValue;
                    break;
                case "hidden":
                    isHidden = part.YesValue;
                    break;
                default:
                    break;
            }
        }

        part.EndAttributes();
        if (number <= _row || number > XlsxAddress.LastRow)
        {
            throw Refusals.Damaged("thứ tự dòng sai");
        }

        _row = number;
        if (!part.IsEmpty)
        {
            ReadCells(part.Depth);
        }

        return isHidden;
    }

    private void ReadCells(int rowDepth)
    {
        while (part.ReadInside(rowDepth))
        {
            if (part.Name == "c")
            {
                ReadCell();
            }
        }
    }

    private void ReadCell()
    {
        var (column, look, type) = (_column + 1, 0, CellType.Number);
        while (part.NextAttribute())
        {
            switch (part.Name)
            {
                case "r":
                    column = ColumnOf(part.Value);
                    break;
                case "s":
                    look = part.WholeValue;
                    break;
                case "t":
                    type = TypeOf(part.Value);
                    break;
                default:
                    break;
            }
        }

        part.EndAttributes();
        if (column <= _column || column > XlsxAddress.LastColumn)
        {
            throw Refusals.Damaged("thứ tự ô sai");
        }

        _column = column;
        if (++_cellCount > book.Limits.Cells)
        {
            throw Refusals.TooMuch("cells", "Trang có", book.Limits.Cells, "ô", "Xóa phần định dạng thừa ngoài bảng, hoặc chia thành nhiều tệp.");
        }

        if (!part.IsEmpty)
        {
            ReadContent(look, type);
        }
    }

    private int ColumnOf(string reference)
    {
        return XlsxAddress.TryParse(reference, out var column, out var row) && row == _row ? column : throw Refusals.Damaged("địa chỉ ô sai");
    }

    private static CellType TypeOf(string word) => word switch
    {
        "s" => CellType.Shared,
        "inlineStr" => CellType.Inline,
        "str" => CellType.FormulaText,
        "b" => CellType.Boolean,
        "e" => CellType.Error,
        "d" => CellType.IsoDate,
        _ => CellType.Number,
    };

    private void ReadContent(int look, CellType type)
    {
        var depth = part.Depth;
        var (isFormula, hasValue) = (false, false);
        part.ClearText();
        while (part.ReadInside(depth))
        {
            switch (part.Name)
            {
                case "v":
                    part.ClearText();
                    part.AppendText();
                    hasValue = true;
                    break;
                case "is":
                    SharedTexts.RichTextOf(part);
                    hasValue = true;
                    break;
                case "f":
                    isFormula = true;
                    break;
                default:
                    break;
            }
        }

        var cell = hasValue ? CellOf(part.TextSpan, look, type) : new XlsxCell { Row = _row, Column = _column };
        if (cell.Kind == XlsxCellKind.Blank && !isFormula)
        {
            return;
        }

        if (_column > book.Limits.Columns)
        {
            throw Refusals.TooMuch(
                "columns", $"Ô {XlsxAddress.Of(_column, _row)} có nội dung, nằm ngoài", book.Limits.Columns, "cột đầu", "Xóa nội dung ở các cột phía sau rồi lưu lại.");
        }

        _cells.Add(cell with { IsFormula = isFormula });
    }

    private XlsxCell CellOf(ReadOnlySpan<char> text, int look, CellType type)
    {
        var cell = new XlsxCell { Row = _row, Column = _column };
        switch (type)
        {
            case CellType.Shared:
                return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && book.Texts?.Find(index) is { } shared
                    ? TextCell(cell, shared)
                    : throw Refusals.Damaged("ô trỏ tới đoạn chữ không có");
            case CellType.Inline or CellType.FormulaText:
                return TextCell(cell, XlsxText.Decode(text.ToString()));
            case CellType.Error:
                return cell with { Kind = XlsxCellKind.Error, Text = text.ToString() };
            case CellType.Boolean:
                return cell with { Kind = XlsxCellKind.Boolean, Number = text is "1" or "true" ? 1 : 0 };
            case CellType.IsoDate:
                return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) && moment.Year > 1900
                    ? cell with { Kind = XlsxCellKind.Date, Number = moment.ToOADate() }
                    : cell with { Kind = XlsxCellKind.Error, Text = text.ToString() };
            default:
                return NumberCell(cell, text, look);
        }
    }

    private static XlsxCell TextCell(XlsxCell cell, string text)
    {
        return text.Length == 0 ? cell : cell with { Kind = XlsxCellKind.Text, Text = text };
    }

    private XlsxCell NumberCell(XlsxCell cell, ReadOnlySpan<char> text, int look)
    {
        if (text.IsWhiteSpace())
        {
            return cell;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return cell with { Kind = XlsxCellKind.Error, Text = text.ToString() };
        }

        return cell with
        {
            Kind = book.Formats.IsDate(look) ? XlsxCellKind.Date : XlsxCellKind.Number,
            Number = number,
            IsPercent = book.Formats.IsPercent(look),
            CountsFrom1904 = book.CountsFrom1904,
        };
    }

    private void CountRow()
    {
        if (++_rowCount > book.Limits.Rows)
        {
            throw Refusals.TooMuch("rows", "Trang có", book.Limits.Rows, "dòng có nội dung", "Chia thành nhiều tệp.");
        }
    }

    private void AddMerged(XlsxRange range)
    {
        if (Merged.Count == book.Limits.MergedRanges)
        {
            throw Refusals.TooMuch("merged", "Trang có", book.Limits.MergedRanges, "chỗ gộp ô", "Bỏ gộp ô trong phần số liệu.");
        }

        Merged.Add(range);
    }

    private enum CellType
    {
        Number,
        Shared,
        Inline,
        FormulaText,
        Boolean,
        Error,
        IsoDate,
    }
}
