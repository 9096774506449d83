using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Imports;

/// <summary>Figures by unit and year: one row for a unit and year, one column for each figure. A blank cell says nothing and leaves what stands.</summary>
public sealed class StatisticImport(AppDbContext db, StatisticService statistics, Actor actor) : ImportKind
{
    public const string KindCode = "so-lieu";

    private const string PlaceKey = "thon";
    private const string YearKey = "nam";
    private const string SourceKey = "nguon";

    private readonly Dictionary<(Guid UnitId, int Year), int> seen = [];
    private PlaceList places = null!; // read by PrepareAsync or ExportAsync before any use
    private Dictionary<string, StatisticDefinition> definitions = new(StringComparer.Ordinal);
    private ILookup<(Guid UnitId, int Year), Statistic> standing = null!;

    public override string Code => KindCode;

    public override string Name => "Số liệu theo thôn và năm";

    public override int Order => 50;

    public override bool MayImport => actor.Role is null or Role.ProgrammeOfficer or Role.EmulationSecretary or Role.VillageHead;

    public override IReadOnlyList<string> Guide =>
    [
        "Mỗi dòng là một thôn (hoặc toàn xã) trong một năm; mỗi cột sau là một số liệu.",
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
            new(YearKey, "Năm", ImportValue.Whole) { IsRequired = true, Names = ["Năm số liệu", "Kỳ"], Width = 8 },
            .. definitions.Values.Select(ColumnOf),
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
            .OrderBy(row => row.Key.Year)
            .ThenBy(row => places.Of(row.Key.UnitId).NameSort, StringComparer.Ordinal)
            .Select(row => CellsOf(row.Key.UnitId, row.Key.Year, row))];
    }

    internal override async Task PrepareAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        seen.Clear();
        places = await PlaceList.ReadAsync(db, cancellationToken);
        await ReadDefinitionsAsync(cancellationToken);
        await ReadStandingAsync([.. rows.Select(r => r.Quantity(YearKey)).OfType<decimal>().Where(y => y is > 1900 and < 2200).Select(y => (int)y).Distinct()], cancellationToken);
    }

    internal override async Task<IReadOnlyList<ImportStep>> TakeAsync(ImportWork work, IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        var row = rows[0];
        var unit = places.Find(row, PlaceKey, isWithCommune: true);
        if (row.Text(CodeKey) is { Length: > 0 } code && RecordCode.Of(RecordCode.Unit, unit.Id) != RecordCode.Clean(code))
        {
            throw row.Refuse(CodeKey, $"Mã “{code}” không phải của {places.NameOf(unit.Id)}. Xóa ô mã, hoặc sửa lại tên thôn.");
        }

        var year = Year(row);
        if (!seen.TryAdd((unit.Id, year), row.Number))
        {
            throw row.Refuse(PlaceKey, $"{places.NameOf(unit.Id)} năm {year} đã có ở dòng {seen[(unit.Id, year)]} của tệp này. Gộp hai dòng thành một.");
        }

        var stands = standing[(unit.Id, year)].ToDictionary(s => s.Key, StringComparer.Ordinal);
        var entries = definitions.Values
            .Select(d => (Definition: d, Value: ValueOf(row, d)))
            .Where(x => x.Value is not null && x.Value != stands.GetValueOrDefault(x.Definition.Key)?.Value)
            .Select(x => new StatisticEntry(x.Definition.Key, x.Value, stands.GetValueOrDefault(x.Definition.Key)?.Id))
            .ToList();
        if (entries.Count == 0)
        {
            return [new ImportStep(row.Number, ImportAct.Unchanged, $"{places.NameOf(unit.Id)}, năm {year}")];
        }

        return [await RecordAsync(work, row, unit, year, entries, stands, cancellationToken)];
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

    private static int Year(ImportRow row) => row.Quantity(YearKey) switch
    {
        null => throw row.Refuse(YearKey, "Ghi năm của số liệu, ví dụ 2024."),
        >= 2000 and <= 2100 and var year => (int)year,
        var other => throw row.Refuse(YearKey, $"Năm {other} nằm ngoài khoảng 2000 - 2100. Kiểm tra lại năm."),
    };

    private async Task<ImportStep> RecordAsync(
        ImportWork work, ImportRow row, Unit unit, int year, List<StatisticEntry> entries, Dictionary<string, Statistic> stands, CancellationToken cancellationToken)
    {
        var input = new RecordStatistics
        {
            UnitId = unit.Id, Period = StatisticPeriod.OfYear(year), Source = row.Text(SourceKey), Reason = work.Reason, Entries = entries,
        };
        try
        {
            var written = await statistics.RecordAsync(input, definitions, work.Writer, cancellationToken);
            var words = entries.Select(e => $"{definitions[e.Key].Name} {(stands.TryGetValue(e.Key, out var s) ? $"{s.Value.InWords(s.UnitName)} → " : string.Empty)}{e.Value!.InWords(definitions[e.Key].Unit)}");
            return new ImportStep(
                row.Number, entries.Any(e => stands.ContainsKey(e.Key)) ? ImportAct.Changed : ImportAct.Added, $"{places.NameOf(unit.Id)}, năm {year}: {string.Join("; ", words)}")
            {
                Records = [.. written.Select(w => new WrittenRecord(nameof(Statistic), w.LineId, w.BeforeId))],
            };
        }
        catch (RefusedEntriesException refused)
        {
            throw row.Refuse(refused.Entries[0].Key, refused.Entries[0].Sentence);
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
        var figures = db.Statistics.AsNoTracking().Where(s => s.PeriodPart == StatisticPeriod.WholeYear);
        figures = years is null ? figures : figures.Where(s => years.Contains(s.Year));
        standing = (await figures.ToListAsync(cancellationToken)).ToLookup(s => (s.UnitId, s.Year));
    }

    private Dictionary<string, ImportCell> CellsOf(Guid unitId, int year, IEnumerable<Statistic> figures)
    {
        var cells = new Dictionary<string, ImportCell>(StringComparer.Ordinal)
        {
            [CodeKey] = RecordCode.Of(RecordCode.Unit, unitId),
            [PlaceKey] = places.NameOf(unitId),
            [YearKey] = (decimal?)year,
        };
        foreach (var figure in figures)
        {
            cells[figure.Key] = new ImportCell { Number = figure.Value.Number, Answer = figure.Answer, Day = figure.Day, Text = figure.Text };
            cells[SourceKey] = figure.Source ?? cells.GetValueOrDefault(SourceKey).Text;
        }

        return cells;
    }
}
