using ChungSuc.Core.Evidence;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Evidence;

public sealed class IndexModel(EvidenceQueries evidence) : PageModel
{
    public EvidenceDetail Detail { get; private set; } = null!;

    public EvidenceFile Stored => Detail.File;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Detail = await evidence.GetAsync(id, cancellationToken);
}
