using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Projects;

/// <summary>Who keeps the ledger of works adds their papers later.</summary>
internal sealed class ProjectEvidence(ProjectService service) : IEvidenceRight
{
    public bool? MayAdd(IProven record) => record is Project ? service.MayWrite : null;
}
