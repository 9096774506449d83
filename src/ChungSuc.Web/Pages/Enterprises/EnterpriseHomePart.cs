using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Enterprises;

/// <summary>For an enterprise its own ledger and what to state; for officers what waits for confirmation; for all of them certificates that end.</summary>
internal sealed class EnterpriseHomePart(EnterpriseQueries enterprises, FactQueries facts, Actor actor, TimeProvider clock) : IHomePart
{
    public int Order => 50;

    public bool IsFor(Role role) => role is Role.Enterprise or Role.ProgrammeOfficer or Role.EmulationSecretary or Role.Chairman;

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var products = await facts.ProductsAsync(cancellationToken);
        if (actor.OwnUnit() is { } own)
        {
            await AddOwnAsync(board, own, today, cancellationToken);
        }
        else if (actor.MayConfirm())
        {
            await AddWaitingAsync(board, cancellationToken);
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

    private async Task AddOwnAsync(HomeBoard board, Guid own, DateOnly today, CancellationToken cancellationToken)
    {
        var detail = await enterprises.GetAsync(own, cancellationToken);
        board.Actions.Add(new HomeAction("Mở hồ sơ của đơn vị", EnterpriseLinks.One(own)));
        if (detail.Profile is null)
        {
            board.Todo.Add(new TodoItem(string.Empty, IsLate: false, "Ghi hồ sơ của đơn vị", EnterpriseLinks.Profile(own), "Người đại diện, ngành nghề, quy mô"));
        }

        var counting = detail.Facts.Where(f => f.Void is null).ToList();
        if (!counting.Exists(f => f.Fact.Kind == FactKind.Jobs && f.Fact.Year == today.Year))
        {
            board.Todo.Add(new TodoItem(string.Empty, IsLate: false, $"Ghi số lao động năm {today.Year}", EnterpriseLinks.Record(own, FactKind.Jobs), "Việc làm cho người trong xã được tính điểm thi đua"));
        }

        if (counting.Count > 0)
        {
            board.Stand.Add(new StandItem(
                "Kết quả đã được xã xác nhận",
                Show.Number(counting.Count(f => f.Confirmation is not null)),
                $"/{counting.Count} dòng đã ghi",
                EnterpriseLinks.Facts,
                counting.Exists(f => f.Confirmation is null) ? "Dòng chưa xác nhận chưa tính" : null));
        }
    }

    private async Task AddWaitingAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        var waiting = await facts.ListAsync(new FactFilter { State = FactState.Waiting }, cancellationToken);
        var profiles = await enterprises.WaitingProfilesAsync(cancellationToken);
        var names = waiting.Select(f => f.UnitName).Concat(profiles.Select(p => p.Name)).Distinct().ToList();
        if (names.Count > 0)
        {
            board.Todo.Add(new TodoItem(
                string.Empty,
                IsLate: false,
                $"Xác nhận {Show.Number(waiting.Count + profiles.Count)} mục của doanh nghiệp, hợp tác xã",
                EnterpriseLinks.Waiting,
                string.Join(", ", names.Take(3)) + (names.Count > 3 ? ", …" : string.Empty)));
        }
    }
}
