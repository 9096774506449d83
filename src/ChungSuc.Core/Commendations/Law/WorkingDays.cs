namespace ChungSuc.Core.Commendations.Law;

/// <summary>A computed day; unconfirmed when a holiday on the way was not checked or the year has no calendar.</summary>
public sealed record DueDate(DateOnly Date, bool IsConfirmed, string? Caution);

/// <summary>
/// Working days of public offices: Monday to Friday but for holidays, and the weekend days on which a swapped day is made up
/// (Bộ luật Lao động Điều 111, 112; yearly notices). The day of the event itself is not counted.
/// </summary>
public sealed class WorkingDays
{
    private readonly Dictionary<DateOnly, Holiday> _exceptions;
    private readonly HashSet<int> _years;

    public WorkingDays(IEnumerable<Holiday> holidays)
    {
        _exceptions = holidays.ToDictionary(holiday => holiday.Date);
        _years = [.. _exceptions.Keys.Select(date => date.Year)];
    }

    public bool HasCalendarOf(int year) => _years.Contains(year);

    public bool IsWorkingDay(DateOnly date) => _exceptions.TryGetValue(date, out var exception)
        ? exception.IsMadeUpWork
        : date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    public DueDate Add(DateOnly anchor, int workingDays) => Walk(anchor, workingDays, step: 1);

    public DueDate Subtract(DateOnly anchor, int workingDays) => Walk(anchor, workingDays, step: -1);

    /// <summary>The last day of a time limit; for a limit before an event, the last day that still keeps it.</summary>
    public DueDate DueOn(DeadlineRule rule, DateOnly anchor)
    {
        var step = rule.Direction == DeadlineDirection.After ? 1 : -1;
        return rule.Unit == DayUnit.WorkingDay
            ? Walk(anchor, rule.Amount, step)
            : new DueDate(anchor.AddDays(step * rule.Amount), IsConfirmed: true, Caution: null);
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative when it lies before.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -Between(to, from);
        }

        var count = 0;
        for (var date = from.AddDays(1); date <= to; date = date.AddDays(1))
        {
            count += IsWorkingDay(date) ? 1 : 0;
        }

        return count;
    }

    private DueDate Walk(DateOnly anchor, int workingDays, int step)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var date = anchor;
        var cautions = new SortedSet<string>(StringComparer.Ordinal);
        for (var left = workingDays; left > 0;)
        {
            date = date.AddDays(step);
            left -= IsWorkingDay(date) ? 1 : 0;
            NoteCaution(date, cautions);
        }

        return new DueDate(date, cautions.Count == 0, cautions.Count == 0 ? null : string.Join("; ", cautions));
    }

    private void NoteCaution(DateOnly date, SortedSet<string> cautions)
    {
        if (!HasCalendarOf(date.Year))
        {
            cautions.Add($"Chưa có lịch nghỉ lễ năm {date.Year}");
        }
        else if (_exceptions.TryGetValue(date, out var exception) && !exception.IsConfirmed)
        {
            cautions.Add($"{exception.Name} năm {date.Year} chưa xác nhận");
        }
    }
}
