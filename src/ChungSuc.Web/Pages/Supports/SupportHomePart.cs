using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Supports;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Supports;

/// <summary>Help whose end has passed without a result, for those who may record it; and how far this year's help counts.</summary>
internal sealed class SupportHomePart(SupportQueries supports, Actor actor, TimeProvider clock) : IHomePart
{
    public int Order => 45;

    public bool IsFor(Role role) =>
        role is Role.Chairman or Role.ProgrammeOfficer or Role.EmulationSecretary or Role.Front or Role.MassOrganisation or Role.VillageHead;

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var rows = await supports.ListAsync(Own, today, cancellationToken);
        var late = rows.Where(r => r.HasAddress && r.StatusOn(today).State == SupportState.NotCounted).ToList();
        if (late.Count > 0 && actor.Role != Role.Chairman)
        {
            var first = late.MinBy(r => r.ToOn)!; // there are some
            board.Todo.Add(new TodoItem(
                $"Trễ {today.DayNumber - first.ToOn!.Value.DayNumber} ngày", // late ones have an end
                IsLate: true,
                late.Count == 1 ? "Ghi kết quả hỗ trợ thôn" : $"Ghi kết quả {Show.Number(late.Count)} việc hỗ trợ thôn",
                late.Count == 1 ? SupportLinks.Detail(first.Id) : SupportLinks.ListOf(Own.GiverUnitId, SupportState.NotCounted),
                $"{first.GiverName}: {first.What}"));
        }

        var totals = SupportTotals.Of([.. rows.Where(r => r.CountedYear == today.Year)]);
        if (totals.Supports > 0)
        {
            board.Stand.Add(new StandItem(
                $"Hỗ trợ thôn năm {today.Year}", Show.Number(totals.Counted), $"/{totals.Supports} việc", SupportLinks.ListOf(Own.GiverUnitId, year: today.Year), "có địa chỉ và kết quả cụ thể")
            {
                Value = totals.Counted,
                Max = totals.Supports,
            });
        }
    }

    private SupportFilter Own => actor.Role switch
    {
        Role.Front or Role.MassOrganisation => new SupportFilter { GiverUnitId = actor.UnitId },
        Role.VillageHead => new SupportFilter { UnderPath = actor.UnitPath },
        _ => SupportFilter.All,
    };
}
