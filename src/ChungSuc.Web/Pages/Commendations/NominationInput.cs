using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;

namespace ChungSuc.Web.Pages.Commendations;

public sealed class NominationInput
{
    public string? Subject { get; set; }

    [Required(ErrorMessage = "Chọn hình thức khen thưởng.")]
    [Display(Name = "Danh hiệu, hình thức")]
    public string FormCode { get; set; } = string.Empty;

    [Required(ErrorMessage = "Chọn loại hình khen thưởng.")]
    [Display(Name = "Loại hình")]
    public AwardKind? Kind { get; set; }

    [Display(Name = "Phong trào thi đua")]
    public Guid? MovementId { get; set; }

    [Required(ErrorMessage = "Nêu thành tích, có số liệu.")]
    [Display(Name = "Thành tích")]
    public string Achievement { get; set; } = string.Empty;

    [Required(ErrorMessage = "Viết một câu để ghi trên giấy khen.")]
    [Display(Name = "Câu ghi trên giấy khen")]
    public string Citation { get; set; } = string.Empty;

    [Display(Name = "Thành tích từ ngày")]
    public DateOnly? AchievementFrom { get; set; }

    [Display(Name = "đến ngày")]
    public DateOnly? AchievementTo { get; set; }

    [Display(Name = "Dự kiến ngày quyết định")]
    public DateOnly? PlannedOn { get; set; }

    [Display(Name = "Nơi đề nghị")]
    public Guid? ByUnitId { get; set; }

    [Display(Name = "Nơi bình xét")]
    public string? ChosenBy { get; set; }

    [Display(Name = "Ngày bình xét")]
    public DateOnly? ChosenOn { get; set; }

    [Display(Name = "Biên bản bình xét")]
    public string? ChosenAt { get; set; }

    public NominateSubject ToNomination() => new()
    {
        Subject = Subject ?? string.Empty,
        FormCode = FormCode,
        Kind = Kind!.Value, // [Required] was checked before the handler.
        MovementId = MovementId,
        Achievement = Achievement,
        Citation = Citation,
        AchievementFrom = AchievementFrom,
        AchievementTo = AchievementTo,
        PlannedOn = PlannedOn,
        ByUnitId = ByUnitId,
        ChosenBy = ChosenBy,
        ChosenOn = ChosenOn,
        ChosenAt = ChosenAt,
    };
}
