namespace ChungSuc.Core.Surveys;

/// <summary>One village's forms as they were counted.</summary>
public sealed record VillageTally(Guid VillageId, string Name, string Path, int Households, int Asked, SurveyTally Tally);

/// <summary>
/// The result of a closed round as it may be read. The counts of villages go in and do not come out: what is shown of them passes
/// <see cref="DisclosureRules"/>, the same for every reader.
/// </summary>
public sealed class SurveyOutcome
{
    private SurveyOutcome(IReadOnlyList<VillageReturn> villages, IReadOnlyList<QuestionOutcome> questions, SurveyTally whole) =>
        (Villages, Questions, Whole) = (villages, questions, whole);

    public IReadOnlyList<VillageReturn> Villages { get; }

    public IReadOnlyList<QuestionOutcome> Questions { get; }

    public QuestionOutcome Overall => Questions.Single(q => q.Question.IsOverall);

    public int Asked => Villages.Sum(v => v.Asked);

    public int Returned => Whole.Returned;

    public int Valid => Whole.Valid;

    public int Invalid => Whole.Invalid;

    public decimal ReturnShare => (decimal)Returned / Asked;

    private SurveyTally Whole { get; }

    public int InvalidOf(InvalidKind kind) => Whole.InvalidOf(kind);

    public static SurveyOutcome Of(Questionnaire questionnaire, IReadOnlyList<VillageTally> villages)
    {
        var whole = villages.Aggregate(SurveyTally.Empty(questionnaire), (sum, v) => sum + v.Tally);
        var voices = villages.Count(v => v.Tally.Valid > 0);
        return new SurveyOutcome(
            [.. villages.Select(v => new VillageReturn(v.VillageId, v.Name, v.Path, v.Households, v.Asked, v.Tally.Valid, v.Tally.Invalid))],
            [.. questionnaire.Questions.Select((question, q) => new QuestionOutcome(
                q + 1,
                question,
                DisclosureRules.Publish([.. villages.Select(v => new VillageCount(v.VillageId, v.Tally.Valid, v.Tally.Satisfied(questionnaire, q)))]),
                OptionsOf(questionnaire, whole, q, voices)))],
            whole);
    }

    private static IReadOnlyList<OptionCount>? OptionsOf(Questionnaire questionnaire, SurveyTally whole, int question, int voices)
    {
        var counts = DisclosureRules.Options([.. Enumerable.Range(0, questionnaire.Options.Count + 1).Where(o => !IsOnlySatisfied(questionnaire, o)).Select(o => whole.Count(question, o))], whole.Valid, voices);
        return counts is null
            ? null
            : [.. questionnaire.Options.Select((option, i) => new OptionCount(option.Text, whole.Count(question, i + 1))), new OptionCount("Để trống", whole.Count(question, 0))];
    }

    /// <summary>The one satisfied option is the published figure itself.</summary>
    private static bool IsOnlySatisfied(Questionnaire questionnaire, int option) =>
        option > 0 && questionnaire.Options[option - 1].IsSatisfied && questionnaire.Options.Count(o => o.IsSatisfied) == 1;
}

/// <summary>How many took part: no opinion is in it.</summary>
public sealed record VillageReturn(Guid VillageId, string Name, string Path, int Households, int Asked, int Valid, int Invalid)
{
    public int Returned => Valid + Invalid;

    public decimal Share => (decimal)Returned / Asked;
}

public sealed record OptionCount(string Text, int Forms);

/// <param name="Number">From 1, as on the paper.</param>
/// <param name="Question">What was asked.</param>
/// <param name="Published">Satisfied forms, of the whole and by village where they may be shown.</param>
/// <param name="Options">All options of the whole, or null when one is rare.</param>
public sealed record QuestionOutcome(int Number, QuestionnaireQuestion Question, PublishedQuestion Published, IReadOnlyList<OptionCount>? Options);
