using System.Text;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Criteria;

/// <summary>The text of a version, to be kept or taken to another commune.</summary>
public sealed class SourceModel(CriteriaSetQueries sets) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string setId, int version, CancellationToken cancellationToken)
    {
        var found = await sets.FindAsync(setId, version, cancellationToken) ?? throw new NotFoundException("Criteria set");
        return File(Encoding.UTF8.GetBytes(found.Text), "application/yaml; charset=utf-8", $"{found.Set.Id}-ban-{found.Set.Version}.yaml");
    }
}
