using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Home;

/// <summary>What must I do now, where do we stand, what changed.</summary>
public sealed class IndexModel(IEnumerable<IHomePart> parts, JournalQueries journal, Actor actor, TimeProvider clock) : PageModel
{
    public string Post => actor.Post;

    public DateOnly Today { get; private set; }

    public HomeBoard Board { get; } = new();

    public IReadOnlyList<JournalLine> Latest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Today = VietnameseDate.Today(clock);
        foreach (var part in parts.Where(p => actor.Role is { } role && p.IsFor(role)).OrderBy(p => p.Order))
        {
            await part.AddAsync(Board, cancellationToken);
        }

        // What other enterprises and the office did is not for an enterprise to read.
        Latest = await journal.LatestAsync(8, actor.Role == Role.Enterprise ? actor.UserId : null, cancellationToken);
    }
}
