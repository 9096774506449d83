using ChungSuc.Core.Journal;
using ChungSuc.Core.Policies;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Policies;

public sealed class ProposalModel(ProposalQueries proposals, ProposalService service, JournalQueries journal, AccessRules rules, Actor actor) : PageModel
{
    public ProposalDetail Detail { get; private set; } = null!;

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public Proposal Proposal => Detail.Proposal;

    public bool MayWrite => rules.MayOpen("/Policies/Step", actor.Role) && Detail.Void is null && service.MayWrite(Proposal.UnitPath);

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public Proofs Proofs => new([.. Detail.Files.Select(f => f.File).DistinctBy(f => f.Id)], MayWrite ? EvidenceLinks.Add(nameof(Proposal), Proposal.Id) : null);

    public int FilesOf(ProposalStep step) => Detail.Files.Count(f => f.RecordId == step.Id);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await proposals.GetAsync(id, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
