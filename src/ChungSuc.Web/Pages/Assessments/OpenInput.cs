using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;

namespace ChungSuc.Web.Pages.Assessments;

public sealed class OpenInput
{
    [Display(Name = "Được đánh giá")]
    public List<Guid> SubjectIds { get; set; } = [];

    [StringLength(Assessment.ClusterLength, ErrorMessage = "Viết gọn lại, không quá 100 ký tự.")]
    [Display(Name = "Cụm, khối thi đua")]
    public string? Cluster { get; set; }

    [Display(Name = "Vùng của xã")]
    public string? Region { get; set; }

    [Display(Name = "Tự chấm")]
    public bool HasSelfScore { get; set; }

    [Display(Name = "Hạn tự chấm")]
    public DateOnly? SelfScoreDue { get; set; }

    [Display(Name = "Thẩm định")]
    public bool HasVerification { get; set; }

    [Display(Name = "Hạn thẩm định")]
    public DateOnly? VerificationDue { get; set; }

    [Display(Name = "Đơn vị thẩm định chéo")]
    public Guid? VerifierId { get; set; }

    [Display(Name = "Giải trình giữa thẩm định và Hội đồng")]
    public bool HasExplanation { get; set; }

    [Display(Name = "Hạn giải trình")]
    public DateOnly? ExplanationDue { get; set; }

    [Display(Name = "Hội đồng")]
    public bool HasCouncil { get; set; }

    [Display(Name = "Hạn Hội đồng")]
    public DateOnly? CouncilDue { get; set; }

    internal IReadOnlyList<PlannedStage> Stages() =>
    [
        .. new (bool Has, PlannedStage Stage)[]
        {
            (HasSelfScore, new(StageKind.SelfScore, SelfScoreDue)),
            (HasVerification, new(StageKind.Verification, VerificationDue) { AssignedUnitId = VerifierId }),
            (HasExplanation, new(StageKind.Explanation, ExplanationDue)),
            (HasCouncil, new(StageKind.Council, CouncilDue)),
        }.Where(step => step.Has).Select(step => step.Stage),
    ];
}
