using ChungSuc.Core.Journal;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Projects;

/// <summary>One line of a work: each kind has its own address and its own boxes.</summary>
public sealed class RecordLineModel(ProjectService service, ProjectQueries projects, ProjectChoices choices, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid ProjectId { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string Word { get; set; } = string.Empty;

    [BindProperty]
    public LineInput Input { get; set; } = new();

    public ProjectDetail Detail { get; private set; } = null!;

    public EvidenceTray Tray => tray;

    public LineKind Kind => ProjectLinks.KindOf(Word) ?? throw new NotFoundException("Kind of line");

    public string Title => Kind switch
    {
        LineKind.AcceptedVolume => "Ghi khối lượng nghiệm thu",
        LineKind.Settlement => "Ghi quyết toán được duyệt",
        LineKind.Payment => "Ghi thanh toán",
        LineKind.Allocation => "Ghi vốn bố trí",
        _ => throw new InvalidOperationException($"No form for {Kind}."),
    };

    public string PaperHint => Kind switch
    {
        LineKind.AcceptedVolume => "Số biên bản nghiệm thu, ví dụ 03/BBNT.",
        LineKind.Settlement => "Số quyết định phê duyệt quyết toán.",
        LineKind.Payment => "Số chứng từ chi.",
        LineKind.Allocation => "Số quyết định giao, bổ sung vốn.",
        _ => throw new InvalidOperationException($"No form for {Kind}."),
    };

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        _ = Kind;
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Detail = await projects.GetAsync(ProjectId, choices.Today, cancellationToken);
        if (Detail.Void is not null)
        {
            throw new NotFoundException("Project that is not voided");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var kind = Kind;
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.RecordLineAsync(Input.ToCommand(ProjectId, kind, tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Dòng này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi vào sổ công trình.");
        return LocalRedirect(ProjectLinks.Detail(ProjectId));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
