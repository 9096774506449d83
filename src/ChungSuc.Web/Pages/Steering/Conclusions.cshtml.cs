using ChungSuc.Core.Councils;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Steering;

public sealed class ConclusionsModel(BodyMeetingQueries meetings, Actor actor, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "con-mo")]
    public bool OpenOnly { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<ConclusionStanding> Rows { get; private set; } = [];

    public DateOnly Today => VietnameseDate.Today(clock);

    public bool MayAssign => WorkItemRules.MayAssign(actor);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var page = await meetings.ConclusionsAsync(Text, OpenOnly, Number, cancellationToken);
        (Total, Rows) = (page.Total, page.Rows);
    }
}
