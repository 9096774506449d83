using ChungSuc.Core.Enterprises;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Enterprises;

/// <summary>The days on which OCOP certificates end: for officers of the commune all, for an enterprise its own.</summary>
internal sealed class OcopEntries(FactQueries facts) : ICalendarEntries
{
    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarRequest request, CancellationToken cancellationToken) =>
    [
        .. (await facts.ProductsAsync(cancellationToken))
            .Where(p => p.Product.ExpiresOn >= request.From && p.Product.ExpiresOn <= request.To)
            .Where(p => request.Reader.IsOfCommune || request.Reader.UnitIds.Contains(p.Product.UnitId))
            .Select(p => new CalendarEntry(
                $"ocop-{p.Product.Id:N}",
                p.Product.ExpiresOn!.Value, // compared above
                $"Hết hạn giấy chứng nhận OCOP: {p.Product.Title}",
                EnterpriseLinks.Fact(p.Product.Id),
                $"{p.Row.UnitName}, {p.Product.Stars} sao, quyết định {p.Product.PaperNumber}",
                p.Words,
                p.IsExpired ? "bad" : p.IsSoon ? "wait" : string.Empty)),
    ];
}
