using ChungSuc.Core.Movements;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Movements;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>Milestones of the present plan: due at the end of their year.</summary>
internal sealed class MilestoneEntries(PresentMovement present, MovementQueries movements) : ICalendarEntries
{
    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarRequest request, CancellationToken cancellationToken)
    {
        if (await present.FindAsync(cancellationToken) is not { } row)
        {
            return [];
        }

        var edition = await movements.WholeAsync(row.Id, null, cancellationToken);
        var outcomes = await movements.OutcomesAsync(row.Id, cancellationToken);
        return
        [
            .. Enumerable.Range(edition.FromYear, edition.ToYear - edition.FromYear + 1)
                .SelectMany(year => edition.Milestones.Where(m => (m.Year ?? year) == year).Select(m => (Milestone: m, Year: year, Due: new DateOnly(year, 12, 31))))
                .Where(m => m.Due >= request.From && m.Due <= request.To)
                .Select(m =>
                {
                    var isDone = outcomes.ContainsKey((m.Milestone.Key, m.Year));
                    return new CalendarEntry(
                        $"moc-{row.Id:N}-{m.Milestone.Key}-{m.Year}", m.Due, m.Milestone.Name, MovementLinks.Show(row.Id) + "#tien-do",
                        $"{m.Milestone.Who}. Mốc của kế hoạch, mục {m.Milestone.Clause}", isDone ? "đã làm" : "mốc", isDone ? "ok" : string.Empty) { IsDone = isDone, IsForAll = true };
                }),
        ];
    }
}
