using System.Globalization;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Imports;

/// <summary>The ledger of contributions as a list: one row for each entry, more where it holds several things of one kind.</summary>
public sealed class ContributionImport(AppDbContext db, ContributionService contributions, EvidenceBinder evidence, Actor actor) : ImportKind
{
    public const string KindCode = "dong-gop";

    private static readonly UnitKind[] Receiving = [UnitKind.Village, UnitKind.ResidentialArea];

    private readonly Dictionary<(int Year, int Number), Contribution> known = [];
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private PlaceList places = null!; // read by PrepareAsync or ExportAsync before any use
    private GiverList givers = null!;

    public override string Code => KindCode;

    public override string Name => "Đóng góp";

    public override int Order => 30;

    public override bool MayImport => actor.Role is null or Role.VillageHead or Role.ProgrammeOfficer or Role.EmulationSecretary or Role.Front;

    public override IReadOnlyList<string> Guide =>
    [
        "Mỗi dòng là một lần góp của một người (hộ, cá nhân, đơn vị). Góp nhiều thứ cùng lúc (tiền, ngày công, đất) thì ghi trên cùng một dòng.",
        "Người góp trong xã phải có trong danh sách hộ, người, đơn vị: nhập danh sách hộ trước. Người góp từ nơi khác: ghi tên và cột “Nơi ở”.",
        "Ô trống nghĩa là không góp thứ đó. Không ghi số 0.",
        "Dòng có mã mà nội dung đã sửa: chương trình hủy dòng cũ và ghi lại dòng mới với lý do anh/chị nêu khi nhập.",
    ];

    public override IReadOnlyList<IReadOnlyDictionary<string, ImportCell>> Examples => ContributionColumns.Examples;

    public override Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken cancellationToken) => Task.FromResult(ContributionColumns.All(CodeColumn));

    public override async Task<IReadOnlyList<(string Head, IReadOnlyList<string> Words)>> ListsAsync(CancellationToken cancellationToken)
    {
        var list = await PlaceList.ReadAsync(db, cancellationToken);
        return
        [
            ("Thôn", [.. list.Units.Where(u => Receiving.Contains(u.Kind) && u.ValidTo is null).Select(u => u.Name), "Toàn xã"]),
            ("Nơi ở", [.. Enum.GetValues<GiverOrigin>().Select(o => o.Vietnamese())]),
            ("Đơn vị của xã", [.. list.Units.Where(u => !Receiving.Contains(u.Kind)).Select(u => u.Name)]),
        ];
    }

    /// <summary>Entries of the ledger in the layout of the list.</summary>
    public async Task<IReadOnlyList<IReadOnlyDictionary<string, ImportCell>>> ExportAsync(ContributionFilter filter, CancellationToken cancellationToken)
    {
        await ReadListsAsync(cancellationToken);
        var entries = await ContributionQueries.Narrow(db.Contributions, filter)
            .AsNoTracking()
            .Include(c => c.Lines)
            .OrderBy(c => c.Year)
            .ThenBy(c => c.Number)
            .ToListAsync(cancellationToken);
        return [.. entries.SelectMany(CellsOf)];
    }

    internal override string? GroupKey(ImportRow row) => row.Text(CodeKey) is { Length: > 0 } code ? code : null;

    internal override async Task PrepareAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        known.Clear();
        seen.Clear();
        await ReadListsAsync(cancellationToken);
        foreach (var year in rows.Select(NumberOf).OfType<(int Year, int Number)>().GroupBy(n => n.Year, n => n.Number))
        {
            var (first, last) = (year.Min(), year.Max());
            var found = await db.ContributionsWithVoided
                .AsNoTracking()
                .Include(c => c.Lines)
                .Include(c => c.Void)
                .Where(c => c.Year == year.Key && c.Number >= first && c.Number <= last)
                .ToListAsync(cancellationToken);
            found.ForEach(c => known[(c.Year, c.Number)] = c);
        }
    }

    internal override async Task<IReadOnlyList<ImportStep>> TakeAsync(ImportWork work, IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        var head = rows[0];
        if (head.Text(CodeKey).Length == 0)
        {
            return [await RecordAsync(work, rows, null, cancellationToken)];
        }

        var entry = NumberOf(head) is { } number ? known.GetValueOrDefault(number) : null;
        if (entry is null)
        {
            throw head.Refuse(CodeKey, $"Sổ đóng góp không có dòng số “{head.Text(CodeKey)}”. Xóa ô mã để ghi thành dòng mới, hoặc sửa lại mã.");
        }

        if (entry.Void is { } voided)
        {
            throw head.Refuse(CodeKey, $"Dòng {entry.NumberText} đã hủy ngày {VietnameseDate.Screen(VietnameseDate.LocalDate(voided.At))} ({voided.Reason}). Xóa dòng này khỏi tệp, hoặc xóa ô mã để ghi thành dòng mới.");
        }

        var stands = CellsOf(entry).ToList();
        if (stands.Count == rows.Count && rows.Zip(stands).All(pair => IsSame(pair.First, pair.Second)))
        {
            return [new ImportStep(head.Number, ImportAct.Unchanged, entry.NumberText)];
        }

        return [await ChangeAsync(work, entry, [.. rows.Select((row, i) => row.Over(stands[Math.Min(i, stands.Count - 1)]))], stands[0], cancellationToken)];
    }

    internal override async Task UndoAsync(IReadOnlyList<ImportLine> lines, string reason, JournalWriter writer, CancellationToken cancellationToken)
    {
        var keys = lines.Select(l => l.RecordId).ToHashSet();
        var voids = await db.ContributionsWithVoided.AsNoTracking().Where(c => c.Void != null && keys.Contains(c.Id)).ToListAsync(cancellationToken);
        if (voids is [var gone, ..])
        {
            throw new RuleException("import.undo.voided", $"Dòng đóng góp {gone.NumberText} của {gone.GiverName} đã bị hủy sau khi nhập: không hoàn tác cả tệp được nữa. Hủy từng dòng còn lại ở sổ đóng góp.");
        }

        foreach (var line in lines)
        {
            await contributions.VoidAsync(new VoidContribution(line.RecordId, reason), writer, cancellationToken);
            if (line.BeforeId is { } before)
            {
                var entry = await db.ContributionsWithVoided.AsNoTracking().Include(c => c.Lines).SingleAsync(c => c.Id == before, cancellationToken);
                await contributions.RecordAsync(await AgainAsync(entry, line.RecordId, cancellationToken), writer, cancellationToken);
            }
        }
    }

    private static (int Year, int Number)? NumberOf(ImportRow row) =>
        row.Text(CodeKey).Split('/') is [var year, var number]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? (y, n)
            : null;

    private async Task ReadListsAsync(CancellationToken cancellationToken)
    {
        places = await PlaceList.ReadAsync(db, cancellationToken);
        givers = await GiverList.ReadAsync(db, places, cancellationToken);
    }

    private IEnumerable<Dictionary<string, ImportCell>> CellsOf(Contribution entry) =>
        ContributionColumns.CellsOf(entry, places.NameOf(entry.UnitId), givers.CodeOf(entry.GiverKind, entry.GiverId));

    private async Task<ImportStep> ChangeAsync(
        ImportWork work, Contribution entry, IReadOnlyList<ImportRow> rows, IReadOnlyDictionary<string, ImportCell> stands, CancellationToken cancellationToken)
    {
        var input = InputOf(rows, entry, stands) with { ReplacesId = entry.Id, DespiteLikeness = true, Evidence = await FilesAsync(entry.Id, cancellationToken) };
        await contributions.VoidAsync(new VoidContribution(entry.Id, work.Reason), work.Writer, cancellationToken);
        var id = await contributions.RecordAsync(input, work.Writer, cancellationToken);
        var difference = DifferenceInWords(ContributionColumns.All(CodeColumn), rows[0], stands);
        return new ImportStep(rows[0].Number, ImportAct.Changed, $"{entry.NumberText}: {(difference.Length > 0 ? difference : "các thứ đã góp")}")
        {
            Records = [new WrittenRecord(nameof(Contribution), id, entry.Id)],
        };
    }

    private async Task<ImportStep> RecordAsync(ImportWork work, IReadOnlyList<ImportRow> rows, Contribution? entry, CancellationToken cancellationToken)
    {
        var row = rows[0];
        var input = InputOf(rows, entry, null);
        var sentence = $"{row.Text(ContributionColumns.Giver)}, {places.NameOf(input.UnitId)}, {VietnameseDate.Screen(input.GivenOn)}: {ContributionColumns.InWords(input.Given)}";
        var twin = $"{Contribution.KeyOf(input.GiverKind, input.GiverId, input.OutsideGiver ?? string.Empty)}|{input.GivenOn:O}|{string.Join(';', input.Given.Select(g => FormattableString.Invariant($"{g.Kind} {g.Quantity:0.####}")).Order(StringComparer.Ordinal))}";
        var like = seen.TryGetValue(twin, out var earlier) ? $"dòng {earlier} của tệp này" : null;
        seen.TryAdd(twin, row.Number);
        if (like is not null && work.OnLikeness != LikenessAnswer.Record)
        {
            return new ImportStep(row.Number, work.OnLikeness is null ? ImportAct.Like : ImportAct.Skipped, sentence) { Like = like };
        }

        try
        {
            var id = await contributions.RecordAsync(input with { DespiteLikeness = work.OnLikeness == LikenessAnswer.Record }, work.Writer, cancellationToken);
            return new ImportStep(row.Number, ImportAct.Added, sentence) { Records = [new WrittenRecord(nameof(Contribution), id)] };
        }
        catch (LikenessFoundException found)
        {
            return new ImportStep(row.Number, work.OnLikeness is null ? ImportAct.Like : ImportAct.Skipped, sentence)
            {
                Like = $"số {found.Like.Number}: {found.Like.GiverName}, {found.Like.What}, {found.Like.UnitName}, ngày {VietnameseDate.Screen(found.Like.GivenOn)}",
            };
        }
    }

    private RecordContribution InputOf(IReadOnlyList<ImportRow> rows, Contribution? entry, IReadOnlyDictionary<string, ImportCell>? stands)
    {
        var row = rows[0];
        var unit = places.Find(row, ContributionColumns.Place, isWithCommune: true, Receiving);
        var input = new RecordContribution
        {
            UnitId = unit.Id,
            GivenOn = row.NeededDay(ContributionColumns.Day, "Ghi ngày góp, ví dụ 03/9/2025."),
            Purpose = row.Needed(ContributionColumns.Purpose, "Ghi góp để làm gì, ví dụ “mở rộng đường trục thôn”."),
            HouseholdCount = (int?)row.Quantity(ContributionColumns.Households),
            IsVoluntary = row.Answer(ContributionColumns.Voluntary) ?? false,
            MeetingRecord = row.Text(ContributionColumns.Meeting),
            ReceiptNumber = row.Text(ContributionColumns.Receipt),
            ConsentsToNaming = row.Answer(ContributionColumns.Consent) ?? false,
            Given = [.. rows.SelectMany(ContributionColumns.Given).Select(thing => WithDescription(thing, entry))],
        };
        if (entry?.GiverKind is not null && stands is not null && row.Cells.GetValueOrDefault(ContributionColumns.Giver) == stands[ContributionColumns.Giver]
            && row.Cells.GetValueOrDefault(ContributionColumns.GiverCode) == stands[ContributionColumns.GiverCode])
        {
            return input with { GiverKind = entry.GiverKind, GiverId = entry.GiverId };
        }

        return WithGiver(input, row, unit, stands);
    }

    /// <summary>Where the land lies has no column: a changed entry keeps it.</summary>
    private static GivenThing WithDescription(GivenThing thing, Contribution? entry) =>
        thing.Description is null && entry?.Lines.Find(l => l.Kind == thing.Kind)?.Description is { } kept ? thing with { Description = kept } : thing;

    private RecordContribution WithGiver(RecordContribution input, ImportRow row, Unit unit, IReadOnlyDictionary<string, ImportCell>? stands)
    {
        var code = row.Cells.GetValueOrDefault(ContributionColumns.GiverCode);
        if (!code.IsBlank && code != stands?[ContributionColumns.GiverCode])
        {
            var coded = givers.ByCode(row, ContributionColumns.GiverCode);
            return input with { GiverKind = coded.Kind, GiverId = coded.Id };
        }

        var origin = ContributionColumns.OriginOf(row);
        if (origin is null or GiverOrigin.Commune)
        {
            var giver = givers.Find(row, ContributionColumns.Giver, unit, ContributionColumns.KindOf(row));
            return input with { GiverKind = giver.Kind, GiverId = giver.Id };
        }

        return input with { OutsideGiver = row.Needed(ContributionColumns.Giver, "Ghi tên người góp."), Origin = origin };
    }

    /// <summary>An entry that comes back when the change of it is undone.</summary>
    private async Task<RecordContribution> AgainAsync(Contribution entry, Guid replacesId, CancellationToken cancellationToken) => new()
    {
        GiverKind = entry.GiverKind,
        GiverId = entry.GiverId,
        OutsideGiver = entry.GiverKind is null ? entry.GiverName : null,
        Origin = entry.GiverKind is null ? entry.Origin : null,
        HouseholdCount = entry.HouseholdCount,
        UnitId = entry.UnitId,
        GivenOn = entry.GivenOn,
        Purpose = entry.Purpose,
        ConsentsToNaming = entry.ConsentsToNaming,
        IsVoluntary = entry.IsVoluntary,
        MeetingRecord = entry.MeetingRecord,
        ReceiptNumber = entry.ReceiptNumber,
        Given = [.. entry.Lines.OrderBy(l => l.Position).Select(ContributionColumns.ThingOf)],
        Evidence = await FilesAsync(entry.Id, cancellationToken),
        ReplacesId = replacesId,
        DespiteLikeness = true,
    };

    private async Task<IReadOnlyList<StoredFile>> FilesAsync(Guid id, CancellationToken cancellationToken) =>
        [.. (await evidence.FilesOfAsync(id, cancellationToken)).Select(f => new StoredFile(f.Sha256, f.SizeBytes, f.MediaType, f.Name))];
}
