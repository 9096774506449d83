using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Policies;

namespace ChungSuc.Web.Pages.Policies;

/// <summary>The form of one proposal.</summary>
public sealed class ProposeInput
{
    [Required(ErrorMessage = "Chọn đơn vị đề xuất.")]
    [Display(Name = "Đơn vị đề xuất")]
    public Guid? UnitId { get; set; }

    [Required(ErrorMessage = "Nhập ngày đề xuất, ví dụ 03/9/2025.")]
    [Display(Name = "Ngày đề xuất")]
    public DateOnly? ProposedOn { get; set; }

    [Required(ErrorMessage = "Nhập nơi nhận đề xuất, ví dụ UBND xã.")]
    [Display(Name = "Gửi ai")]
    public string? Addressee { get; set; }

    [Required(ErrorMessage = "Ghi đề xuất giải pháp gì.")]
    [Display(Name = "Giải pháp")]
    public string? Title { get; set; }

    [Display(Name = "Nội dung thêm")]
    public string? Content { get; set; }

    [Display(Name = "Văn bản đề xuất")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public RecordProposal ToCommand(IReadOnlyList<StoredFile> files) => new()
    {
        UnitId = UnitId!.Value, // [Required] answers before this is called
        ProposedOn = ProposedOn!.Value,
        Addressee = Addressee,
        Title = Title,
        Content = Content,
        Evidence = files,
    };
}
