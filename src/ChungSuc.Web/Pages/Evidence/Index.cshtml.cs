using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Evidence;

/// <summary>One file and all that it proves.</summary>
public sealed class IndexModel(EvidenceQueries evidence, EvidenceService service, EvidenceRooms rooms, AccessRules rules, Actor actor, TimeProvider clock) : PageModel
{
    public EvidenceFile Stored { get; private set; } = null!;

    public IReadOnlyList<ProvenLine> Proven { get; private set; } = [];

    public bool IsExpired => Stored.IsExpiredOn(VietnameseDate.Today(clock));

    public bool MayList => rules.MayOpen("/Evidence/List", actor.Role);

    public bool MayLimit => rules.MayOpen("/Evidence/Limit", actor.Role) && service.MayLimit(Stored);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var detail = await evidence.GetAsync(id, await rooms.ReaderOfAsync(id, cancellationToken), cancellationToken);
        Stored = detail.File;
        Proven = await rooms.NameAsync(detail.Records, cancellationToken);
    }
}
