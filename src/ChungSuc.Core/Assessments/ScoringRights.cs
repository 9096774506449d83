using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Assessments;

/// <summary>Who may do which step. Nobody verifies himself: neither the unit assessed, nor the person who scored for it.</summary>
public static class ScoringRights
{
    /// <summary>The officers who keep the sheets of a commune; they may also score on behalf of a unit, under their own names.</summary>
    private static readonly Role[] Keepers = [Role.ProgrammeOfficer, Role.EmulationSecretary];

    private static readonly Role[] Verifiers = [Role.ProgrammeOfficer, Role.EmulationSecretary, Role.Front, Role.Chairman];

    private static readonly Role[] CouncilRoles = [Role.EmulationSecretary, Role.Chairman];

    private static readonly Role[] NeverScore = [Role.Administrator, Role.CouncilMember, Role.ProvinceReviewer];

    /// <summary>Null when the person may do this step of this sheet, else the sentence that says who may.</summary>
    public static string? WhyNot(Actor actor, AssessmentHead head, StageLine step, StageCourse course)
    {
        if (actor.Role is not { } role)
        {
            return null; // the program itself: sample data, imports
        }

        if (NeverScore.Contains(role) || !IsNear(actor, head))
        {
            return $"Bước {step.Name} của {head.Name} không do {role.Vietnamese()} làm.";
        }

        return step.Stage.Kind switch
        {
            StageKind.SelfScore or StageKind.Explanation => IsOwn(actor, head) || Keepers.Contains(role) ? null
                : $"{step.Name} do {head.UnitName} hoặc cán bộ chương trình làm.",
            StageKind.Verification => WhyNotVerify(actor, role, head, step, course),
            StageKind.Council => !CouncilRoles.Contains(role) ? "Kết quả của Hội đồng do thư ký Hội đồng hoặc Chủ tịch ghi." : WhyNotOther(actor, head, course),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step.Stage.Kind, "Unknown stage."),
        };
    }

    private static string? WhyNotVerify(Actor actor, Role role, AssessmentHead head, StageLine step, StageCourse course)
    {
        if (step.Stage.AssignedUnitId is { } assigned && actor.UnitId != assigned && !Keepers.Contains(role))
        {
            return $"Bước thẩm định này giao cho {step.Stage.AssignedUnitName}.";
        }

        return step.Stage.AssignedUnitId is null && !Verifiers.Contains(role)
            ? "Thẩm định do cán bộ chương trình, thư ký Hội đồng, Mặt trận, Chủ tịch hoặc đơn vị được giao làm."
            : WhyNotOther(actor, head, course);
    }

    private static string? WhyNotOther(Actor actor, AssessmentHead head, StageCourse course)
    {
        if (IsOwn(actor, head))
        {
            return $"{head.UnitName} không tự thẩm định phiếu của mình. Người của đơn vị khác làm bước này.";
        }

        var scoredByActor = course.Lines
            .Where(line => line.Stage.Kind == StageKind.SelfScore)
            .Any(line => line.Stage.Completion?.UserId == actor.UserId || line.Marks.Values.Any(mark => mark.UserId == actor.UserId));
        return scoredByActor && actor.UserId is not null
            ? $"{actor.Name} đã tự chấm phiếu này nên không làm bước thẩm định. Người khác làm bước này."
            : null;
    }

    /// <summary>The office of the unit assessed. Officers of the commune are not the commune: who scored for it is told by name.</summary>
    private static bool IsOwn(Actor actor, AssessmentHead head) => actor.UnitId == head.UnitId && actor.UnitId != head.Assessment.CommuneId;

    private static bool IsNear(Actor actor, AssessmentHead head) =>
        actor.Covers(head.UnitPath) || head.UnitPath.StartsWith(actor.UnitPath, StringComparison.Ordinal) || IsSameCommune(actor, head);

    /// <summary>A unit may cross-check its neighbour.</summary>
    private static bool IsSameCommune(Actor actor, AssessmentHead head) =>
        actor.UnitPath.Contains(head.Assessment.CommuneId.ToString("N"), StringComparison.Ordinal);
}
