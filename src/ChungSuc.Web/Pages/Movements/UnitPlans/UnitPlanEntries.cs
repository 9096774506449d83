using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Movements.Registrations;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Movements.UnitPlans;

/// <summary>The deadline for units' own plans, for those who have none yet.</summary>
internal sealed class UnitPlanEntries(UnitPlanQueries plans, RegistrationChoices choices) : ICalendarEntries
{
    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarRequest request, CancellationToken cancellationToken)
    {
        if (await choices.YearAsync(null, cancellationToken) is not { } about
            || await plans.CallAsync(about.Movement.Id, cancellationToken) is not { Deadline: { } deadline } call
            || deadline < request.From || deadline > request.To)
        {
            return [];
        }

        var board = await plans.BoardAsync(about.Movement.Id, deadline.Year, choices.Today, null, cancellationToken);
        var missing = board.Missing.Count();
        return
        [
            new CalendarEntry(
                $"unit-plans-{call.MovementId:N}", deadline, "Hạn các đơn vị xây dựng kế hoạch riêng", UnitPlanLinks.ListOf(deadline.Year), call.Basis,
                missing == 0 ? "đủ kế hoạch" : $"còn {missing} đơn vị chưa có", missing == 0 ? "ok" : deadline < choices.Today ? "bad" : "wait")
            {
                IsDone = missing == 0,
            },
        ];
    }
}
