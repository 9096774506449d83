using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Inspections;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>The form of one plan, in the order of the page.</summary>
public sealed class PlanInput
{
    [Required(ErrorMessage = "Chọn loại kế hoạch.")]
    [Display(Name = "Loại")]
    public InspectionKind? Kind { get; set; }

    [Required(ErrorMessage = "Nhập tên kế hoạch, ví dụ “Kiểm tra Phong trào thi đua năm 2025”.")]
    [Display(Name = "Tên kế hoạch")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Nhập năm của kế hoạch, ví dụ 2025.")]
    [Display(Name = "Năm")]
    public int? Year { get; set; }

    [Required(ErrorMessage = "Nhập cơ quan ban hành.")]
    [Display(Name = "Cơ quan ban hành")]
    public string? IssuingBody { get; set; }

    [Display(Name = "Số văn bản")]
    public string? DocumentNumber { get; set; }

    [Display(Name = "Ngày ban hành")]
    public DateOnly? DocumentOn { get; set; }

    [Display(Name = "Trưởng đoàn")]
    public string? Lead { get; set; }

    [Display(Name = "Bản quét văn bản")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public RecordPlan ToCommand(IReadOnlyList<StoredFile> files) => new()
    {
        Kind = Kind!.Value, // [Required] answers before this is called
        Year = Year!.Value,
        Name = Name,
        IssuingBody = IssuingBody,
        DocumentNumber = DocumentNumber,
        DocumentOn = DocumentOn,
        Lead = Lead,
        Evidence = files,
    };
}
