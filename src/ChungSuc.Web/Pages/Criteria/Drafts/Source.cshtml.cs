using System.Text;
using ChungSuc.Core.Criteria;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

public sealed class SourceModel(CriteriaDraftQueries drafts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var draft = (await drafts.GetAsync(id, cancellationToken)).Draft;
        return File(Encoding.UTF8.GetBytes(draft.Text), "application/yaml; charset=utf-8", $"{draft.SetId}-nhap.yaml");
    }
}
