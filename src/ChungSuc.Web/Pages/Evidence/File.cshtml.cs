using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace ChungSuc.Web.Pages.Evidence;

/// <summary>The bytes as they came in, never shown as a page of ours: saved to disk, or drawn by an img of our own pages. Only for who may open a record that the file proves.</summary>
public sealed class FileModel(EvidenceQueries evidence, EvidenceRooms rooms, EvidenceStore store) : PageModel
{
    private const string Sandbox = "default-src 'none'; sandbox";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var file = await evidence.FileAsync(id, await rooms.ReaderOfAsync(id, cancellationToken), cancellationToken);
        if (!store.Has(file.Sha256))
        {
            throw new NotFoundException("Evidence file on disk");
        }

        Response.Headers.ContentSecurityPolicy = Sandbox;
        Response.Headers.CacheControl = "private, max-age=3600";
        return new FileStreamResult(store.Open(file.Sha256), file.MediaType)
        {
            FileDownloadName = file.Name,
            EntityTag = new EntityTagHeaderValue($"\"{file.Sha256}\""),
            EnableRangeProcessing = true,
        };
    }
}
