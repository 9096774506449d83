using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Policies;

namespace ChungSuc.Web.Pages.Policies;

/// <summary>The form of one policy, in the order of the page.</summary>
public sealed class RecordInput
{
    [Required(ErrorMessage = "Chọn loại văn bản.")]
    [Display(Name = "Loại")]
    public PolicyKind? Kind { get; set; }

    [Required(ErrorMessage = "Chọn cấp ban hành.")]
    [Display(Name = "Cấp ban hành")]
    public PolicyLevel? Level { get; set; } = PolicyLevel.Commune;

    [Display(Name = "Đơn vị của xã đã ban hành")]
    public Guid? IssuerUnitId { get; set; }

    [Display(Name = "Tên cơ quan ký")]
    public string? IssuerName { get; set; }

    [Required(ErrorMessage = "Nhập số, ký hiệu văn bản, ví dụ 12/NQ-HĐND.")]
    [Display(Name = "Số, ký hiệu")]
    public string? DocumentNumber { get; set; }

    [Required(ErrorMessage = "Nhập ngày ban hành, ví dụ 03/9/2025.")]
    [Display(Name = "Ngày ban hành")]
    public DateOnly? IssuedOn { get; set; }

    [Required(ErrorMessage = "Nhập trích yếu nội dung văn bản.")]
    [Display(Name = "Trích yếu")]
    public string? Title { get; set; }

    [Display(Name = "Có hiệu lực từ")]
    public DateOnly? ValidFrom { get; set; }

    [Display(Name = "Hết hiệu lực")]
    public DateOnly? ValidTo { get; set; }

    [Display(Name = "Người tham gia xây dựng")]
    public List<Guid> AuthorIds { get; set; } = [];

    [Display(Name = "Tệp văn bản")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public RecordPolicy ToCommand(IReadOnlyList<StoredFile> files) => new()
    {
        Kind = Kind!.Value, // [Required] answers before this is called
        Level = Level!.Value,
        IssuerUnitId = IssuerUnitId,
        IssuerName = IssuerName,
        DocumentNumber = DocumentNumber,
        IssuedOn = IssuedOn!.Value,
        Title = Title,
        ValidFrom = ValidFrom,
        ValidTo = ValidTo,
        AuthorIds = AuthorIds,
        Evidence = files,
    };
}
