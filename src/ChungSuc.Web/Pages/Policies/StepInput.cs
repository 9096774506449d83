using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Policies;

namespace ChungSuc.Web.Pages.Policies;

/// <summary>The form of one step of a proposal.</summary>
public sealed class StepInput
{
    [Required(ErrorMessage = "Chọn bước.")]
    [Display(Name = "Bước")]
    public ProposalStepKind? Kind { get; set; }

    [Required(ErrorMessage = "Nhập ngày, ví dụ 03/9/2025.")]
    [Display(Name = "Ngày")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Ghi ai xử lý, nội dung hoặc kết quả ra sao.")]
    [Display(Name = "Nội dung, kết quả")]
    public string? Note { get; set; }

    [Display(Name = "Văn bản, ảnh minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public RecordProposalStep ToCommand(Guid proposalId, IReadOnlyList<StoredFile> files) => new()
    {
        ProposalId = proposalId,
        Kind = Kind!.Value, // [Required] answers before this is called
        On = On!.Value,
        Note = Note,
        Evidence = files,
    };
}
