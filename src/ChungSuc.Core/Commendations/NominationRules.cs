using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Commendations;

/// <summary>Small rules of nominations that need no database.</summary>
internal static class NominationRules
{
    /// <summary>Where the sentence of a rule is shown in the form; the first rule that stops is shown, with all of them in one sentence.</summary>
    private static readonly (string Rule, string Field)[] Fields =
    [
        ("form.exists", nameof(NominateSubject.FormCode)),
        ("recipient.allowed", nameof(NominateSubject.FormCode)),
        ("kind.recipient", nameof(NominateSubject.Kind)),
        ("G2", nameof(NominateSubject.Achievement)),
    ];

    /// <summary>A rule of confirmed law that is not met stops, and says by which article.</summary>
    public static void RefuseHardStops(EligibilityReport report)
    {
        var stops = report.Findings.Where(f => f.IsHardStop).ToList();
        if (stops.Count == 0)
        {
            return;
        }

        var field = Fields.FirstOrDefault(f => f.Rule == stops[0].RuleId).Field;
        throw new RuleException($"nomination.law.{stops[0].RuleId}", string.Join(' ', stops.Select(Sentence)), field);
    }

    public static string Sentence(Finding finding) => $"{finding.Sentence} {finding.Advice} (Căn cứ: {finding.Basis}.)".Replace("  ", " ", StringComparison.Ordinal);

    /// <summary>What a person may judge now: open conditions and their parts, conduct, and the law of a case that crosses a border.</summary>
    public static IReadOnlyList<Finding> Askable(EligibilityReport report) =>
    [
        .. report.Findings
            .SelectMany(f => f.Parts.Count > 0 ? f.Parts : [f])
            .Where(f => f.Outcome is FindingOutcome.NeedsJudgement or FindingOutcome.Unknown || f.RuleId is "G5" or "G6" or "regime.border")
            .DistinctBy(f => f.RuleId),
    ];

    /// <summary>The decision can be taken today at the earliest.</summary>
    public static DateOnly DecisionDate(Nomination nomination, DateOnly today) => nomination.PlannedOn > today ? nomination.PlannedOn : today;

    public static MovementChoice Choice(Guid communeId, Guid nominationId, string? chosenBy, DateOnly? chosenOn, string? meeting, DateOnly today) => new()
    {
        CommuneId = communeId,
        NominationId = nominationId,
        ChosenBy = Text(chosenBy, MovementChoice.WhoLength, "Nhập nơi bình xét, ví dụ “Hội nghị thôn Đông”.", nameof(NominateSubject.ChosenBy)),
        ChosenOn = chosenOn switch
        {
            null => throw new RuleException("nomination.chosen.day", "Nhập ngày bình xét.", nameof(NominateSubject.ChosenOn)),
            { } day when day > today => throw new RuleException("nomination.chosen.future", "Ngày bình xét không được sau hôm nay. Nhập lại ngày.", nameof(NominateSubject.ChosenOn)),
            { } day => day,
        },
        Meeting = VietnameseText.Clean(meeting) is { Length: > 0 } text
            ? Text(text, MovementChoice.MeetingLength, string.Empty, nameof(NominateSubject.ChosenAt))
            : null,
    };

    public static void Require(Actor actor, IReadOnlyList<Role> roles, string sentence)
    {
        if (actor.Role is { } role && !roles.Contains(role))
        {
            throw new RuleException("nomination.role", sentence);
        }
    }

    public static string Text(string? text, int most, string whenEmpty, string field) => Checked(VietnameseText.Clean(text), most, whenEmpty, field);

    public static string Lines(string? text, int most, string whenEmpty, string field) => Checked(VietnameseText.CleanLines(text), most, whenEmpty, field);

    public static string KeyOf(string achievement) => RowDigest.Hex(VietnameseText.MatchKey(achievement));

    /// <summary>Persons and heads of households by given name, units by their name.</summary>
    public static string SortKeyOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Unit => VietnameseText.SortKey(subject.Name),
        SubjectKind.Household => VietnameseText.PersonSortKey(subject.Name.StartsWith("Hộ ", StringComparison.Ordinal) ? subject.Name[3..] : subject.Name),
        SubjectKind.Person => VietnameseText.PersonSortKey(subject.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject.Kind, "Unknown kind of subject."),
    };

    private static string Checked(string text, int most, string whenEmpty, string field)
    {
        if (text.Length == 0)
        {
            throw new RuleException("nomination.text.empty", whenEmpty, field);
        }

        return text.Length <= most
            ? text
            : throw new RuleException("nomination.text.long", $"Viết gọn trong {VietnameseNumber.Format(most)} ký tự.", field);
    }
}
