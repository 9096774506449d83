using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>The targets of today's movement for everybody; its milestones for those who record them.</summary>
internal sealed class MovementHomePart(PresentMovement present, MovementQueries movements, MovementBoard board, AccessRules rules, Actor actor) : IHomePart
{
    /// <summary>Milestones due within so many days stand among the things to do.</summary>
    private const int NearDays = 92;

    public int Order => 30;

    public bool IsFor(Role role) => role != Role.Administrator;

    public async Task AddAsync(HomeBoard home, CancellationToken cancellationToken)
    {
        if (await present.FindAsync(cancellationToken) is not { } row)
        {
            return;
        }

        var view = await board.BuildAsync(await movements.WholeAsync(row.Id, null, cancellationToken), cancellationToken);
        home.Stand.AddRange(view.Targets.Select(target => Stand(row.Id, target)));
        if (rules.MayOpen(Conventions.MilestonePage, actor.Role))
        {
            AddMilestones(home, row.Id, view);
        }
    }

    private static StandItem Stand(Guid movementId, TargetView target) => new(
        target.Target.Name,
        target.Reading is { } read ? Show.Number(read.Value) : string.Empty,
        $"{(target.Reading is null ? string.Empty : "/")}{target.WantedText} {target.Target.Unit}",
        target.Reading?.RecordsUrl ?? MovementLinks.Show(movementId) + "#chi-tieu",
        target.Reading is null ? $"Chưa có số liệu · hạn {Show.Date(target.Target.Due)}" : $"Hạn {Show.Date(target.Target.Due)}")
    {
        Value = target.Reading?.Value,
        Max = target.Full,
        Plan = target.PlannedByNow,
    };

    private static void AddMilestones(HomeBoard home, Guid movementId, MovementView view)
    {
        var late = view.Milestones.Where(m => m.IsLate).ToList();
        if (late.Count > 0)
        {
            home.Todo.Add(new TodoItem(
                "Quá hạn",
                true,
                $"Ghi kết quả {late.Count} mốc tiến độ của phong trào",
                MovementLinks.Show(movementId) + "#tien-do",
                string.Join("; ", late.GroupBy(m => m.Milestone.Name).Select(g => $"{g.Key} ({string.Join(", ", g.Select(m => m.Year))})"))));
        }

        home.Todo.AddRange(view.Milestones
            .Where(m => m.IsNear && m.DaysLeft <= NearDays)
            .Select(m => new TodoItem(
                VietnameseDate.Screen(m.Due), false, m.Milestone.Name, MovementLinks.Milestone(movementId, m.Milestone.Key, m.Year), $"{m.Milestone.Who} · còn {m.DaysLeft} ngày")));
    }
}
