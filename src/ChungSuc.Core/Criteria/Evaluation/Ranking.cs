namespace ChungSuc.Core.Criteria;

/// <summary>The place of a subject in its cluster. Rank is null for those that are not ranked; the note says why.</summary>
public sealed record RankLine(SubjectScore Score, int? Rank, bool IsTied, string? Note);

/// <summary>Ranks by the set's figure; equal ones by the set's further figures; those still equal share the rank.</summary>
public static class Ranking
{
    public static IReadOnlyList<RankLine> Rank(CriteriaSet set, IReadOnlyList<SubjectScore> scores)
        => scores.GroupBy(score => score.Subject.Cluster, StringComparer.Ordinal)
            .SelectMany(cluster => RankCluster(set.Ranking, cluster.ToArray()))
            .ToArray();

    private static IEnumerable<RankLine> RankCluster(RankingRule rule, SubjectScore[] scores)
    {
        SubjectScore[] ranked = scores.Where(score => WhyNot(rule, score) is null).ToArray();
        Array.Sort(ranked, (a, b) => Compare(rule, b, a) is var order and not 0 ? order : string.CompareOrdinal(a.Subject.Key, b.Subject.Key));
        int rank = 0;
        for (int i = 0; i < ranked.Length; i++)
        {
            bool tiedAbove = i > 0 && Compare(rule, ranked[i - 1], ranked[i]) == 0;
            bool tiedBelow = i + 1 < ranked.Length && Compare(rule, ranked[i], ranked[i + 1]) == 0;
            rank = tiedAbove ? rank : rule.Numbering == TieNumbering.Dense ? rank + 1 : i + 1;
            yield return new RankLine(ranked[i], rank, tiedAbove || tiedBelow, null);
        }
        foreach (SubjectScore score in scores)
        {
            if (WhyNot(rule, score) is { } reason)
            {
                yield return new RankLine(score, null, false, reason);
            }
        }
    }

    private static string? WhyNot(RankingRule rule, SubjectScore score)
        => score.Eliminations.Count > 0 ? "Không xếp hạng: " + string.Join("; ", score.Eliminations)
            : score is { Leaves.Open: 0, OpenConditions.Count: > 0 } ? "Chưa xếp hạng vì chưa xét được điều kiện loại: " + string.Join("; ", score.OpenConditions)
            : !score.IsComplete ? $"Chưa xếp hạng: còn {VietnameseWords.Number(score.Leaves.Open)} chỉ tiêu chưa có kết quả"
            : Figure(rule, score) is null ? "Chưa xếp hạng: không có chỉ tiêu nào được giao"
            : null;

    private static decimal? Figure(RankingRule rule, SubjectScore score) => rule.By switch
    {
        ClassifiedFigure.Score => score.Points,
        ClassifiedFigure.Share => score.Share,
        ClassifiedFigure.PassedCount => score.Leaves.Passed,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.By, "Unknown figure"),
    };

    private static int Compare(RankingRule rule, SubjectScore a, SubjectScore b)
    {
        int order = Nullable.Compare(Figure(rule, a), Figure(rule, b));
        for (int i = 0; order == 0 && i < rule.TieFormulas.Count; i++)
        {
            order = Nullable.Compare(Amount(a.TieValues[i]), Amount(b.TieValues[i]));
        }
        return order;
    }

    /// <summary>An unknown figure stands below every known one.</summary>
    private static decimal? Amount(Value value) => value.IsAbsent ? null : value.Amount;
}
