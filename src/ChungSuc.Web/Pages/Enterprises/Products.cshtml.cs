using ChungSuc.Core.Enterprises;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Enterprises;

/// <summary>OCOP products by the end of their certificates.</summary>
public sealed class ProductsModel(FactQueries facts) : PageModel
{
    public IReadOnlyList<OcopStanding> Products { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Products = await facts.ProductsAsync(cancellationToken);
}
