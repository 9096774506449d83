using ChungSuc.Core.Communications;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Communications;

public sealed class DetailModel(
    CommunicationQueries communications, CommunicationService service, ExemplarQueries exemplars, EvidenceBinder evidence, JournalQueries journal, AccessRules rules, Actor actor) : PageModel
{
    public CommunicationDetail Detail { get; private set; } = null!;

    public Communication Item => Detail.Item;

    public IReadOnlyList<EvidenceFile> Files { get; private set; } = [];

    public IReadOnlyList<PresentedExemplar> Presented { get; private set; } = [];

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public bool MayWrite => Detail.Void is null && rules.MayOpen("/Communications/Record", actor.Role) && service.MayWrite(Item.UnitPath);

    public bool MayOpenExemplars => rules.MayOpen("/Exemplars/Detail", actor.Role);

    public bool MayPresent => Detail.Void is null && rules.MayOpen("/Exemplars/Present", actor.Role);

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await communications.GetAsync(id, cancellationToken);
        Files = await evidence.FilesOfAsync(id, cancellationToken);
        Presented = await exemplars.PresentedByAsync(id, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
