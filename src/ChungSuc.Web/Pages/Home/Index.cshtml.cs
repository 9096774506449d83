using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Home;

/// <summary>What must I do now, where do we stand, what changed. Each room gives its part.</summary>
public sealed class IndexModel(JournalQueries journal, Actor actor, TimeProvider clock) : PageModel
{
    public string Post => actor.Post;

    public DateOnly Today { get; private set; }

    public IReadOnlyList<JournalLine> Latest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Today = VietnameseDate.Today(clock);
        Latest = await journal.LatestAsync(8, cancellationToken);
    }
}
