using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Inspections;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>The form of one visit, in the order of the page.</summary>
public sealed class VisitInput
{
    [Display(Name = "Vì sao vẫn đi")]
    public string? DespiteOverlap { get; set; }

    [Required(ErrorMessage = "Viết kiểm tra việc gì, ví dụ “Hồ sơ và kết quả tiêu chí môi trường”.")]
    [Display(Name = "Nội dung")]
    public string? Purpose { get; set; }

    [MinLength(1, ErrorMessage = "Chọn ít nhất một kế hoạch mà cuộc này phục vụ.")]
    [Display(Name = "Phục vụ các kế hoạch")]
    public List<Guid> PlanIds { get; set; } = [];

    [Display(Name = "Ngày đầu")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "Ngày cuối")]
    public DateOnly? ToOn { get; set; }

    [MinLength(1, ErrorMessage = "Chọn ít nhất một thôn hoặc đơn vị được đến.")]
    [Display(Name = "Nơi đến")]
    public List<Guid> PlaceIds { get; set; } = [];

    [Display(Name = "Trưởng đoàn")]
    public string? Lead { get; set; }

    [Display(Name = "Thành viên đoàn")]
    public string? Members { get; set; }

    public RecordVisit ToCommand() => new()
    {
        PlanIds = PlanIds,
        Purpose = Purpose,
        Lead = Lead,
        FromOn = FromOn,
        ToOn = ToOn,
        PlaceIds = PlaceIds,
        Members = Members?.Split('\n') ?? [],
        DespiteOverlap = DespiteOverlap,
    };
}
