using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Imports;

/// <summary>
/// Figures by unit and period. Wide: one row for a unit and period, one column for each figure; long: one row for each figure, named in a cell.
/// A blank cell says nothing and leaves what stands.
/// </summary>
public sealed class StatisticImport(AppDbContext db, StatisticService statistics, Actor actor) : ImportKind
{
    public const string KindCode = "so-lieu";

    private const string PlaceKey = "thon";
    private const string YearKey = "nam";
    private const string PartKey = "ky";
    private const string FigureKey = "chi_tieu";
    private const string ValueKey = "gia_tri";
    private const string SourceKey = "nguon";

    private readonly Dictionary<(Guid UnitId, StatisticPeriod Period, string Key), int> seen = [];
    private PlaceList places = null!; // read by PrepareAsync or ExportAsync before any use
    private Dictionary<string, StatisticDefinition> definitions = new(StringComparer.Ordinal);
    private ILookup<(Guid UnitId, StatisticPeriod Period), Statistic> standing = null!;

    public override string Code => KindCode;

    public override string Name => "Số liệu theo thôn và năm";

    public override int Order => 50;

    public override bool MayImport => actor.Role is null or Role.ProgrammeOfficer or Role.EmulationSecretary or Role.VillageHead;

    public override IReadOnlyList<string> Guide =>
    [
        "Mỗi dòng là một thôn (hoặc toàn xã) trong một năm, một quý hoặc một tháng; mỗi cột sau là một số liệu.",
        "Cũng nhận bảng dọc: mỗi dòng một số liệu, tên ở cột “Chỉ tiêu”, số ở cột “Giá trị”.",
        "Ô trống nghĩa là chưa có số: số đang có trong chương trình giữ nguyên. Có số 0 thật thì ghi 0.",
        "Tỷ lệ ghi như thường nói: 86,1 hoặc 86,1 %. Câu hỏi có, không ghi có hoặc không.",
        "Số khác với số đang có: chương trình ghi số mới, giữ số cũ trong lịch sử với lý do anh/chị nêu khi nhập.",
    ];

    public override IReadOnlyList<IReadOnlyDictionary<string, ImportCell>> Examples =>
    [
        new Dictionary<string, ImportCell> { [CodeKey] = ExampleMark, [PlaceKey] = "Thôn Mẫu", [YearKey] = 2024m, ["thong_ke.so_ho"] = 120m, [SourceKey] = "Sổ hộ khẩu thôn" },
        new Dictionary<string, ImportCell> { [CodeKey] = ExampleMark, [PlaceKey] = "Toàn xã", [YearKey] = 2024m, ["thong_ke.so_ho"] = 1_450m },
    ];

    /// <summary>The figures of the catalogue, and those that somebody has entered under a criteria set.</summary>
    public override async Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken cancellationToken)
    {
        await ReadDefinitionsAsync(cancellationToken);
        return
        [
            CodeColumn with { Hint = "Để trống; tệp xuất có sẵn mã của thôn." },
            new(PlaceKey, "Thôn") { IsRequired = true, Names = ["Đơn vị", "Tên thôn", "Thôn bản", "Bản", "Xóm"], Width = 24, Hint = "Tên thôn, hoặc “Toàn xã”." },
            new(YearKey, "Năm", ImportValue.Whole) { Names = ["Năm số liệu"], Width = 8, Hint = "Bắt buộc, trừ khi cột Kỳ ghi cả năm (T01/2024)." },
            new(PartKey, "Kỳ") { Names = ["Kỳ số liệu", "Tháng", "Quý"], Width = 8, Hint = "Để trống là cả năm. Quý 1 ghi Q1; tháng 3 ghi T03." },
            .. definitions.Values.Select(ColumnOf),
            new(FigureKey, "Chỉ tiêu") { Names = ["Tên chỉ tiêu", "Số liệu"], Width = 30, Hint = "Chỉ dùng ở bảng dọc: tên số liệu như ở trang “Danh sách”." },
            new(ValueKey, "Giá trị") { Names = ["Số", "Kết quả"], Hint = "Chỉ dùng ở bảng dọc." },
            new(SourceKey, "Nguồn số liệu") { Names = ["Nguồn"], Fields = [nameof(RecordStatistics.Source)], Width = 24 },
        ];
    }

    public override async Task<IReadOnlyList<(string Head, IReadOnlyList<string> Words)>> ListsAsync(CancellationToken cancellationToken)
    {
        await ReadDefinitionsAsync(cancellationToken);
        return
        [
            ("Thôn", [.. (await PlaceList.ReadAsync(db, cancellationToken)).Units.Where(u => u.ValidTo is null).Select(u => u.Name), "Toàn xã"]),
            ("Số liệu và khoảng hợp lý", [.. definitions.Values.Select(d => $"{d.Name}{(d.RangeInWords() is { } range ? $": {range}" : string.Empty)}")]),
        ];
    }

    public async Task<IReadOnlyList<IReadOnlyDictionary<string, ImportCell>>> ExportAsync(int? year, CancellationToken cancellationToken)
    {
        places = await PlaceList.ReadAsync(db, cancellationToken);
        await ReadStandingAsync(year is { } one ? [one] : null, cancellationToken);
        return [.. standing
            .Where(row => actor.Covers(places.Of(row.Key.UnitId).Path))
            .OrderBy(row => row.Key.Period.Year)
            .ThenBy(row => row.Key.Period.Part, StringComparer.Ordinal)
            .ThenBy(row => places.Of(row.Key.UnitId).NameSort, StringComparer.Ordinal)
            .Select(row => CellsOf(row.Key.UnitId, row.Key.Period, row))];
    }

    internal override async Task PrepareAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        seen.Clear();
        places = await PlaceList.ReadAsync(db, cancellationToken);
        await ReadDefinitionsAsync(cancellationToken);
        var years = rows.Select(r => r.Quantity(YearKey)).OfType<decimal>().Concat(rows.Select(r => YearIn(r.Text(PartKey))).OfType<int>().Select(y => (decimal)y));
        await ReadStandingAsync([.. years.Where(y => y is > 1900 and < 2200).Select(y => (int)y).Distinct()], cancellationToken);
    }

    internal override async Task<IReadOnlyList<ImportStep>> TakeAsync(ImportWork work, IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        var row = rows[0];
        var unit = places.Find(row, PlaceKey, isWithCommune: true);
        if (row.Text(CodeKey) is { Length: > 0 } code && RecordCode.Of(RecordCode.Unit, unit.Id) != RecordCode.Clean(code))
        {
            throw row.Refuse(CodeKey, $"Mã “{code}” không phải của {places.NameOf(unit.Id)}. Xóa ô mã, hoặc sửa lại tên thôn.");
        }

        var period = PeriodOf(row);
        var stands = standing[(unit.Id, period)].ToDictionary(s => s.Key, StringComparer.Ordinal);
        var said = Said(row).ToList();
        foreach (var (definition, _, key) in said)
        {
            if (period.Cycle != StatisticCycle.Year && period.Cycle != definition.Cycle)
            {
                throw row.Refuse(key, $"“{definition.Name}” không nhập theo {(period.Cycle == StatisticCycle.Month ? "tháng" : "quý")}. Xóa ô này, hoặc sửa cột Kỳ.");
            }

            if (!seen.TryAdd((unit.Id, period, definition.Key), row.Number))
            {
                throw row.Refuse(key, $"“{definition.Name}” của {places.NameOf(unit.Id)}, {period.InWords()} đã có ở dòng {seen[(unit.Id, period, definition.Key)]} của tệp này. Bỏ một chỗ.");
            }
        }

        var entries = said
            .Where(x => x.Value != stands.GetValueOrDefault(x.Definition.Key)?.Value)
            .Select(x => new StatisticEntry(x.Definition.Key, x.Value, stands.GetValueOrDefault(x.Definition.Key)?.Id))
            .ToList();
        if (entries.Count == 0)
        {
            return [new ImportStep(row.Number, ImportAct.Unchanged, $"{places.NameOf(unit.Id)}, {period.InWords()}")];
        }

        return [await RecordAsync(work, row, unit, period, entries, stands, cancellationToken)];
    }

    /// <summary>Each figure goes back to what stood before, by a line of its own; or is taken back when nothing stood.</summary>
    internal override async Task UndoAsync(IReadOnlyList<ImportLine> lines, string reason, JournalWriter writer, CancellationToken cancellationToken)
    {
        places = await PlaceList.ReadAsync(db, cancellationToken);
        var keys = lines.SelectMany(l => new[] { l.RecordId, l.BeforeId ?? l.RecordId }).ToHashSet();
        var figures = await db.Statistics.IgnoreQueryFilters([AppDbContext.VoidFilter]).AsNoTracking().Include(s => s.Void).Where(s => keys.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken);
        if (lines.Select(l => figures[l.RecordId]).FirstOrDefault(s => s.Void is not null) is { } gone)
        {
            throw new RuleException("import.undo.replaced", $"Số liệu “{gone.Name}” của {places.NameOf(gone.UnitId)}, {gone.Period.InWords()} đã được {gone.Void!.VoidedBy} thay hoặc bỏ sau khi nhập. Không hoàn tác cả tệp được nữa; sửa từng số ở phiếu nhập số liệu.");
        }

        foreach (var period in lines.GroupBy(l => (figures[l.RecordId].UnitId, figures[l.RecordId].Period, l.BeforeId is { } id ? figures[id].Source : null)))
        {
            var written = period.Select(l => (New: figures[l.RecordId], Before: l.BeforeId is { } id ? figures[id] : null)).ToList();
            await statistics.RecordAsync(
                new RecordStatistics
                {
                    UnitId = period.Key.UnitId,
                    Period = period.Key.Period,
                    Source = period.Key.Item3,
                    Reason = reason,
                    Entries = [.. written.Select(w => new StatisticEntry(w.New.Key, w.Before?.Value, w.New.Id))],
                },
                written.ToDictionary(w => w.New.Key, w => DefinitionOf(w.Before ?? w.New), StringComparer.Ordinal),
                writer,
                cancellationToken);
        }
    }

    private ImportColumn ColumnOf(StatisticDefinition definition) => new(definition.Key, HeadOf(definition), definition.Kind switch
    {
        StatisticKind.Number => ImportValue.Number,
        StatisticKind.Percent => ImportValue.Percent,
        StatisticKind.YesNo => ImportValue.YesNo,
        StatisticKind.Date => ImportValue.Day,
        StatisticKind.Text => ImportValue.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(definition), definition.Kind, "Unknown kind of statistic."),
    })
    {
        Names = IsAlone(definition) ? [definition.Key, definition.Name] : [definition.Key],
        Fields = [definition.Key],
        Choices = definition.Kind == StatisticKind.YesNo ? ["có", "không"] : [],
        Hint = string.Join(". ", new[] { definition.Meaning?.TrimEnd('.'), definition.RangeInWords() }.Where(part => !string.IsNullOrEmpty(part))),
    };

    private string HeadOf(StatisticDefinition definition) =>
        !IsAlone(definition) ? $"{definition.Name} - {definition.Key}" : definition.Unit is { } unit ? $"{definition.Name} ({unit})" : definition.Name;

    /// <summary>Two criteria sets may call two figures by one name; their columns then bear their keys.</summary>
    private bool IsAlone(StatisticDefinition definition) => definitions.Values.Count(d => VietnameseText.Fold(d.Name) == VietnameseText.Fold(definition.Name)) == 1;

    private static StatisticDefinition DefinitionOf(Statistic line) => new(line.Key, line.Name, line.Kind) { Unit = line.UnitName };

    private static StatisticValue? ValueOf(ImportRow row, StatisticDefinition definition)
    {
        var cell = row.Cells.GetValueOrDefault(definition.Key);
        return cell.IsBlank ? null : new StatisticValue(definition.Kind) { Number = cell.Number, Answer = cell.Answer, Day = cell.Day, Text = cell.Text };
    }

    /// <summary>Blank, "N", "cả năm"; "Q1", "quý 1"; "T03", "tháng 3", "3"; with the year behind it or not.</summary>
    private static StatisticPeriod PeriodOf(ImportRow row)
    {
        var text = VietnameseText.Fold(row.Text(PartKey));
        var year = (row.Quantity(YearKey) ?? YearIn(text)) switch
        {
            null => throw row.Refuse(YearKey, "Ghi năm của số liệu, ví dụ 2024."),
            >= 2000 and <= 2100 and var known => (int)known,
            var other => throw row.Refuse(YearKey, $"Năm {other} nằm ngoài khoảng 2000 - 2100. Kiểm tra lại năm."),
        };
        var digits = new string([.. text.Split('/')[0].Where(char.IsAsciiDigit)]);
        var part = text switch
        {
            "" or "n" or "nam" or "ca nam" => StatisticPeriod.WholeYear,
            _ when text.StartsWith('q') => $"Q{digits}",
            _ => $"T{digits.PadLeft(2, '0')}",
        };
        return StatisticPeriod.Find(year, part) ?? throw row.Refuse(PartKey, $"Không hiểu kỳ “{row.Text(PartKey)}”. Để trống (cả năm), hoặc ghi Q1 đến Q4, T01 đến T12.");
    }

    private static int? YearIn(string period) =>
        period.Split('/') is [_, var year] && year.Length == 4 && int.TryParse(year, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var known) ? known : null;

    /// <summary>The figures of a row with the column that says each: those of the columns, and the one that the row names.</summary>
    private IEnumerable<(StatisticDefinition Definition, StatisticValue Value, string Key)> Said(ImportRow row)
    {
        foreach (var definition in definitions.Values)
        {
            if (ValueOf(row, definition) is { } value)
            {
                yield return (definition, value, definition.Key);
            }
        }

        if (row.Text(FigureKey) is not { Length: > 0 } name)
        {
            if (row.Text(ValueKey).Length > 0)
            {
                throw row.Refuse(FigureKey, "Ghi tên chỉ tiêu của giá trị này.");
            }

            yield break;
        }

        var named = definitions.GetValueOrDefault(name) ?? definitions.Values.FirstOrDefault(d => IsAlone(d) && VietnameseText.Fold(d.Name) == VietnameseText.Fold(name))
            ?? throw row.Refuse(FigureKey, $"Không có chỉ tiêu “{name}”. Chép tên từ trang “Danh sách” của tệp mẫu.");
        var stated = StatisticValue.Read(named.Kind, row.Text(ValueKey), out var problem);
        if (problem is not null)
        {
            throw row.Refuse(ValueKey, problem);
        }

        if (stated is not null)
        {
            yield return (named, stated, FigureKey);
        }
    }

    private async Task<ImportStep> RecordAsync(
        ImportWork work, ImportRow row, Unit unit, StatisticPeriod period, List<StatisticEntry> entries, Dictionary<string, Statistic> stands, CancellationToken cancellationToken)
    {
        var input = new RecordStatistics
        {
            UnitId = unit.Id, Period = period, Source = row.Text(SourceKey), Reason = work.Reason, Entries = entries,
        };
        try
        {
            var written = await statistics.RecordAsync(input, definitions, work.Writer, cancellationToken);
            var words = entries.Select(e => $"{definitions[e.Key].Name} {(stands.TryGetValue(e.Key, out var s) ? $"{s.Value.InWords(s.UnitName)} → " : string.Empty)}{e.Value!.InWords(definitions[e.Key].Unit)}");
            return new ImportStep(
                row.Number, entries.Any(e => stands.ContainsKey(e.Key)) ? ImportAct.Changed : ImportAct.Added, $"{places.NameOf(unit.Id)}, {period.InWords()}: {string.Join("; ", words)}")
            {
                Records = [.. written.Select(w => new WrittenRecord(nameof(Statistic), w.LineId, w.BeforeId))],
            };
        }
        catch (RefusedEntriesException refused)
        {
            throw row.Refuse(row.Has(refused.Entries[0].Key) ? refused.Entries[0].Key : ValueKey, refused.Entries[0].Sentence);
        }
    }

    private async Task ReadDefinitionsAsync(CancellationToken cancellationToken)
    {
        var entered = await db.Statistics.Select(s => new { s.Key, s.Name, s.Kind, s.UnitName }).Distinct().ToListAsync(cancellationToken);
        definitions = StatisticCatalogue.Shipped.All
            .Concat(entered.Select(e => new StatisticDefinition(e.Key, e.Name, e.Kind) { Unit = e.UnitName }))
            .DistinctBy(d => d.Key)
            .ToDictionary(d => d.Key, StringComparer.Ordinal);
    }

    private async Task ReadStandingAsync(IReadOnlyList<int>? years, CancellationToken cancellationToken)
    {
        var figures = years is null ? db.Statistics : db.Statistics.Where(s => years.Contains(s.Year));
        standing = (await figures.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(s => (s.UnitId, s.Period));
    }

    private Dictionary<string, ImportCell> CellsOf(Guid unitId, StatisticPeriod period, IEnumerable<Statistic> figures)
    {
        var cells = new Dictionary<string, ImportCell>(StringComparer.Ordinal)
        {
            [CodeKey] = RecordCode.Of(RecordCode.Unit, unitId),
            [PlaceKey] = places.NameOf(unitId),
            [YearKey] = (decimal?)period.Year,
            [PartKey] = period.Part == StatisticPeriod.WholeYear ? null : period.Part,
        };
        foreach (var figure in figures)
        {
            cells[figure.Key] = new ImportCell { Number = figure.Value.Number, Answer = figure.Answer, Day = figure.Day, Text = figure.Text };
            cells[SourceKey] = figure.Source ?? cells.GetValueOrDefault(SourceKey).Text;
        }

        return cells;
    }
}
