using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Assessments;

/// <summary>One place of a ranking, beside the year before.</summary>
public sealed record RankingRow(AssessmentTally Tally)
{
    public AssessmentTally? Before { get; init; }

    /// <summary>How many places up (positive) or down; null when one of the years has no rank.</summary>
    public int? Moved => Before?.Rank is { } before && Tally.Rank is { } now ? before - now : null;

    /// <summary>Gain in share of the reachable points, or in passed items, against the year before; null when one is unknown.</summary>
    public decimal? Gain { get; init; }

    /// <summary>Place by gain: who has come furthest, whatever the level.</summary>
    public int? GainRank { get; init; }
}

/// <summary>The ranking of one set in one year, cluster by cluster.</summary>
public sealed record RankingBoard(CriteriaSet Set, IReadOnlyList<IGrouping<string?, RankingRow>> Clusters);

public sealed class RankingQueries(AssessmentQueries assessments)
{
    /// <summary>Ranks those of one set among the assessments of a year, beside the year before.</summary>
    public async Task<RankingBoard> BoardAsync(IReadOnlyList<AssessmentTally> ofYear, string setId, CancellationToken cancellationToken)
    {
        var now = ofYear.Where(tally => tally.Head.Assessment.SetId == setId).ToList();
        var earlier = await assessments.StandingsAsync(now[0].Head.Year - 1, cancellationToken);
        var before = (await assessments.TalliesAsync([.. earlier.Where(standing => standing.Head.Assessment.SetId == setId)], cancellationToken))
            .ToDictionary(tally => tally.Head.Assessment.SubjectId);
        var rows = now.Select(tally => Compared(tally, before.GetValueOrDefault(tally.Head.Assessment.SubjectId))).ToList();
        var clusters = rows
            .GroupBy(row => row.Tally.Head.Assessment.Cluster, StringComparer.Ordinal)
            .SelectMany(ByGain)
            .OrderBy(row => row.Tally.Rank ?? int.MaxValue)
            .GroupBy(row => row.Tally.Head.Assessment.Cluster, StringComparer.Ordinal)
            .OrderBy(cluster => cluster.Key, StringComparer.Ordinal);
        return new RankingBoard(now[0].Head.FrozenSet.Load(), [.. clusters]);
    }

    private static RankingRow Compared(AssessmentTally now, AssessmentTally? before) => new(now)
    {
        Before = before,
        Gain = before is null || now.Open > 0 || before.Open > 0 ? null
            : now.Share is { } share && before.Share is { } earlier ? share - earlier
            : now.Points is null ? now.Passed - before.Passed
            : null,
    };

    private static IEnumerable<RankingRow> ByGain(IEnumerable<RankingRow> cluster)
    {
        var rows = cluster.ToList();
        return rows.Select(row => row.Gain is { } gain ? row with { GainRank = 1 + rows.Count(other => other.Gain > gain) } : row);
    }
}
