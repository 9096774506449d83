using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.WorkItems;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>The form of one task, in the order of the page.</summary>
public sealed class AssignInput
{
    [Required(ErrorMessage = "Viết việc cần làm, ví dụ “Lập danh sách hộ hiến đất”.")]
    [Display(Name = "Việc cần làm")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Nêu sản phẩm phải nộp, ví dụ “Biên bản họp thôn”.")]
    [Display(Name = "Sản phẩm phải nộp")]
    public string? Product { get; set; }

    [Required(ErrorMessage = "Chọn một đơn vị chịu trách nhiệm chính.")]
    [Display(Name = "Đơn vị chịu trách nhiệm")]
    public Guid? OwnerUnitId { get; set; }

    [Required(ErrorMessage = "Nhập hạn hoàn thành, ví dụ 30/11/2025.")]
    [Display(Name = "Hạn hoàn thành")]
    public DateOnly? Deadline { get; set; }

    [Display(Name = "Người phụ trách")]
    public string? Responsible { get; set; }

    [Display(Name = "Các bước")]
    public string? Steps { get; set; }

    [Display(Name = "Đơn vị phối hợp")]
    public List<Guid> HelperIds { get; set; } = [];

    [Display(Name = "Ngày giao")]
    public DateOnly? AssignedOn { get; set; }

    [Display(Name = "Việc này từ đâu")]
    public WorkItemSourceKind SourceKind { get; set; } = WorkItemSourceKind.Direct;

    [Display(Name = "Ghi rõ nguồn")]
    public string? Text { get; set; }

    public Guid? MovementId { get; set; }

    public string? SourceKey { get; set; }

    public Guid? RecordId { get; set; }

    public AssignWorkItem ToCommand() => new()
    {
        Title = Title,
        Product = Product,
        OwnerUnitId = OwnerUnitId,
        Deadline = Deadline,
        ResponsibleUserId = WorkItemChoices.UserOf(Responsible),
        ResponsiblePersonId = WorkItemChoices.PersonOf(Responsible),
        Steps = Steps?.Split('\n') ?? [],
        HelperIds = HelperIds,
        AssignedOn = AssignedOn,
        Source = new WorkItemSource(SourceKind, Text) { MovementId = MovementId, Key = SourceKey, RecordId = RecordId },
    };
}
