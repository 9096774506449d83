using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;

namespace ChungSuc.Core.Policies;

/// <summary>Who registers a policy or proposal adds its papers later.</summary>
internal sealed class PolicyEvidence(Actor actor) : IEvidenceRight
{
    public bool? MayAdd(IProven record) => record switch
    {
        Policy policy => PolicyRights.MayWrite(actor, policy.IssuerPath),
        Proposal proposal => PolicyRights.MayWrite(actor, proposal.UnitPath),
        _ => null,
    };
}
