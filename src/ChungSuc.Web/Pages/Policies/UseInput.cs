using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Policies;

namespace ChungSuc.Web.Pages.Policies;

/// <summary>The form of one use of a policy.</summary>
public sealed class UseInput
{
    [Required(ErrorMessage = "Chọn đơn vị triển khai.")]
    [Display(Name = "Đơn vị triển khai")]
    public Guid? UnitId { get; set; }

    [Required(ErrorMessage = "Nhập ngày triển khai, ví dụ 03/9/2025.")]
    [Display(Name = "Ngày triển khai")]
    public DateOnly? UsedOn { get; set; }

    [Required(ErrorMessage = "Ghi đơn vị đã làm gì theo văn bản này.")]
    [Display(Name = "Đã làm gì")]
    public string? What { get; set; }

    [Display(Name = "Kết quả")]
    public string? Result { get; set; }

    [Display(Name = "Giấy tờ, ảnh minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public RecordPolicyUse ToCommand(Guid policyId, IReadOnlyList<StoredFile> files) => new()
    {
        PolicyId = policyId,
        UnitId = UnitId!.Value, // [Required] answers before this is called
        UsedOn = UsedOn!.Value,
        What = What,
        Result = Result,
        Evidence = files,
    };
}
