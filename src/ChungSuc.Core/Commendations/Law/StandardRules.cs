namespace ChungSuc.Core.Commendations.Law;

/// <summary>The standard of the form for the recipient, and ratio limits.</summary>
internal static class StandardRules
{
    /// <summary>Every condition of all_of is a finding of its own; the alternatives of any_of are one finding with parts.</summary>
    public static IEnumerable<Finding> Standard(EligibilityCase nomination)
    {
        if (!nomination.FormExists || !nomination.Form.Recipients.Contains(nomination.Facts.Recipient))
        {
            return [];
        }

        var standard = nomination.Catalog.StandardOn(nomination.Form.Code, nomination.Facts.Recipient, nomination.StandardsDate);
        if (standard is null)
        {
            return [NoStandard(nomination)];
        }

        var findings = standard.AllOf.Select(requirement => RequirementCheck.Check(nomination, standard, requirement)).ToList();
        if (standard.AnyOf.Count > 0)
        {
            findings.Add(AnyOf(nomination, standard));
        }

        return findings;
    }

    /// <summary>Before 2024: Chiến sĩ thi đua cơ sở at most 15 % of Lao động tiên tiến (NĐ 91/2017/NĐ-CP Điều 9).</summary>
    public static IEnumerable<Finding> RatioLimit(EligibilityCase nomination)
    {
        var limit = nomination.Catalog.RatioLimitOn(nomination.Form.Code, nomination.StandardsDate);
        if (limit is not { AtMost: { } atMost })
        {
            yield break;
        }

        var text = $"Tối đa {LawText.Percent(atMost)} {limit.OfWhat}";
        if (nomination.Facts.Ratio is not { Base: > 0 } ratio)
        {
            yield return Finding.On(limit, "ratio", FindingOutcome.Unknown, $"{text}; chưa có số liệu.", "Nhập số được chọn và tổng số.");
            yield break;
        }

        var within = checked(ratio.Chosen * atMost.Denominator) <= checked(ratio.Base * atMost.Numerator);
        yield return Finding.On(
            limit,
            "ratio",
            within ? FindingOutcome.Met : FindingOutcome.NotMet,
            $"{text}: {ratio.Chosen}/{ratio.Base} ({LawText.Percent(ratio.Chosen, ratio.Base)}).",
            within ? "" : "Giảm số đề nghị cho đúng tỷ lệ.");
    }

    private static Finding NoStandard(EligibilityCase nomination) => new()
    {
        RuleId = "standard.missing",
        Outcome = FindingOutcome.Unknown,
        Sentence = $"Danh mục chưa có tiêu chuẩn của “{nomination.Form.Name}” cho {Recipients.Classes[nomination.Facts.Recipient]} "
            + $"vào ngày {LawText.Date(nomination.StandardsDate)}.",
        Advice = "Đối chiếu văn bản của thời điểm đó và ghi kết quả vào biên bản.",
        Basis = nomination.StandardsRegime.Basis,
        IsConfirmed = false,
    };

    private static Finding AnyOf(EligibilityCase nomination, AwardStandard standard)
    {
        var alternatives = standard.AnyOf
            .Select(alternative => alternative.Requirements
                .Select(requirement => RequirementCheck.Check(nomination, standard, requirement) with { IsHardStop = false })
                .ToList())
            .ToList();
        var best = alternatives.MaxBy(parts => parts.Min(part => Rank(part.Outcome)))!;
        var outcome = best.MinBy(part => Rank(part.Outcome))!.Outcome;
        var ways = string.Join("; hoặc ", standard.AnyOf.Select(alternative => alternative.Text));
        var sentence = outcome switch
        {
            FindingOutcome.Met => $"Đạt một trong các điều kiện: {string.Join("; ", best.Select(part => part.Sentence))}",
            FindingOutcome.NotMet => $"Chưa đạt điều kiện nào trong các điều kiện: {ways}.",
            FindingOutcome.NeedsJudgement => $"Cần một trong các điều kiện, có điều kiện do người có thẩm quyền đánh giá: {ways}.",
            FindingOutcome.Unknown => $"Cần một trong các điều kiện, chưa đủ thông tin: {ways}.",
            _ => throw new ArgumentOutOfRangeException(nameof(standard), outcome, null),
        };
        var advice = outcome == FindingOutcome.Met
            ? ""
            : string.Join(" Hoặc: ", alternatives
                .Select(parts => string.Join(" ", parts.Select(part => part.Advice).Where(text => text.Length > 0)))
                .Where(text => text.Length > 0)
                .Distinct());
        return Finding.On(standard, $"standard.{nomination.Form.Code}", outcome, sentence, advice) with
        {
            Parts = [.. alternatives.SelectMany(parts => parts)],
        };
    }

    /// <summary>A way is as good as its worst condition; the standard as good as its best way.</summary>
    private static int Rank(FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.NotMet => 0,
        FindingOutcome.Unknown => 1,
        FindingOutcome.NeedsJudgement => 2,
        FindingOutcome.Met => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
