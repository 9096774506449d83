using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Evidence;

namespace ChungSuc.Web.Pages.Assessments.Recognitions;

public sealed class RecognitionInput
{
    [Required(ErrorMessage = "Chọn danh hiệu được công nhận.")]
    [Display(Name = "Danh hiệu")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Chọn nơi được công nhận.")]
    [Display(Name = "Nơi được công nhận")]
    public Guid? UnitId { get; set; }

    [Required(ErrorMessage = "Nhập số quyết định công nhận.")]
    [Display(Name = "Số quyết định")]
    public string? DecisionNumber { get; set; }

    [Required(ErrorMessage = "Nhập ngày quyết định, ví dụ 20/12/2024.")]
    [Display(Name = "Ngày quyết định")]
    public DateOnly? DecidedOn { get; set; }

    [Required(ErrorMessage = "Nhập cơ quan ban hành quyết định.")]
    [Display(Name = "Cơ quan ban hành")]
    public string? Issuer { get; set; }

    [Display(Name = "Có hiệu lực đến")]
    public DateOnly? ValidUntil { get; set; }

    [Display(Name = "Ghi chú")]
    public string? Note { get; set; }

    [Display(Name = "Tệp quyết định")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files that arrived with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public RecordRecognition ToCommand(IReadOnlyList<StoredFile> files) => new()
    {
        Title = Title,
        UnitId = UnitId!.Value, // [Required] answers before this is called
        DecisionNumber = DecisionNumber,
        DecidedOn = DecidedOn!.Value,
        Issuer = Issuer,
        ValidUntil = ValidUntil,
        Note = Note,
        Evidence = files,
    };
}
