using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Exemplars;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>Boxes of all kinds of steps, in the order of the page; each kind shows its own.</summary>
public sealed class StepInput
{
    [Required(ErrorMessage = "Nhập ngày, ví dụ 03/9/2025.")]
    [Display(Name = "Ngày")]
    public DateOnly? On { get; set; }

    [Display(Name = "Hình thức")]
    public HonourKind? Honour { get; set; }

    [Display(Name = "Số quyết định")]
    public string? DecisionNumber { get; set; }

    [Display(Name = "Thôn làm theo")]
    public Guid? VillageId { get; set; }

    [Display(Name = "Người, tổ xác minh")]
    public string? By { get; set; }

    [Display(Name = "Nội dung")]
    public string? Text { get; set; }

    [Display(Name = "Có hiệu quả, đáng nhân rộng")]
    public bool IsEffective { get; set; }

    [Display(Name = "Minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Sealed: files that came with an earlier sending of this form.</summary>
    public string? Kept { get; set; }

    public RecordStep ToCommand(Guid exemplarId, StepKind kind, IReadOnlyList<StoredFile> files) => new()
    {
        ExemplarId = exemplarId,
        Kind = kind,
        On = On!.Value, // asked above
        Honour = Honour,
        DecisionNumber = DecisionNumber,
        VillageId = VillageId,
        By = By,
        Text = Text,
        IsEffective = IsEffective,
        Evidence = files,
    };
}
