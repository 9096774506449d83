using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Evidence;

/// <summary>More papers for a record of any room: new files, or some that the store has already.</summary>
public sealed class AddModel(EvidenceService service, EvidenceQueries evidence, EvidenceRooms rooms, EvidenceTray tray, OnceKey once, TimeProvider clock) : PageModel, IPreparedPage
{
    private const int MostOffered = 30;

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string RecordKind { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RecordId { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty]
    public StoreInput Input { get; set; } = new();

    public ProvenPlace Place { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Offered { get; private set; } = [];

    public int Found { get; private set; }

    public EvidenceTray Tray => tray;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Place = await PlaceAsync(cancellationToken);
        var filter = new EvidenceFilter { Reader = rooms.Reader, Text = Text, NotOfRecordId = RecordId };
        var files = await evidence.PageAsync(filter, VietnameseDate.Today(clock), 1, MostOffered, cancellationToken);
        Found = files.Total;
        Offered = [.. files.Rows.Select(f => new SelectListItem(
            $"{f.Name} ({EvidenceWords.Size(f.SizeBytes)}, gửi {Show.Moment(f.StoredAt)}, {(f.Uses == 0 ? "chưa gắn" : $"đang dùng cho {f.Uses} chỗ")})", f.Id.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (tray.Files.Count + Input.FileIds.Count == 0)
        {
            ModelState.AddModelError("Input.Evidence", "Đánh dấu tệp đã có trong kho, hoặc chọn tệp mới.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var place = await PlaceAsync(cancellationToken);
        foreach (var id in Input.FileIds)
        {
            await evidence.FileAsync(id, rooms.Reader, cancellationToken);
        }

        await service.AddAsync(new AddEvidence { RecordKind = RecordKind, RecordId = RecordId, FileIds = Input.FileIds, Files = tray.Files }, cancellationToken);
        TempData.Say(once.WasRepeated ? "Các tệp này đã gắn ở lần gửi trước." : "Đã gắn minh chứng.");
        return LocalRedirect(place.Url);
    }

    /// <summary>Only who may add papers to the record sees this page.</summary>
    private async Task<ProvenPlace> PlaceAsync(CancellationToken cancellationToken)
    {
        try
        {
            await service.RecordAsync(RecordKind, RecordId, cancellationToken);
        }
        catch (RuleException)
        {
            throw new NotFoundException("Record to which this person adds papers");
        }

        return await rooms.FindAsync(RecordKind, RecordId, cancellationToken) ?? throw new NotFoundException("Record for evidence");
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
