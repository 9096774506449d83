using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Imports;

/// <summary>Villages and other units of the commune. A unit that is there by the same name is not added again.</summary>
public sealed class VillageImport(AppDbContext db, UnitService units, Actor actor) : ImportKind
{
    public const string KindCode = "thon";

    private const string NameKey = "ten";
    private const string KindKey = "loai";
    private const string ParentKey = "thuoc";
    private const string FromKey = "tu_ngay";
    private const string BasisKey = "can_cu";

    private static readonly (UnitKind Kind, string Word, string[] Others)[] Kinds =
    [
        (UnitKind.Village, "Thôn", ["ban", "xom", "to dan pho", "ap", "buon"]),
        (UnitKind.ResidentialArea, "Khu dân cư", ["khu", "kdc"]),
        (UnitKind.Agency, "Cơ quan", ["co quan don vi", "don vi", "truong hoc"]),
        (UnitKind.MassOrganisation, "Đoàn thể", ["mat tran", "to chuc chinh tri xa hoi", "hoi"]),
        (UnitKind.Enterprise, "Doanh nghiệp", ["cong ty"]),
        (UnitKind.Cooperative, "Hợp tác xã", ["htx"]),
    ];

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private PlaceList places = null!; // read by PrepareAsync or ExportAsync before any use

    public override string Code => KindCode;

    public override string Name => "Thôn và đơn vị";

    public override int Order => 10;

    public override bool MayImport => actor.Role is null or Role.Administrator or Role.EmulationSecretary or Role.ProgrammeOfficer;

    public override IReadOnlyList<string> Guide =>
    [
        "Mỗi dòng là một thôn, khu dân cư, cơ quan, đoàn thể, doanh nghiệp hoặc hợp tác xã của xã.",
        "Đơn vị đã có cùng tên, cùng loại thì giữ nguyên, không thêm lần nữa.",
        "Nhập danh sách này trước, rồi đến danh sách hộ, rồi đến các sổ.",
    ];

    public override IReadOnlyList<IReadOnlyDictionary<string, ImportCell>> Examples =>
    [
        new Dictionary<string, ImportCell> { [CodeKey] = ExampleMark, [NameKey] = "Thôn Mẫu", [KindKey] = "Thôn", [FromKey] = new DateOnly(2025, 7, 1), [BasisKey] = "Nghị quyết 10/NQ-HĐND" },
        new Dictionary<string, ImportCell> { [CodeKey] = ExampleMark, [NameKey] = "Khu dân cư Mẫu", [KindKey] = "Khu dân cư", [ParentKey] = "Thôn Mẫu" },
    ];

    public override Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ImportColumn>>(
    [
        CodeColumn,
        new(NameKey, "Tên") { IsRequired = true, Names = ["Tên thôn", "Tên đơn vị", "Thôn", "Thôn bản", "Đơn vị"], Fields = [nameof(AddUnit.Name)], Width = 30 },
        new(KindKey, "Loại") { Names = ["Loại đơn vị"], Choices = [.. Kinds.Select(k => k.Word)], Fields = [nameof(AddUnit.Kind)], Hint = "Để trống là thôn." },
        new(ParentKey, "Thuộc thôn") { Fields = [nameof(AddUnit.ParentId)], Hint = "Chỉ ghi cho khu dân cư của một thôn." },
        new(FromKey, "Từ ngày", ImportValue.Day) { Names = ["Ngày thành lập"], Fields = [nameof(AddUnit.From)], Hint = "Để trống là từ ngày có xã." },
        new(BasisKey, "Căn cứ") { Names = ["Nghị quyết", "Quyết định thành lập"], Fields = [nameof(AddUnit.Basis)], Width = 30 },
    ]);

    public override async Task<IReadOnlyList<(string Head, IReadOnlyList<string> Words)>> ListsAsync(CancellationToken cancellationToken) =>
    [
        ("Loại", [.. Kinds.Select(k => k.Word)]),
        ("Đã có", [.. (await PlaceList.ReadAsync(db, cancellationToken)).Units.Select(u => u.Name)]),
    ];

    public async Task<IReadOnlyList<IReadOnlyDictionary<string, ImportCell>>> ExportAsync(CancellationToken cancellationToken)
    {
        places = await PlaceList.ReadAsync(db, cancellationToken);
        return [.. places.Units.OrderBy(u => u.Kind).Select(CellsOf)];
    }

    internal override async Task PrepareAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        seen.Clear();
        places = await PlaceList.ReadAsync(db, cancellationToken);
    }

    internal override async Task<IReadOnlyList<ImportStep>> TakeAsync(ImportWork work, IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        var row = rows[0];
        var name = row.Needed(NameKey, "Ghi tên thôn hoặc đơn vị.");
        var kind = KindOf(row);
        if (seen.TryGetValue($"{kind} {VietnameseText.MatchKey(name)}", out var earlier))
        {
            throw row.Refuse(NameKey, $"{name} đã có ở dòng {earlier} của tệp này. Xóa một dòng.");
        }

        seen.Add($"{kind} {VietnameseText.MatchKey(name)}", row.Number);
        if (row.Text(CodeKey) is { Length: > 0 } code)
        {
            return [Known(row, code)];
        }

        if (places.Units.FirstOrDefault(u => u.Kind == kind && u.ValidTo is null && VietnameseText.Same(u.Name, name)) is { } there)
        {
            return [new ImportStep(row.Number, ImportAct.Unchanged, there.Name)];
        }

        var input = new AddUnit
        {
            Kind = kind,
            Name = name,
            From = row.Day(FromKey) ?? places.Commune.ValidFrom,
            ParentId = row.Text(ParentKey).Length > 0 ? places.Find(row, ParentKey, isWithCommune: true, UnitKind.Village).Id : null,
            Basis = row.Text(BasisKey) is { Length: > 0 } basis ? basis : null,
        };
        if (input.Basis?.Length > Unit.BasisLength)
        {
            throw row.Refuse(BasisKey, $"Căn cứ dài quá {Unit.BasisLength} ký tự. Viết gọn lại.");
        }

        var unit = await units.AddAsync(input, work.Writer, cancellationToken);
        places.Add(unit);
        return [new ImportStep(row.Number, ImportAct.Added, $"{unit.Name} ({kind.Vietnamese()})") { Records = [new WrittenRecord(nameof(Unit), unit.Id)] }];
    }

    /// <summary>A unit that was imported and that nothing names ends on the day it began; a used one stays.</summary>
    internal override async Task UndoAsync(IReadOnlyList<ImportLine> lines, string reason, JournalWriter writer, CancellationToken cancellationToken)
    {
        var keys = lines.Select(l => l.RecordId).ToList();
        var imported = await db.Units.Where(u => keys.Contains(u.Id)).ToListAsync(cancellationToken);
        if (await new RecordUses(db).FindAsync(keys, keys, cancellationToken) is { } use)
        {
            throw new RuleException("import.undo.used", $"{imported.Single(u => u.Id == use.Key).Name} đã được dùng: {use.Words}. Bỏ hoặc hủy bản ghi đó trước, rồi hoàn tác.");
        }

        foreach (var unit in imported)
        {
            UnitService.End(unit, unit.ValidFrom, writer);
        }
    }

    private static UnitKind KindOf(ImportRow row)
    {
        var fold = string.Join(' ', VietnameseText.Fold(row.Text(KindKey)).Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries));
        var found = fold.Length == 0 ? Kinds[0] : Array.Find(Kinds, k => VietnameseText.Fold(k.Word) == fold || k.Others.Contains(fold));
        return found.Word is null ? throw row.Refuse(KindKey, $"Không hiểu loại “{row.Text(KindKey)}”. Chọn: {string.Join(", ", Kinds.Select(k => k.Word))}.") : found.Kind;
    }

    private ImportStep Known(ImportRow row, string code)
    {
        var unit = places.ByCode(code) ?? throw row.Refuse(CodeKey, $"Không có đơn vị mã “{code}”. Xóa ô mã để thêm mới, hoặc sửa lại mã.");
        var stands = CellsOf(unit);
        return IsSame(row, stands)
            ? new ImportStep(row.Number, ImportAct.Unchanged, unit.Name)
            : throw row.Refuse(
                row.Letters.Keys.First(key => key != CodeKey && !IsSame(row.Cells.GetValueOrDefault(key), stands.GetValueOrDefault(key))),
                $"{unit.Name} đã ghi khác trong chương trình; đơn vị đã có không sửa bằng tệp. Để ô này như cũ, hoặc xóa dòng khỏi tệp.");
    }

    private Dictionary<string, ImportCell> CellsOf(Unit unit) => new(StringComparer.Ordinal)
    {
        [CodeKey] = RecordCode.Of(RecordCode.Unit, unit.Id),
        [NameKey] = unit.Name,
        [KindKey] = Array.Find(Kinds, k => k.Kind == unit.Kind).Word,
        [ParentKey] = unit.ParentId is { } parent && parent != places.Commune.Id ? places.NameOf(parent) : null,
        [FromKey] = unit.ValidFrom,
        [BasisKey] = unit.Basis,
    };
}
