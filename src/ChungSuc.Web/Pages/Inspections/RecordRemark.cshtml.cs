using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class RecordRemarkModel(RemarkService service, InspectionChoices choices, EvidenceTray tray, OnceKey once) : PageModel, IPreparedPage
{
    public const string DraftName = "giam-sat-cong-dong";

    [BindProperty]
    public RemarkInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public EvidenceTray Tray => tray;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.On = choices.Today;
        Input.VillageId = Villages.Count == 1 ? Guid.Parse(Villages[0].Value) : null;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Villages = await choices.VillagesAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await service.RecordAsync(Input.ToCommand(tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Phản ánh này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi phản ánh; xã sẽ trả lời.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(InspectionLinks.Remark(id));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) => tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);

    /// <summary>In the order of the page.</summary>
    public sealed class RemarkInput
    {
        [Required(ErrorMessage = "Chọn thôn.")]
        [Display(Name = "Thôn")]
        public Guid? VillageId { get; set; }

        [Required(ErrorMessage = "Ghi tên hoặc số công trình, ví dụ “Đường trục thôn Đông” hoặc “2025/007”.")]
        [Display(Name = "Công trình")]
        public string? Work { get; set; }

        [Required(ErrorMessage = "Nhập ngày thấy, ví dụ 10/10/2025.")]
        [Display(Name = "Ngày thấy")]
        public DateOnly? On { get; set; }

        [Required(ErrorMessage = "Ghi điều đã thấy, ví dụ “Bê tông đổ dày 12 cm, thiết kế 16 cm”.")]
        [Display(Name = "Điều đã thấy")]
        public string? Text { get; set; }

        [Display(Name = "Đề nghị")]
        public string? Request { get; set; }

        [Display(Name = "Ảnh")]
        public List<IFormFile> Evidence { get; set; } = [];

        public string? Kept { get; set; }

        public RecordRemark ToCommand(IReadOnlyList<StoredFile> files) => new()
        {
            VillageId = VillageId!.Value, On = On!.Value, Work = Work, Text = Text, Request = Request, Evidence = files, // [Required] answers before this is called
        };
    }
}
