using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Criteria;

/// <summary>What a version changed against another, in words.</summary>
public sealed class CompareModel(CriteriaSetQueries sets) : PageModel
{
    public CriteriaSet Before { get; private set; } = null!;

    public CriteriaSet After { get; private set; } = null!;

    public IReadOnlyList<SetChange> Changes { get; private set; } = [];

    public async Task OnGetAsync(string setId, int before, int after, CancellationToken cancellationToken)
    {
        Before = (await sets.FindAsync(setId, before, cancellationToken) ?? throw new NotFoundException("Criteria set")).Set;
        After = (await sets.FindAsync(setId, after, cancellationToken) ?? throw new NotFoundException("Criteria set")).Set;
        Changes = SetComparison.Compare(Before, After);
    }
}
