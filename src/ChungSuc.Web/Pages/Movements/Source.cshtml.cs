using System.Text;
using ChungSuc.Core.Movements;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>The file of an edition, as it was handed in: to be mended and loaded again, or taken to another commune.</summary>
public sealed class SourceModel(MovementQueries movements) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "ban")] int? number, CancellationToken cancellationToken)
    {
        var edition = await movements.WholeAsync(id, number, cancellationToken);
        var upload = await movements.UploadAsync(edition.UploadId, cancellationToken);
        return File(Encoding.UTF8.GetBytes(upload.Text), "text/yaml; charset=utf-8", upload.FileName);
    }
}
