using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Movements;

namespace ChungSuc.Web.Pages.Movements.UnitPlans;

public sealed class UnitPlanInput
{
    [Required(ErrorMessage = "Chọn đơn vị.")]
    [Display(Name = "Đơn vị")]
    public Guid? UnitId { get; set; }

    [Required(ErrorMessage = "Nhập tên kế hoạch.")]
    [Display(Name = "Tên kế hoạch")]
    public string? Title { get; set; }

    [Display(Name = "Số, ký hiệu")]
    public string? Number { get; set; }

    [Required(ErrorMessage = "Nhập ngày ban hành, ví dụ 15/03/2025.")]
    [Display(Name = "Ngày ban hành")]
    public DateOnly? IssuedOn { get; set; }

    [Display(Name = "Cho năm")]
    public int? Year { get; set; }

    [Display(Name = "Trả lời nhiệm vụ nào của kế hoạch xã")]
    public List<string> DutyKeys { get; set; } = [];

    [Display(Name = "Tệp kế hoạch")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public RecordUnitPlan ToCommand(Guid movementId, IReadOnlyList<StoredFile> files) => new()
    {
        MovementId = movementId,
        UnitId = UnitId!.Value, // [Required] answers before this is called
        Title = Title,
        Number = Number,
        IssuedOn = IssuedOn!.Value,
        Year = Year,
        DutyKeys = DutyKeys,
        Evidence = files,
    };
}
