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

/// <summary>The regions by which a set's levels differ ("TDMNPB"), in the order of the set; empty when it makes no difference.</summary>
public static class SetRegions
{
    private const string Region = "vung";
    private const string Others = "khac";

    public static IReadOnlyList<string> Of(CriteriaSet set) =>
    [
        .. set.Leaves
            .SelectMany(leaf => new[] { leaf.Pass?.Level, leaf.Pass?.UpperLevel })
            .SelectMany(Branches)
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Branches(Level? level) => level is BranchedLevel branched
        ? (branched.Dimension == Region ? branched.Branches.Keys.Where(key => key != Others) : []).Concat(branched.Branches.Values.SelectMany(Branches))
        : [];
}
