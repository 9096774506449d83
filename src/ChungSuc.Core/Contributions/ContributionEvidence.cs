using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Contributions;

/// <summary>Who records a contribution adds its papers later.</summary>
internal sealed class ContributionEvidence(ContributionService service) : IEvidenceRight
{
    public bool? MayAdd(IEntity record) => record is Contribution contribution ? service.MayWrite(contribution.UnitPath) : null;
}
