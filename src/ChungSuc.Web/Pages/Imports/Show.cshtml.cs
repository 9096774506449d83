using ChungSuc.Core.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Imports;

/// <summary>One import: who, when, which file, what it wrote.</summary>
public sealed class ShowModel(ImportQueries queries, ImportService imports) : PageModel
{
    public ImportDetail Detail { get; private set; } = null!;

    public string KindName => imports.NameOf(Detail.Import.Kind);

    public bool MayUndo => Detail.Undo is null && imports.Open.Any(k => k.Code == Detail.Import.Kind);

    public async Task OnGetAsync([FromRoute] Guid id, CancellationToken cancellationToken) => Detail = await queries.GetAsync(id, cancellationToken);
}
