using ChungSuc.Core.Inspections;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>One draw with its whole list, so that anyone can draw it again.</summary>
public sealed class DrawnModel(InspectionPlanQueries plans) : PageModel
{
    private const int GroupLength = 8;

    public DrawDetail Detail { get; private set; } = null!;

    public IReadOnlyList<InspectionLot> Ordered { get; private set; } = [];

    /// <summary>In groups, so that it breaks on a phone and can be compared by eye.</summary>
    public string Groups(string key) => string.Join(' ', key.Chunk(GroupLength).Select(letters => new string(letters)));

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await plans.DrawAsync(id, cancellationToken);
        Ordered = [.. Detail.Draw.Lots.OrderBy(l => l.Key, StringComparer.Ordinal)];
    }
}
