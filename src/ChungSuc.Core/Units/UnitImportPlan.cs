using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;
using ChungSuc.Core.Units.Files;

namespace ChungSuc.Core.Units;

/// <summary>
/// Compares a list with the units that are there. A row is the unit of the same kind and code that exists on the row's first day; else a unit
/// without a code that bears the same name under the same parent, as a commune founded before the list came; else a new unit.
/// </summary>
internal sealed class UnitImportPlan
{
    private readonly UnitImport import;
    private readonly Dictionary<(UnitKind Kind, string Code), List<Unit>> byCode;
    private readonly ILookup<(UnitKind Kind, string NameFold), Unit> withoutCode;
    private readonly HashSet<(Guid Old, Guid New)> knownMergers;

    public UnitImportPlan(UnitImport import, IReadOnlyList<Unit> existing, IEnumerable<UnitChange> mergers)
    {
        this.import = import;
        byCode = existing.Where(u => u.Code is not null).GroupBy(u => (u.Kind, u.Code!)).ToDictionary(g => g.Key, g => g.ToList());
        withoutCode = existing.Where(u => u.Code is null).ToLookup(u => (u.Kind, u.NameFold));
        knownMergers = [.. mergers.Select(m => (m.OldUnitId, m.NewUnitId))];
        foreach (var row in import.Units)
        {
            Place(row);
        }

        foreach (var row in import.Mergers)
        {
            Join(row);
        }
    }

    public List<Unit> Added { get; } = [];

    public List<Unit> Changed { get; } = [];

    public List<UnitChange> Mergers { get; } = [];

    public UnitImportResult Result => new(Added.Count, Changed.Count, unchanged, Mergers.Count, mergersKnown, mergersWithoutUnit);

    public bool IsEmpty => Added.Count + Changed.Count + Mergers.Count == 0;

    private int unchanged;
    private int mergersKnown;
    private int mergersWithoutUnit;

    private void Place(AdministrativeUnitRow row)
    {
        var kind = KindOf(row.Level);
        var name = VietnameseText.Clean(row.Name);
        var from = row.ValidFrom ?? import.ValidFrom;
        var to = row.ValidTo ?? import.ValidTo;
        var parent = ParentOf(row, from);
        var unit = Find(kind, row, name, from, parent);
        if (unit is null)
        {
            unit = Unit.Create(kind, name, parent, from, row.Code, row.Basis, type: row.Type);
            End(unit, to);
            Added.Add(unit);
        }
        else if (Differs(unit, row, name, to))
        {
            unit.Correct(row.Code, row.Type, name, row.Basis);
            End(unit, to);
            Changed.Add(unit);
        }
        else
        {
            unchanged++;
        }

        Remember(kind, row.Code, unit);
    }

    private Unit? Find(UnitKind kind, AdministrativeUnitRow row, string name, DateOnly from, Unit? parent)
    {
        // A list of a present state without first days also means the unit that lasts still.
        bool IsMeant(Unit unit) => unit.IsActiveOn(from)
            || (row.ValidFrom is null && (row.ValidTo ?? import.ValidTo) is null && unit.ValidTo is null && unit.ValidFrom > from);
        return byCode.GetValueOrDefault((kind, row.Code))?.Find(IsMeant)
            ?? withoutCode[(kind, VietnameseText.Fold(name))]
                .FirstOrDefault(u => u.Code is null && u.ParentId == parent?.Id && IsMeant(u) && VietnameseText.Same(u.Name, name));
    }

    private static bool Differs(Unit unit, AdministrativeUnitRow row, string name, DateOnly? to) =>
        unit.Code != row.Code
        || unit.Type != row.Type
        || unit.Name != name
        || (row.Basis is not null && unit.Basis != row.Basis)
        || (to is not null && unit.ValidTo != to);

    private static void End(Unit unit, DateOnly? lastDay)
    {
        if (lastDay is { } day && unit.ValidTo != day)
        {
            unit.End(day);
        }
    }

    private Unit? ParentOf(AdministrativeUnitRow row, DateOnly from)
    {
        if (row.ParentCode is not { } code)
        {
            return null;
        }

        var above = code.Length switch
        {
            2 => UnitKind.Province,
            3 => UnitKind.District,
            _ => throw new InvalidFileException([new FileProblem(import.Source, 0, 0, $"Mã đơn vị cấp trên “{code}” của {row.FullName} không phải mã tỉnh hay mã huyện.")]),
        };
        var candidates = byCode.GetValueOrDefault((above, code)) ?? [];
        return candidates.Find(u => u.IsActiveOn(from)) ?? candidates.LastOrDefault()
            ?? throw new InvalidFileException([new FileProblem(import.Source, 0, 0, $"Chưa có đơn vị cấp trên mã “{code}” của {row.FullName}.")]);
    }

    private void Remember(UnitKind kind, string code, Unit unit)
    {
        if (!byCode.TryGetValue((kind, code), out var same))
        {
            byCode[(kind, code)] = same = [];
        }

        if (!same.Contains(unit))
        {
            same.Add(unit);
        }
    }

    private void Join(UnitChangeRow row)
    {
        var day = row.Effective ?? import.ValidFrom;
        var old = row.OldCode is { } code ? OnDay(code, day.AddDays(-1)) : null;
        var next = OnDay(row.NewCode, day);
        if (old is null || next is null)
        {
            mergersWithoutUnit++;
        }
        else if (!knownMergers.Add((old.Id, next.Id)))
        {
            mergersKnown++;
        }
        else
        {
            Mergers.Add(new UnitChange
            {
                OldUnitId = old.Id,
                NewUnitId = next.Id,
                Extent = Array.Find(UnitChangeRow.Extents, e => e.Value == row.Extent).Word,
                EffectiveOn = day,
                Basis = row.Basis ?? row.Note,
            });
        }
    }

    /// <summary>Island districts without communes stand in the list of mergers with three digits.</summary>
    private Unit? OnDay(string code, DateOnly day) =>
        byCode.GetValueOrDefault((code.Length == 3 ? UnitKind.District : UnitKind.Commune, code))?.Find(u => u.IsActiveOn(day));

    private static UnitKind KindOf(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Province => UnitKind.Province,
        AdministrativeLevel.District => UnitKind.District,
        AdministrativeLevel.Commune => UnitKind.Commune,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Unknown level."),
    };
}
