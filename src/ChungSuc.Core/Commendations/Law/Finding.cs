namespace ChungSuc.Core.Commendations.Law;

public enum FindingOutcome
{
    Met,
    NotMet,
    NeedsJudgement,
    Unknown,
    Warning,
    Hint,
}

/// <summary>What one rule says about one nomination. Nobody is refused without such a sentence and its article.</summary>
public sealed record Finding
{
    public static readonly Vocabulary<FindingOutcome> Outcomes = new(
        (FindingOutcome.Met, "đạt"),
        (FindingOutcome.NotMet, "chưa đạt"),
        (FindingOutcome.NeedsJudgement, "do người có thẩm quyền đánh giá"),
        (FindingOutcome.Unknown, "chưa có thông tin"),
        (FindingOutcome.Warning, "cần lưu ý"),
        (FindingOutcome.Hint, "gợi ý"));

    public required string RuleId { get; init; }

    public required FindingOutcome Outcome { get; init; }

    public required string Sentence { get; init; }

    /// <summary>What to do; empty when nothing has to be done.</summary>
    public string Advice { get; init; } = "";

    public required string Basis { get; init; }

    public required bool IsConfirmed { get; init; }

    /// <summary>Stops the nomination. A rule whose text was not confirmed never stops anybody; it stays visible as not met.</summary>
    public bool IsHardStop { get; init; }

    /// <summary>The conditions behind this finding, when it sums up several.</summary>
    public IReadOnlyList<Finding> Parts { get; init; } = [];

    /// <summary>A finding on a row of the law; not met stops only when the row is confirmed.</summary>
    internal static Finding On(LawRow row, string ruleId, FindingOutcome outcome, string sentence, string advice = "") => new()
    {
        RuleId = ruleId,
        Outcome = outcome,
        Sentence = sentence,
        Advice = outcome == FindingOutcome.NotMet && !row.IsConfirmed
            ? $"{advice} Quy định này chưa xác nhận: đối chiếu văn bản, ghi lý do nếu vẫn đề nghị.".TrimStart()
            : advice,
        Basis = row.Basis,
        IsConfirmed = row.IsConfirmed,
        IsHardStop = outcome == FindingOutcome.NotMet && row.IsConfirmed,
    };
}

/// <summary>All findings on one nomination. The machine checks and warns; people decide.</summary>
public sealed record EligibilityReport(IReadOnlyList<Finding> Findings, LegalRegime StandardsRegime, LegalRegime DecisionRegime)
{
    public bool HasHardStop => Findings.Any(finding => finding.IsHardStop);

    /// <summary>Not met, to be judged or not known: what is left to do before the dossier goes on.</summary>
    public IReadOnlyList<Finding> Open =>
        [.. Findings.Where(finding => finding.Outcome is FindingOutcome.NotMet or FindingOutcome.NeedsJudgement or FindingOutcome.Unknown)];

    public IReadOnlyList<Finding> Of(string ruleId) => [.. Findings.Where(finding => finding.RuleId == ruleId)];
}
