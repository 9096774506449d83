namespace ChungSuc.Core.Commendations.Law;

/// <summary>General guards on basis and on earlier awards. A guard applies only when the law of the day has it.</summary>
internal static class GuardRules
{
    /// <summary>G1, Điều 6 and 10: since 01/01/2024 registration is not a condition; before, it was one for titles.</summary>
    public static IEnumerable<Finding> Registration(EligibilityCase nomination)
    {
        if (nomination.Guard("G1") is { } free)
        {
            yield return Finding.On(free, "G1", FindingOutcome.Met, $"{free.Text}.");
        }
        else if (nomination.Form.Class == AwardClass.Title && nomination.Guard("G1_REGISTERED") is { } bound)
        {
            yield return nomination.Facts.IsRegistered switch
            {
                true => Finding.On(bound, "G1", FindingOutcome.Met, "Đã đăng ký thi đua."),
                false => Finding.On(bound, "G1", FindingOutcome.NotMet, "Chưa đăng ký thi đua.", "Tìm bản đăng ký của năm đó."),
                null => Finding.On(bound, "G1", FindingOutcome.Unknown, "Chưa rõ có đăng ký thi đua hay không.", "Tìm bản đăng ký của năm đó."),
            };
        }
    }

    /// <summary>G2, Điều 5: one achievement is not rewarded several times or in several forms.</summary>
    public static IEnumerable<Finding> SameAchievement(EligibilityCase nomination)
    {
        if (nomination.Guard("G2") is not { } guard)
        {
            yield break;
        }

        if (nomination.Facts.Awards is not { } awards)
        {
            yield return Finding.On(
                guard, "G2", FindingOutcome.Unknown, "Chưa có lịch sử khen thưởng để so thành tích.", "Tra sổ khen thưởng, ghi lịch sử hoặc ghi là chưa từng được khen.");
            yield break;
        }

        var valid = awards.Where(award => !award.IsCancelled).ToList();
        var same = valid.Where(award => award.AchievementKey is { } key && key == nomination.Facts.AchievementKey).ToList();
        var near = valid.Where(award => award.MovementKey is { } key && key == nomination.Facts.Movement?.Key && !same.Contains(award)).ToList();
        if (same.Count > 0)
        {
            yield return Finding.On(
                guard,
                "G2",
                FindingOutcome.NotMet,
                $"Thành tích này đã được khen: {LawText.Join(same.Select(award => award.Decision))}. {guard.Text}.",
                "Bỏ đề nghị này hoặc nêu thành tích khác.");
        }
        else if (near.Count > 0)
        {
            var sentence = $"Đã được khen trong cùng phong trào: {LawText.Join(near.Select(award => award.Decision))}; ";
            yield return nomination.Facts.JudgementOn("G2") is { } judgement
                ? Finding.On(
                    guard,
                    "G2",
                    judgement.IsMet ? FindingOutcome.Met : FindingOutcome.NotMet,
                    $"{sentence}{judgement.Sentence}",
                    judgement.IsMet ? "" : "Bỏ đề nghị này hoặc nêu thành tích khác.")
                : Finding.On(
                    guard,
                    "G2",
                    FindingOutcome.NeedsJudgement,
                    $"{sentence}do người có thẩm quyền đánh giá có trùng thành tích không.",
                    "So hai bản thành tích; ghi ai đánh giá, ngày nào, vì sao.");
        }
        else
        {
            yield return Finding.On(guard, "G2", FindingOutcome.Met, "Không thấy lần khen nào cho cùng thành tích.");
        }
    }

    /// <summary>G3, NĐ 152/2025/NĐ-CP Điều 4 khoản 1: a lower award is needed only where the standard itself asks for it.</summary>
    public static IEnumerable<Finding> LowerAwardNotNeeded(EligibilityCase nomination)
    {
        if (nomination.Form.Class == AwardClass.Commendation && nomination.Guard("G3") is { } guard)
        {
            yield return Finding.On(guard, "G3", FindingOutcome.Met, $"{guard.Text}.");
        }
    }

    /// <summary>G4, NĐ 152/2025/NĐ-CP Điều 4 khoản 3.</summary>
    public static IEnumerable<Finding> MovementAwardsForMerit(EligibilityCase nomination)
    {
        var barred = (nomination.Facts.Awards ?? []).Where(nomination.IsBarredFromMerit).ToList();
        if (barred.Count > 0 && nomination.Guard("G4") is { } guard)
        {
            yield return Finding.On(
                guard,
                "G4",
                FindingOutcome.Warning,
                $"{guard.Text}. Không tính: {LawText.Join(barred.Select(award => award.Decision))}.");
        }
    }

    /// <summary>G11, CV 5007/BNV-TĐKT 2023: an initiative carries one title once.</summary>
    public static IEnumerable<Finding> Initiatives(EligibilityCase nomination)
    {
        if (nomination.Form.Class != AwardClass.Title
            || nomination.Facts.Initiatives is not { Count: > 0 } initiatives
            || nomination.Guard("G11") is not { } guard)
        {
            yield break;
        }

        var used = initiatives.Where(initiative => initiative.UsedFor is not null).ToList();
        yield return used.Count == 0
            ? Finding.On(guard, "G11", FindingOutcome.Met, "Các sáng kiến chưa dùng cho danh hiệu nào.")
            : Finding.On(
                guard,
                "G11",
                FindingOutcome.Warning,
                $"{guard.Text}. Không tính: {LawText.Join(used.Select(one => $"“{one.Name}” (đã dùng cho {one.UsedFor})"))}.",
                "Dùng sáng kiến khác nếu tiêu chuẩn cần sáng kiến.");
    }

    /// <summary>G12, a rule of the time before 2024: not two State-level awards for one subject in one year.</summary>
    public static IEnumerable<Finding> TwoStateAwards(EligibilityCase nomination)
    {
        if (nomination.Guard("G12") is not { } guard || !IsStateLevel(nomination.Form) || IsExempt(nomination.Facts.Kind))
        {
            yield break;
        }

        var others = (nomination.Facts.Awards ?? [])
            .Where(award => !award.IsCancelled
                && award.DecidedOn.Year == nomination.Facts.DecisionDate.Year
                && !IsExempt(award.Kind)
                && IsStateLevel(nomination.Catalog.Form(award.FormCode, award.DecidedOn)))
            .ToList();
        if (others.Count > 0)
        {
            yield return Finding.On(
                guard, "G12", FindingOutcome.Warning, $"{guard.Text}. Trong năm đã có: {LawText.Join(others.Select(award => award.Decision))}.", "Cân nhắc đề nghị vào năm sau.");
        }
    }

    private static bool IsStateLevel(AwardForm form) => form.Level is AwardLevel.Government or AwardLevel.State;

    private static bool IsExempt(AwardKind kind) => kind is AwardKind.Sudden or AwardKind.Movement or AwardKind.Seniority;
}
