using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Imports;

/// <summary>Households by their heads. The name of a known one may be mended; a household does not move by a file.</summary>
public sealed class HouseholdImport(AppDbContext db, UnitService units, Actor actor) : ImportKind
{
    public const string KindCode = "ho";

    private const string PlaceKey = "thon";
    private const string HeadKey = "chu_ho";

    private static readonly UnitKind[] Living = [UnitKind.Village, UnitKind.ResidentialArea];

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private PlaceList places = null!; // read by PrepareAsync or ExportAsync before any use
    private ILookup<string, Household> byCode = null!;
    private HashSet<string> standing = [];

    public override string Code => KindCode;

    public override string Name => "Hộ gia đình";

    public override int Order => 20;

    public override bool MayImport => actor.Role is null or Role.Administrator or Role.EmulationSecretary or Role.ProgrammeOfficer or Role.VillageHead;

    public override IReadOnlyList<string> Guide =>
    [
        "Mỗi dòng là một hộ: thôn và họ tên chủ hộ. Cột khác trong tệp cũ (số khẩu, ghi chú) để nguyên cũng được; chương trình không đọc.",
        "Hai hộ cùng tên chủ hộ trong một thôn: chương trình hỏi trước khi ghi.",
        "Dòng có mã mà tên chủ hộ đã sửa: chương trình sửa tên của hộ đó.",
    ];

    public override IReadOnlyList<IReadOnlyDictionary<string, ImportCell>> Examples =>
    [
        new Dictionary<string, ImportCell> { [CodeKey] = ExampleMark, [PlaceKey] = "Thôn Mẫu", [HeadKey] = "Nguyễn Văn Mẫu" },
        new Dictionary<string, ImportCell> { [CodeKey] = ExampleMark, [PlaceKey] = "Thôn Mẫu", [HeadKey] = "Hoàng Thị Mẫu" },
    ];

    public override Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ImportColumn>>(
    [
        CodeColumn with { Names = ["Mã hộ", .. CodeColumn.Names] },
        new(PlaceKey, "Thôn") { IsRequired = true, Names = ["Tên thôn", "Thôn bản", "Bản", "Xóm", "Địa chỉ", "Khu dân cư", "Nơi ở"], Fields = [nameof(AddHousehold.VillageId)], Width = 24, Hint = "Tên thôn như trong danh sách của xã." },
        new(HeadKey, "Họ tên chủ hộ") { IsRequired = true, Names = ["Chủ hộ", "Tên chủ hộ", "Họ và tên chủ hộ", "Họ và tên", "Họ tên", "Hộ gia đình", "Tên hộ"], Fields = [nameof(AddHousehold.HeadName)], Width = 30 },
    ]);

    public override async Task<IReadOnlyList<(string Head, IReadOnlyList<string> Words)>> ListsAsync(CancellationToken cancellationToken) =>
        [("Thôn", [.. (await PlaceList.ReadAsync(db, cancellationToken)).Units.Where(u => Living.Contains(u.Kind) && u.ValidTo is null && actor.Covers(u.Path)).Select(u => u.Name)])];

    public async Task<IReadOnlyList<IReadOnlyDictionary<string, ImportCell>>> ExportAsync(Guid? villageId, CancellationToken cancellationToken)
    {
        places = await PlaceList.ReadAsync(db, cancellationToken);
        var households = await db.Households.AsNoTracking().Where(h => villageId == null || h.VillageId == villageId).OrderBy(h => h.NameSort).ToListAsync(cancellationToken);
        return [.. households.OrderBy(h => places.Of(h.VillageId).NameSort, StringComparer.Ordinal).Select(CellsOf)];
    }

    internal override async Task PrepareAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        seen.Clear();
        places = await PlaceList.ReadAsync(db, cancellationToken);
        var all = await db.Households.AsNoTracking().ToListAsync(cancellationToken);
        byCode = all.ToLookup(h => RecordCode.Of(RecordCode.Household, h.Id), StringComparer.Ordinal);
        standing = [.. all.Select(h => KeyOf(h.VillageId, h.HeadName))];
    }

    internal override Task<IReadOnlyList<ImportStep>> TakeAsync(ImportWork work, IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ImportStep>>([rows[0].Text(CodeKey).Length > 0 ? Known(work, rows[0]) : Added(work, rows[0])]);

    /// <summary>An imported household that nothing names goes off the list; a mended name goes back.</summary>
    internal override async Task UndoAsync(IReadOnlyList<ImportLine> lines, string reason, JournalWriter writer, CancellationToken cancellationToken)
    {
        places = await PlaceList.ReadAsync(db, cancellationToken);
        var keys = lines.Select(l => l.RecordId).ToList();
        var households = await db.Households.Where(h => keys.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellationToken);
        if (households.Count < keys.Count)
        {
            throw new RuleException("import.undo.gone", "Có hộ của lần nhập này đã được bỏ khỏi danh sách từ trước. Không hoàn tác cả tệp được nữa.");
        }

        List<Guid> added = [.. lines.Where(l => l.Former is null).Select(l => l.RecordId)];
        if (await new RecordUses(db).FindAsync(added, [], cancellationToken) is { } use)
        {
            throw new RuleException("import.undo.used", $"Hộ {households[use.Key].HeadName}, {places.NameOf(households[use.Key].VillageId)} đã được dùng: {use.Words}. Bỏ hoặc hủy bản ghi đó trước, rồi hoàn tác.");
        }

        foreach (var line in lines)
        {
            var household = households[line.RecordId];
            if (line.Former is { } former)
            {
                units.Rename(household, former, places.Of(household.VillageId), writer);
            }
            else
            {
                units.Void(household, places.Of(household.VillageId), reason, writer);
            }
        }
    }

    private static string KeyOf(Guid villageId, string name) => $"{villageId:N} {VietnameseText.MatchKey(name)}";

    private ImportStep Added(ImportWork work, ImportRow row)
    {
        var village = places.Find(row, PlaceKey, isWithCommune: false, Living);
        var name = row.Needed(HeadKey, "Ghi họ tên chủ hộ.");
        var key = KeyOf(village.Id, name);
        var sentence = $"Hộ {name}, {village.Name}";
        var like = seen.TryGetValue(key, out var earlier) ? $"dòng {earlier} của tệp này" : standing.Contains(key) ? $"hộ {name} đã có ở {village.Name}" : null;
        seen.TryAdd(key, row.Number);
        if (like is not null && work.OnLikeness != LikenessAnswer.Record)
        {
            return new ImportStep(row.Number, work.OnLikeness is null ? ImportAct.Like : ImportAct.Skipped, sentence) { Like = like };
        }

        var household = units.Add(name, village, work.Writer);
        return new ImportStep(row.Number, ImportAct.Added, sentence) { Records = [new WrittenRecord(nameof(Household), household.Id)] };
    }

    private ImportStep Known(ImportWork work, ImportRow row)
    {
        var code = RecordCode.Clean(row.Text(CodeKey));
        if (byCode[code].ToList() is not [var household])
        {
            throw row.Refuse(CodeKey, $"Không có hộ mã “{code}”. Xóa ô mã để thêm hộ mới, hoặc sửa lại mã.");
        }

        if (!seen.TryAdd(code, row.Number))
        {
            throw row.Refuse(CodeKey, $"Mã này đã có ở dòng {seen[code]} của tệp. Mỗi hộ một dòng.");
        }

        var stands = CellsOf(household);
        var said = row.Over(stands);
        if (IsSame(row, stands))
        {
            return new ImportStep(row.Number, ImportAct.Unchanged, household.HeadName);
        }

        if (places.Find(said, PlaceKey, isWithCommune: false, Living).Id != household.VillageId)
        {
            throw row.Refuse(PlaceKey, $"Hộ này đang ở {places.NameOf(household.VillageId)}; hộ không chuyển thôn bằng tệp. Để thôn như cũ, hoặc xóa ô mã để thêm hộ mới ở thôn kia.");
        }

        var (before, after) = (household.HeadName, said.Needed(HeadKey, "Ghi họ tên chủ hộ."));
        if (before == after)
        {
            return new ImportStep(row.Number, ImportAct.Unchanged, household.HeadName);
        }

        db.Households.Attach(household);
        units.Rename(household, after, places.Of(household.VillageId), work.Writer);
        return new ImportStep(row.Number, ImportAct.Changed, $"{before} → {after}, {places.NameOf(household.VillageId)}")
        {
            Records = [new WrittenRecord(nameof(Household), household.Id, Former: before)],
        };
    }

    private Dictionary<string, ImportCell> CellsOf(Household household) => new(StringComparer.Ordinal)
    {
        [CodeKey] = RecordCode.Of(RecordCode.Household, household.Id),
        [PlaceKey] = places.NameOf(household.VillageId),
        [HeadKey] = household.HeadName,
    };
}
