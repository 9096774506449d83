using ChungSuc.Core.Contributions;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Contributions;

/// <summary>What the people have given this year in the person's own unit, and the way to record more.</summary>
internal sealed class ContributionHomePart(ContributionTotalsQueries totals, AccessRules rules, Actor actor, TimeProvider clock) : IHomePart
{
    public int Order => 20;

    public bool IsFor(Role role) => rules.MayOpen("/Contributions/Index", role);

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var year = VietnameseDate.Today(clock).Year;
        var sums = await totals.TotalsAsync(ContributionFilter.OfYear(year) with { UnderPath = actor.UnitPath }, cancellationToken);
        if (rules.MayOpen("/Contributions/Record", actor.Role))
        {
            board.Actions.Add(new HomeAction("Ghi đóng góp", ContributionLinks.Record));
        }

        board.Stand.Add(new StandItem(
            $"Nhân dân đóng góp năm {year}",
            Show.Vnd(sums.MoneyVnd),
            " tiền mặt",
            ContributionLinks.ListOf(null, year: year),
            $"{Show.WithUnit(sums.LabourDays, "ngày công")} · {Show.WithUnit(sums.LandM2, "m² đất")} · {Show.Number(sums.Contributions)} lần góp"));
    }
}
