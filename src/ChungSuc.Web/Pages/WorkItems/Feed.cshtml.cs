using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>What one person must do, for the calendar of a phone. The secret in the address is the right: there is no session.</summary>
public sealed class FeedModel(CalendarKeyService keys, IEnumerable<ICalendarEntries> rooms, PresentOffice office, TimeProvider clock) : PageModel
{
    /// <summary>From so many days ago, so that what is overdue stays in sight, until so many days ahead.</summary>
    private const int DaysBack = 90;
    private const int DaysAhead = 400;

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancellationToken)
    {
        if (office.Office is null)
        {
            throw new NotFoundException("Commune");
        }

        var reader = await keys.OpenAsync(token, cancellationToken);
        var today = VietnameseDate.Today(clock);
        var request = new CalendarRequest(today.AddDays(-DaysBack), today.AddDays(DaysAhead), WorkItemScope.Unit, reader);
        var entries = new List<CalendarEntry>();
        foreach (var room in rooms)
        {
            entries.AddRange(await room.ReadAsync(request, cancellationToken));
        }

        Response.Headers["X-Robots-Tag"] = "noindex";
        return Content(
            CalendarText.Write($"Chung Sức {office.Office.Name}", entries.Where(e => !e.IsDone), clock.GetUtcNow().UtcDateTime, $"{Request.Scheme}://{Request.Host}"), CalendarText.MediaType);
    }
}
