using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Inspections;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>New days of a visit.</summary>
public sealed class MoveInput
{
    [Display(Name = "Vì sao vẫn đi")]
    public string? DespiteOverlap { get; set; }

    [Required(ErrorMessage = "Nhập ngày đầu, ví dụ 20/10/2025.")]
    [Display(Name = "Ngày đầu")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "Ngày cuối")]
    public DateOnly? ToOn { get; set; }

    [Display(Name = "Lý do đổi ngày")]
    public string? Reason { get; set; }

    public MoveVisit ToCommand(Guid visitId) => new()
    {
        VisitId = visitId, FromOn = FromOn!.Value, ToOn = ToOn, Reason = Reason, DespiteOverlap = DespiteOverlap, // [Required] answers before this is called
    };
}

/// <summary>The minutes, in the order of the page.</summary>
public sealed class MinutesInput
{
    [Required(ErrorMessage = "Nhập ngày thực hiện, ví dụ 10/10/2025.")]
    [Display(Name = "Ngày thực hiện")]
    public DateOnly? HeldOn { get; set; }

    [Display(Name = "Dự buổi làm việc")]
    public string? Present { get; set; }

    [Required(ErrorMessage = "Ghi nội dung đã kiểm tra và kết quả.")]
    [Display(Name = "Nội dung, kết quả")]
    public string? Found { get; set; }

    [Required(ErrorMessage = "Ghi kết luận của đoàn.")]
    [Display(Name = "Kết luận")]
    public string? Conclusion { get; set; }

    [Display(Name = "Ảnh, bản quét có chữ ký")]
    public List<IFormFile> Evidence { get; set; } = [];

    public string? Kept { get; set; }

    public RecordMinutes ToCommand(Guid visitId, IReadOnlyList<StoredFile> files) => new()
    {
        VisitId = visitId, HeldOn = HeldOn!.Value, Present = Present, Found = Found, Conclusion = Conclusion, Evidence = files, // [Required] answers before this is called
    };
}

/// <summary>One finding and its recommendation.</summary>
public sealed class FindingInput
{
    [Required(ErrorMessage = "Ghi tồn tại, thiếu sót đã thấy, ví dụ “Sổ theo dõi rác thải không ghi từ tháng 6”.")]
    [Display(Name = "Tồn tại, thiếu sót")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Ghi kiến nghị: đơn vị phải làm gì, ví dụ “Lập lại sổ theo dõi rác thải”.")]
    [Display(Name = "Kiến nghị")]
    public string? Recommendation { get; set; }

    [Required(ErrorMessage = "Chọn một đơn vị chịu trách nhiệm khắc phục.")]
    [Display(Name = "Đơn vị khắc phục")]
    public Guid? UnitId { get; set; }

    [Required(ErrorMessage = "Nhập hạn khắc phục, ví dụ 30/11/2025.")]
    [Display(Name = "Hạn khắc phục")]
    public DateOnly? Deadline { get; set; }

    [Display(Name = "Phải nộp")]
    public string? Product { get; set; }

    public RecordFinding ToCommand(Guid visitId) => new()
    {
        VisitId = visitId, Text = Text, Recommendation = Recommendation, UnitId = UnitId, Deadline = Deadline, Product = Product,
    };
}

/// <summary>What the visited explain.</summary>
public sealed class AnswerInput
{
    [Required(ErrorMessage = "Nhập ngày giải trình, ví dụ 12/10/2025.")]
    [Display(Name = "Ngày giải trình")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Viết nội dung giải trình.")]
    [Display(Name = "Nội dung giải trình")]
    public string? Text { get; set; }

    [Display(Name = "Minh chứng kèm theo")]
    public List<IFormFile> Evidence { get; set; } = [];

    public string? Kept { get; set; }
}

public sealed class EvidenceInput
{
    [Display(Name = "Ảnh, bản quét")]
    public List<IFormFile> Evidence { get; set; } = [];

    public string? Kept { get; set; }
}
