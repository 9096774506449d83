using ChungSuc.Core.Criteria;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Assessments;

/// <summary>Which participants of a commune a set speaks of.</summary>
public sealed record AssessmentSubjects(Units.SubjectKind Kind, IReadOnlyList<UnitKind> UnitKinds, string Word)
{
    /// <summary>Null for sets about what is no participant of a commune (a product, a project, a province).</summary>
    public static AssessmentSubjects? Of(Criteria.SubjectKind subject) => subject switch
    {
        Criteria.SubjectKind.Commune => Units(UnitKind.Commune, "xã"),
        Criteria.SubjectKind.Village => Units(UnitKind.Village, "thôn"),
        Criteria.SubjectKind.ResidentialArea => Units(UnitKind.ResidentialArea, "khu dân cư"),
        Criteria.SubjectKind.Unit or Criteria.SubjectKind.Organisation => new(Core.Units.SubjectKind.Unit, [UnitKind.Agency, UnitKind.MassOrganisation], "đơn vị"),
        Criteria.SubjectKind.Enterprise => new(Core.Units.SubjectKind.Unit, [UnitKind.Enterprise, UnitKind.Cooperative], "doanh nghiệp, hợp tác xã"),
        Criteria.SubjectKind.Cooperative => Units(UnitKind.Cooperative, "hợp tác xã"),
        Criteria.SubjectKind.Household => new(Core.Units.SubjectKind.Household, [], "hộ"),
        Criteria.SubjectKind.Person => new(Core.Units.SubjectKind.Person, [], "cá nhân"),
        _ => null,
    };

    private static AssessmentSubjects Units(UnitKind kind, string word) => new(Core.Units.SubjectKind.Unit, [kind], word);
}

public static class AssessableSets
{
    /// <summary>Sets by which participants of a commune can be assessed; a set of bare names judges nothing.</summary>
    public static IReadOnlyList<ShelvedSet> Assessable(this IEnumerable<ShelvedSet> sets) =>
        [.. sets.Where(s => AssessmentSubjects.Of(s.Set.SubjectKind) is not null && s.Set.Leaves.Any(leaf => !leaf.IsStub))];
}
