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
}
