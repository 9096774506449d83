using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;

namespace ChungSuc.Core.Inspections;

/// <summary>Who writes remarks of a village adds their pictures later.</summary>
internal sealed class RemarkEvidence(Actor actor) : IEvidenceRight
{
    public bool? MayAdd(IProven record) => record is CommunityRemark remark ? InspectionRules.MayRemark(actor, remark.UnitPath) : null;
}
