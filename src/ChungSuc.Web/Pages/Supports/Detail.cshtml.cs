using ChungSuc.Core.Journal;
using ChungSuc.Core.Supports;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Supports;

public sealed class DetailModel(
    SupportQueries supports, SupportService service, SupportChoices choices, JournalQueries journal, AccessRules rules, Actor actor) : PageModel
{
    public SupportDetail Detail { get; private set; } = null!;

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public Support Support => Detail.Support;

    public bool MayWrite => rules.MayOpen(Conventions.RecordPage, actor.Role) && Detail.Void is null && service.MayWrite(Support.GiverPath, Support.UnitPath);

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public Proofs Proofs => new([.. Detail.Files.Select(f => f.File).DistinctBy(f => f.Id)], MayWrite ? EvidenceLinks.Add(nameof(Support), Support.Id) : null);

    public int FilesOf(SupportResult result) => Detail.Files.Count(f => f.RecordId == result.Id);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await supports.GetAsync(id, choices.Today, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
