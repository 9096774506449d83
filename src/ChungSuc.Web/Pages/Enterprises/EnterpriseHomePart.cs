using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Enterprises;

/// <summary>For an enterprise its own ledger and what to state; for officers what waits for confirmation; for all of them certificates that end.</summary>
internal sealed class EnterpriseHomePart(EnterpriseQueries enterprises, Actor actor, TimeProvider clock) : IHomePart
{
    public int Order => 50;

    public bool IsFor(Role role) => role is Role.Enterprise or Role.ProgrammeOfficer or Role.EmulationSecretary or Role.Chairman;

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var all = await enterprises.OverviewAsync(cancellationToken);
        var products = OcopStanding.Of(all.SelectMany(e => e.Facts), today);
        if (actor.OwnUnit() is not null)
        {
            AddOwn(board, all, today);
        }
        else if (actor.MayConfirm())
        {
            AddWaiting(board, [.. all.Where(e => e.Waiting > 0)]);
        }

        foreach (var product in products.Where(p => (p.IsSoon || p.IsExpired) && actor.Role != Role.Chairman))
        {
            board.Todo.Add(new TodoItem(
                product.IsExpired ? $"Trễ {-product.DaysLeft} ngày" : VietnameseDate.Screen(product.Product.ExpiresOn!.Value), // a product has its expiry
                product.IsExpired,
                $"Làm hồ sơ công nhận lại sản phẩm OCOP {product.Product.Title}",
                EnterpriseLinks.Fact(product.Product.Id),
                $"{product.Row.UnitName}, {product.Product.Stars} sao, {product.Words}"));
        }

        if (products.Count > 0)
        {
            board.Stand.Add(new StandItem(
                "Sản phẩm OCOP từ 3 sao còn hạn", Show.Number(products.Count(p => p.Counts)), $"/{products.Count} sản phẩm", EnterpriseLinks.Products, "Chỉ tính sản phẩm đã được xã xác nhận"));
        }
    }

    /// <summary>An office at a unit that is no enterprise has nothing to state here.</summary>
    private static void AddOwn(HomeBoard board, IReadOnlyList<EnterpriseOverview> all, DateOnly today)
    {
        if (all.Count == 0)
        {
            return;
        }

        var own = all[0];
        board.Actions.Add(new HomeAction("Mở hồ sơ của đơn vị", EnterpriseLinks.One(own.Id)));
        if (own.IsProfileConfirmed is null)
        {
            board.Todo.Add(new TodoItem(string.Empty, IsLate: false, "Ghi hồ sơ của đơn vị", EnterpriseLinks.Profile(own.Id), "Người đại diện, ngành nghề, quy mô"));
        }

        if (!own.Facts.Any(f => f.Fact.Kind == FactKind.Jobs && f.Fact.Year == today.Year))
        {
            board.Todo.Add(new TodoItem(string.Empty, IsLate: false, $"Ghi số lao động năm {today.Year}", EnterpriseLinks.Record(own.Id, FactKind.Jobs), "Việc làm cho người trong xã được tính điểm thi đua"));
        }

        if (own.Facts.Count > 0)
        {
            board.Stand.Add(new StandItem(
                "Kết quả đã được xã xác nhận",
                Show.Number(own.Facts.Count(f => f.Confirmation is not null)),
                $"/{own.Facts.Count} dòng đã ghi",
                EnterpriseLinks.Facts,
                own.Facts.Any(f => f.Confirmation is null) ? "Dòng chưa xác nhận chưa tính" : null));
        }
    }

    private static void AddWaiting(HomeBoard board, IReadOnlyList<EnterpriseOverview> waiting)
    {
        if (waiting.Count > 0)
        {
            board.Todo.Add(new TodoItem(
                string.Empty,
                IsLate: false,
                $"Xác nhận {Show.Number(waiting.Sum(e => e.Waiting))} mục của doanh nghiệp, hợp tác xã",
                EnterpriseLinks.Waiting,
                string.Join(", ", waiting.Take(3).Select(e => e.Name)) + (waiting.Count > 3 ? ", …" : string.Empty)));
        }
    }
}
