using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Supports;

/// <summary>Who records help adds its papers later.</summary>
internal sealed class SupportEvidence(SupportService service) : IEvidenceRight
{
    public bool? MayAdd(IProven record) => record is Support support ? service.MayWrite(support.GiverPath, support.UnitPath) : null;
}
