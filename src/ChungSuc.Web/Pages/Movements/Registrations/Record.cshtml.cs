using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>The registration of one participant, with pledges and figures of its own.</summary>
public sealed class RecordModel(RegistrationService service, RegistrationChoices choices, SubjectQueries subjects, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    public const string DraftName = "dang-ky-ghi";

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public RegistrantKind Kind { get; set; } = RegistrantKind.Village;

    [BindProperty(SupportsGet = true, Name = "ai")]
    public Guid SubjectId { get; set; }

    [BindProperty]
    public RegistrationInput Input { get; set; } = new();

    public MovementYear About { get; private set; } = null!;

    public Subject Subject { get; private set; } = null!;

    public EvidenceTray Tray => tray;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        About = await choices.YearAsync(Asked, cancellationToken) ?? throw new NotFoundException("Movement");
        Subject = await subjects.GetAsync(Kind.AsSubject(), SubjectId, cancellationToken);
        Input.FillUp();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var about = await choices.YearAsync(Asked, cancellationToken) ?? throw new NotFoundException("Movement");
        var id = await service.RecordAsync(Input.ToCommand(about, Kind, [SubjectId], tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Đăng ký này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi đăng ký. In bản giao ước để ký, rồi lưu ảnh chụp vào đây.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(RegistrationLinks.Of(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) => tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
