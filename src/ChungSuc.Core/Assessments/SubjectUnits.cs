using ChungSuc.Core.Criteria;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Assessments;

/// <summary>Which kind of unit a set speaks of.</summary>
public static class SubjectUnits
{
    public static UnitKind? KindOf(Criteria.SubjectKind subject) => subject switch
    {
        Criteria.SubjectKind.Village => UnitKind.Village,
        Criteria.SubjectKind.ResidentialArea => UnitKind.ResidentialArea,
        _ => null,
    };

    /// <summary>Pass/fail sets for units of a commune that hold in a year; sheets of points are scored in stages elsewhere, and a set of bare names judges nothing.</summary>
    public static IReadOnlyList<ShelvedSet> SetsFor(this CriteriaSetShelf shelf, int year) =>
    [
        .. shelf.Sets
            .Where(s => KindOf(s.Set.SubjectKind) is not null && s.Set.Root.Max is null && s.Set.Leaves.Any(leaf => !leaf.IsStub))
            .Where(s => s.Set.IsInForce(new DateOnly(year, 12, 31)))
            .OrderByDescending(s => s.Set.Origin == SetOrigin.Proposal)
            .ThenBy(s => s.Set.Name, StringComparer.Ordinal),
    ];
}
