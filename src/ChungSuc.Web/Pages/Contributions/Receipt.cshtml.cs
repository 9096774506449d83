using ChungSuc.Core.Contributions;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Contributions;

/// <summary>A sheet to print and hand to the giver. It is no tax receipt (phiếu thu), and says so.</summary>
public sealed class ReceiptModel(ContributionQueries contributions) : PageModel
{
    public ContributionDetail Detail { get; private set; } = null!;

    public long MoneyVnd => Detail.Lines.Where(l => l.Kind == ContributionKind.Money).Sum(l => l.ValueVnd ?? 0);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await contributions.GetAsync(id, cancellationToken);
        if (Detail.Void is not null)
        {
            throw new NotFoundException("Contribution that counts");
        }
    }
}
