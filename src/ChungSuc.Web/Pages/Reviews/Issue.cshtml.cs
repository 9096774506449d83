using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Reviews;

public sealed class IssueModel(ReportQueries reports, ReportService service, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public IssueInput Input { get; set; } = new();

    public ReportDetail Detail { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input = new IssueInput { IssuedOn = VietnameseDate.Today(clock), SignerName = Detail.Office.ChairmanName, SigningOffice = SigningOffice.Chairman };
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) => Detail = await reports.GetAsync(Id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.IssueAsync(
            new IssueReport
            {
                ReportId = Id,
                IssuedOn = Input.IssuedOn!.Value, // [Required] was checked before this handler.
                SignerName = Input.SignerName,
                SigningOffice = Input.SigningOffice!.Value,
                DespiteMissing = Input.DespiteMissing,
            },
            cancellationToken);
        var issued = await reports.GetAsync(Id, cancellationToken);
        TempData.Say($"Đã ban hành báo cáo số {issued.Report.Issue!.NumberText}. Tải văn bản để ký và gửi theo nơi nhận.");
        return LocalRedirect(ReportLinks.Show(Id));
    }
}

public sealed class IssueInput
{
    [Required(ErrorMessage = "Nhập ngày ban hành, không muộn hơn hôm nay.")]
    [Display(Name = "Ngày ban hành")]
    public DateOnly? IssuedOn { get; set; }

    [Required(ErrorMessage = "Chọn người ký.")]
    [Display(Name = "Thẩm quyền ký")]
    public SigningOffice? SigningOffice { get; set; }

    [Required(ErrorMessage = "Nhập họ tên người ký, không ghi học hàm, học vị.")]
    [Display(Name = "Họ tên người ký")]
    public string? SignerName { get; set; }

    [Display(Name = "Vẫn ban hành với những chỗ “chưa có số liệu”")]
    public bool DespiteMissing { get; set; }
}
