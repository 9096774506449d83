using ChungSuc.Core.Contributions;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Contributions;

public sealed class EntryModel(
    ContributionQueries contributions, ContributionService service, EvidenceBinder evidence, JournalQueries journal, AccessRules rules, Actor actor) : PageModel
{
    public ContributionDetail Detail { get; private set; } = null!;

    public Contribution Entry => Detail.Entry;

    public IReadOnlyList<EvidenceFile> Files { get; private set; } = [];

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public bool MayWrite => rules.MayOpen("/Contributions/Record", actor.Role) && service.MayWrite(Entry.UnitPath);

    public Proofs Proofs => new(Files, MayWrite && Detail.Void is null ? EvidenceLinks.Add(nameof(Contribution), Entry.Id) : null);

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await contributions.GetAsync(id, cancellationToken);
        Files = await evidence.FilesOfAsync(id, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
