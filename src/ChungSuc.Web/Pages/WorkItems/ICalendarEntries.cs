using ChungSuc.Core.WorkItems;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>A room's days in the one calendar and in the feed (Kế hoạch, mục VI.3); found by this interface, so a room adds its visits without editing it.</summary>
public interface ICalendarEntries
{
    Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarRequest request, CancellationToken cancellationToken);
}

/// <param name="From">First day, included.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Scope">Of the person, of his unit, or of all.</param>
/// <param name="Reader">Who reads.</param>
public sealed record CalendarRequest(DateOnly From, DateOnly To, WorkItemScope Scope, WorkItemReader Reader);

/// <param name="Key">Stays the same when the day moves, so that a phone moves the entry and does not double it.</param>
/// <param name="On">The day.</param>
/// <param name="Text">What is due or held.</param>
/// <param name="Url">The page of the record.</param>
/// <param name="Detail">Who, what to hand in.</param>
/// <param name="State">In words, as of today.</param>
/// <param name="Tag">Colour of the state.</param>
public sealed record CalendarEntry(string Key, DateOnly On, string Text, string Url, string? Detail, string? State, string Tag)
{
    /// <summary>Nothing is left to do; shown on the page, left out of the feed.</summary>
    public bool IsDone { get; init; }

    /// <summary>Everybody's: shown in the calendar, put into nobody's reminders.</summary>
    public bool IsForAll { get; init; }

    /// <summary>Page on which it is done; who may not open it is not reminded. Null when the entry names its own person.</summary>
    public string? DonePage { get; init; }
}
