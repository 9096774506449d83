using System.Globalization;
using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Assessments;

/// <summary>What is kept of a concluded sheet, as a list and a ranking need it.</summary>
internal static class KeptScore
{
    public static AssessmentTally Tally(AssessmentHead head, AssessmentConclusion kept, StageCourse course) => new(head)
    {
        PassedCriteria = kept.PassedCriteria,
        AssignedCriteria = kept.AssignedCriteria,
        Passed = kept.Passed,
        Failed = kept.Failed,
        Open = kept.Open,
        Unconfirmed = kept.Unconfirmed,
        Points = kept.Points,
        MaxPoints = kept.MaxPoints,
        Band = kept.Band,
        Eliminations = Reasons(kept),
        Course = course,
    };

    /// <summary>The figure of the ranking rule and its ties, exact: what a later ranking compares.</summary>
    public static string KeysOf(CriteriaSet set, SubjectScore score) =>
        string.Join(';', score.TieValues.Select(value => value.IsAbsent ? null : (decimal?)value.Amount).Prepend(Figure(set, score)).Select(key => key?.ToString(CultureInfo.InvariantCulture)));

    public static SubjectScore Of(CriteriaSet set, AssessmentHead head, AssessmentConclusion kept)
    {
        List<decimal?> keys = [.. (kept.RankKeys ?? string.Empty).Split(';').Select(key => key.Length == 0 ? null : (decimal?)decimal.Parse(key, CultureInfo.InvariantCulture))];
        var by = set.Ranking.By;
        return new SubjectScore(new Subject(head.Id.ToString(), head.Name, new SubjectInputs()) { Year = head.Year, Cluster = head.Assessment.Cluster })
        {
            Status = NodeStatus.Scored,
            Points = by == ClassifiedFigure.Score ? keys[0] : kept.Points,
            MaxPoints = kept.MaxPoints,
            Share = by == ClassifiedFigure.Share ? keys[0] : null,
            Leaves = new LeafTally(kept.Passed, kept.Failed, kept.Open, 0, 0, 0),
            PassedCriteria = kept.PassedCriteria,
            AssignedCriteria = kept.AssignedCriteria,
            Band = kept.Band,
            Eliminations = Reasons(kept),
            TieValues = [.. set.Ranking.TieFormulas.Select((_, i) => i + 1 < keys.Count && keys[i + 1] is { } tie ? Value.Number(tie) : default)],
        };
    }

    private static decimal? Figure(CriteriaSet set, SubjectScore score) => set.Ranking.By switch
    {
        ClassifiedFigure.Score => score.Points,
        ClassifiedFigure.Share => score.Share,
        _ => score.Leaves.Passed,
    };

    private static string[] Reasons(AssessmentConclusion kept) => kept.Eliminations?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
