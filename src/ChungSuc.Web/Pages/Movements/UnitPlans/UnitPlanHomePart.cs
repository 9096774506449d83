using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Home;
using ChungSuc.Web.Pages.Movements.Registrations;

namespace ChungSuc.Web.Pages.Movements.UnitPlans;

/// <summary>Where the commune has set a deadline: the unit is told of its own plan, those who keep the list of all that are missing.</summary>
internal sealed class UnitPlanHomePart(UnitPlanQueries plans, RegistrationChoices choices, AccessRules rules, Actor actor) : IHomePart
{
    public int Order => 36;

    public bool IsFor(Role role) => rules.MayOpen(Conventions.RecordPage, role);

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        if (await choices.YearAsync(null, cancellationToken) is not { } about || about.Year != choices.Today.Year
            || (await plans.CallAsync(about.Movement.Id, cancellationToken))?.Deadline is not { } deadline)
        {
            return;
        }

        var isKeeper = rules.MayOpen(Conventions.CallPage, actor.Role);
        var units = await plans.BoardAsync(about.Movement.Id, about.Year, choices.Today, isKeeper ? null : actor.UnitPath, cancellationToken);
        var missing = units.Missing.ToList();
        if (missing.Count > 0)
        {
            board.Todo.Add(new TodoItem(
                deadline < choices.Today ? "Quá hạn" : VietnameseDate.Screen(deadline),
                deadline < choices.Today,
                isKeeper ? $"Nhắc {missing.Count} đơn vị xây dựng kế hoạch riêng" : "Xây dựng kế hoạch riêng của đơn vị",
                isKeeper ? UnitPlanLinks.ListOf(about.Year) + "&chua=true" : UnitPlanLinks.Record(missing[0].UnitId),
                string.Join(" · ", missing.Take(5).Select(u => u.Name))));
        }
    }
}
