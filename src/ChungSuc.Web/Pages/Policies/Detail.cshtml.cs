using ChungSuc.Core.Journal;
using ChungSuc.Core.Policies;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Policies;

public sealed class DetailModel(
    PolicyQueries policies, PolicyService service, PolicyChoices choices, JournalQueries journal, AccessRules rules, Actor actor) : PageModel
{
    public PolicyDetail Detail { get; private set; } = null!;

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public Policy Policy => Detail.Policy;

    public DateOnly Today => choices.Today;

    public bool MayWrite => rules.MayOpen(Conventions.RecordPage, actor.Role) && Detail.Void is null && service.MayWrite(Policy.IssuerPath);

    public bool MayVoid => MayWrite && Detail.Uses.All(u => u.Use.Void is not null);

    public bool MayUse => rules.MayOpen(Conventions.UsePage, actor.Role) && Detail.Void is null;

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public Proofs Proofs => new([.. Detail.Files.Select(f => f.File).DistinctBy(f => f.Id)], MayWrite ? EvidenceLinks.Add(nameof(Policy), Policy.Id) : null);

    public bool MayVoidUse(PolicyUse use) => MayUse && use.Void is null && service.MayWrite(use.UnitPath);

    public int FilesOf(PolicyUse use) => Detail.Files.Count(f => f.RecordId == use.Id);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await policies.GetAsync(id, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
