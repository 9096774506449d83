using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Contributions;

/// <summary>Who records a contribution adds its papers later.</summary>
internal sealed class ContributionEvidence(ContributionService service) : IEvidenceRight
{
    public bool? MayAdd(IProven record) => record is Contribution contribution ? service.MayWrite(contribution.UnitPath) : null;
}
