using System.Globalization;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>One month: a table of weeks, on a phone the days that hold something.</summary>
public sealed class CalendarModel(IEnumerable<ICalendarEntries> rooms, WorkItemChoices choices, Actor actor, TimeProvider clock) : PageModel
{
    private DateOnly month;

    [BindProperty(SupportsGet = true, Name = "pham-vi")]
    public WorkItemScope? Scope { get; set; }

    /// <summary>"10-2025".</summary>
    [BindProperty(SupportsGet = true, Name = "thang")]
    public string? MonthKey { get; set; }

    public IReadOnlyList<IReadOnlyList<CalendarDay>> Weeks { get; private set; } = [];

    public int Count { get; private set; }

    public string MonthText => $"tháng {month.Month} năm {month.Year}";

    /// <summary>Enterprises see what concerns them only.</summary>
    public IReadOnlyList<SelectListItem> Scopes => actor.Role == Role.Enterprise ? [WorkItemChoices.Scopes[1]] : WorkItemChoices.Scopes;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        month = MonthOf(MonthKey) ?? new DateOnly(today.Year, today.Month, 1);
        MonthKey = month.ToString("MM-yyyy", CultureInfo.InvariantCulture);
        Scope = actor.Role == Role.Enterprise ? WorkItemScope.Unit : Scope ?? WorkItemScope.All;
        var request = new CalendarRequest(month, month.AddMonths(1).AddDays(-1), Scope.Value, choices.Reader);
        var entries = new List<CalendarEntry>();
        foreach (var room in rooms)
        {
            entries.AddRange(await room.ReadAsync(request, cancellationToken));
        }

        Count = entries.Count;
        Weeks = WeeksOf(entries.ToLookup(e => e.On), today);
    }

    public string Of(int step) => WorkItemLinks.Month(month.AddMonths(step)) + $"&pham-vi={Scope}";

    /// <summary>Weeks begin on Monday.</summary>
    private List<IReadOnlyList<CalendarDay>> WeeksOf(ILookup<DateOnly, CalendarEntry> entries, DateOnly today)
    {
        var monday = month.AddDays(-(((int)month.DayOfWeek + 6) % 7));
        var weeks = new List<IReadOnlyList<CalendarDay>>();
        for (; monday < month.AddMonths(1); monday = monday.AddDays(7))
        {
            var first = monday;
            weeks.Add([.. Enumerable.Range(0, 7).Select(at => first.AddDays(at)).Select(day => new CalendarDay(day, day.Month == month.Month, day == today, [.. entries[day]]))]);
        }

        return weeks;
    }

    private static DateOnly? MonthOf(string? key) =>
        DateOnly.TryParseExact($"01-{key?.Replace('/', '-')}", ["dd-MM-yyyy", "dd-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= VietnameseDate.FirstYear and < VietnameseDate.LastYear
            ? day
            : null;
}

public sealed record CalendarDay(DateOnly Date, bool IsOfMonth, bool IsToday, IReadOnlyList<CalendarEntry> Entries)
{
    /// <summary>Monday first.</summary>
    public static readonly IReadOnlyList<string> Weekdays = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"];

    public string? Text => IsOfMonth ? Date.Day.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>Shown on phones, where the heads of the columns are not seen.</summary>
    public string? Lead => IsOfMonth ? Weekdays[((int)Date.DayOfWeek + 6) % 7] + ", " : null;

    public string Class => string.Join(' ', new[] { Entries.Count == 0 ? "none" : null, IsToday ? "today" : null }.OfType<string>());
}
