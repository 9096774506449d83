using ChungSuc.Core.Criteria;

namespace ChungSuc.Bench;

internal sealed class RankingBench : IBench
{
    public string Name => "ranking";

    public string About => """
        Ranking of 3,321 communes by the 75 indicators of `xa-ntm-nang-cao-2021-2025` (levels by region and year), from figures in memory to verdicts of each indicator, criterion and commune and the rank.
        Figures are made up by a seed; one in four hundred is missing. Levels that the set leaves open (not read, or for the province to say) are filled in, else no commune could be ranked. The anchor is a loop over plain arrays of the same decimals with the levels looked up beforehand; it knows no missing rule, no override,
        no formula and can explain nothing.
        """;

    public IEnumerable<Contest> Contests()
    {
        var sheet = new NationalSheet();
        Subject[] subjects = SubjectsOf(sheet);
        var evaluator = new CriteriaEvaluator(sheet.Set, sheet.Options);
        var loop = new ArrayLoop(sheet);

        yield return new Contest("verdicts and rank", new Side("ours", () => Digest(evaluator.Run(subjects))) { BarMilliseconds = 50 },
            [new Side("loop over arrays of decimals", loop.Run) { Bar = 20 }]);

        EvaluationRun run = evaluator.Run(subjects);
        int next = 0;
        yield return new Contest("explanation of one commune", new Side("ours", () => [run.Explain(next++ % subjects.Length).Root.Lines.Count]), []);
    }

    public static Subject[] SubjectsOf(NationalSheet sheet, Func<int, string>? cluster = null)
    {
        var figures = new FigureColumns(NationalSheet.Communes);
        foreach (CriterionLeaf leaf in sheet.Set.Leaves)
        {
            Array.ConvertAll(sheet.Figures[leaf.Code], figure => NationalSheet.ValueOf(leaf, figure)).CopyTo(figures[leaf.InputName!], 0); // each leaf of the set is entered
        }
        return Enumerable.Range(0, NationalSheet.Communes)
            .Select(i => new Subject($"{i:0000}", $"Xã {i}", figures.Of(i)) { Cluster = cluster?.Invoke(i), Year = sheet.Year, Region = NationalSheet.RegionName(sheet.RegionOf[i]) })
            .ToArray();
    }

    /// <summary>Passed, failed and open indicators and passed criteria of each commune in the order of the rank.</summary>
    private static IEnumerable<long> Digest(EvaluationRun run)
    {
        IReadOnlyList<RankLine> ranks = run.Rank();
        return ranks.SelectMany(line => new long[]
        {
            int.Parse(line.Score.Subject.Key, System.Globalization.CultureInfo.InvariantCulture), line.Rank ?? 0,
            line.Score.Leaves.Passed, line.Score.Leaves.Failed, line.Score.Leaves.Open, line.Score.PassedCriteria,
        });
    }
}
