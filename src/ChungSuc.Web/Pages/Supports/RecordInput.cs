using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Supports;
using ChungSuc.Core.Units;

namespace ChungSuc.Web.Pages.Supports;

/// <summary>The form of one piece of help, in the order of the page.</summary>
public sealed class RecordInput
{
    [Display(Name = "Đơn vị giúp")]
    public Guid? GiverUnitId { get; set; }

    [Display(Name = "Hoặc đơn vị, người giúp từ ngoài xã")]
    public string? OutsideGiver { get; set; }

    [Required(ErrorMessage = "Chọn thôn được giúp.")]
    [Display(Name = "Giúp thôn")]
    public Guid? UnitId { get; set; }

    /// <summary>Reference of a <see cref="Subject"/>.</summary>
    [Display(Name = "Hộ, người được giúp")]
    public string? RecipientId { get; set; }

    [Display(Name = "Địa chỉ cụ thể")]
    public string? Place { get; set; }

    [Required(ErrorMessage = "Ghi giúp việc gì, ví dụ “làm 320 m đường vào nhà văn hóa thôn”.")]
    [Display(Name = "Giúp việc gì")]
    public string? What { get; set; }

    [Required(ErrorMessage = "Nhập ngày bắt đầu, ví dụ 03/9/2025.")]
    [Display(Name = "Từ ngày")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "Đến ngày")]
    public DateOnly? ToOn { get; set; }

    [Display(Name = "Giá trị hỗ trợ")]
    public long? ValueVnd { get; set; }

    [Display(Name = "Ngày công")]
    public decimal? LabourDays { get; set; }

    [Display(Name = "Giấy tờ, ảnh minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    [Display(Name = "Vẫn ghi, đây là việc khác")]
    public bool DespiteLikeness { get; set; }

    public RecordSupport ToCommand(IReadOnlyList<StoredFile> files)
    {
        var isKnown = Subject.TryParse(RecipientId, out var kind, out var id);
        return new RecordSupport
        {
            GiverUnitId = GiverUnitId,
            OutsideGiver = OutsideGiver,
            UnitId = UnitId!.Value, // [Required] answers before this is called
            RecipientKind = isKnown ? kind : null,
            RecipientId = isKnown ? id : null,
            Place = Place,
            What = What,
            FromOn = FromOn!.Value,
            ToOn = ToOn,
            ValueVnd = ValueVnd,
            LabourDays = LabourDays,
            Evidence = files,
            DespiteLikeness = DespiteLikeness,
        };
    }
}
