using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Reviews;

public sealed class NewModel(ReportService service, ReportQueries reports, MovementQueries movements, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "thay")]
    public Guid? ReplacesId { get; set; }

    [BindProperty]
    public NewReportInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Movements { get; private set; } = [];

    /// <summary>The issued report that is to be replaced.</summary>
    public ReportDetail? Replaced { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input = Replaced is { Report: var report }
            ? new NewReportInput { Kind = report.Kind, MovementId = report.MovementId, From = report.From, To = report.To }
            : new NewReportInput { Kind = ReportKind.Final, MovementId = (await movements.PresentAsync(VietnameseDate.Today(clock), cancellationToken))?.Id };
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Replaced = ReplacesId is { } id ? await reports.GetAsync(id, cancellationToken) : null;
        Movements = [.. (await movements.ListAsync(cancellationToken)).Select(m => new SelectListItem($"{m.ShortName}, {m.FromYear} - {m.ToYear}", m.Id.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await service.ComposeAsync(
            new ComposeReport
            {
                Kind = Input.Kind!.Value, // [Required] was checked before this handler.
                MovementId = Input.MovementId!.Value,
                From = Input.From,
                To = Input.To,
                ReplacesId = ReplacesId,
            },
            cancellationToken);
        TempData.Say("Đã lập dự thảo. Viết nốt các chỗ trong ngoặc vuông, xem số liệu, rồi trình Chủ tịch.");
        return LocalRedirect(ReportLinks.Show(id));
    }
}

public sealed class NewReportInput
{
    [Required(ErrorMessage = "Chọn loại báo cáo.")]
    [Display(Name = "Loại báo cáo")]
    public ReportKind? Kind { get; set; }

    [Required(ErrorMessage = "Chọn phong trào.")]
    [Display(Name = "Phong trào")]
    public Guid? MovementId { get; set; }

    [Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [Display(Name = "Đến ngày")]
    public DateOnly? To { get; set; }
}
