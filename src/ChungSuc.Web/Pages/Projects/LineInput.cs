using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Projects;

namespace ChungSuc.Web.Pages.Projects;

/// <summary>The form of one line, in the order of the page; a kind shows only its own boxes.</summary>
public sealed class LineInput
{
    [Required(ErrorMessage = "Nhập ngày, ví dụ 03/9/2025.")]
    [Display(Name = "Ngày")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Nhập số tiền.")]
    [Display(Name = "Số tiền")]
    public long? AmountVnd { get; set; }

    [Required(ErrorMessage = "Nhập số giấy tờ: biên bản, quyết định hoặc chứng từ.")]
    [Display(Name = "Số giấy tờ")]
    public string? PaperNumber { get; set; }

    [Display(Name = "Chi từ nguồn")]
    public FundingSource? Source { get; set; }

    [Display(Name = "Tạm ứng, trả trước khi nghiệm thu")]
    public bool IsAdvance { get; set; }

    [Display(Name = "Hạn thanh toán")]
    public DateOnly? Until { get; set; }

    [Display(Name = "Giấy tờ, ảnh minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public RecordProjectLine ToCommand(Guid projectId, LineKind kind, IReadOnlyList<StoredFile> files) => new()
    {
        ProjectId = projectId,
        Kind = kind == LineKind.Payment && IsAdvance ? LineKind.Advance : kind,
        On = On!.Value, // [Required] answers before this is called
        AmountVnd = AmountVnd!.Value,
        PaperNumber = PaperNumber,
        Source = Source,
        Until = Until,
        Evidence = files,
    };
}
