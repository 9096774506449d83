using ChungSuc.Core.Imports;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Imports;

/// <summary>The template of a list: head, two examples, instructions, words to copy from.</summary>
public sealed class TemplateModel(ImportService imports) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string kind, CancellationToken cancellationToken)
    {
        var list = imports.Kind(kind);
        return File(
            ListBook.Write(list, await list.ColumnsAsync(cancellationToken), list.Examples, await list.ListsAsync(cancellationToken)),
            ListBook.ContentType,
            $"mau-{list.Code}.xlsx");
    }
}
