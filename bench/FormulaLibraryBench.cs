using ChungSuc.Core.Criteria;

namespace ChungSuc.Bench;

internal sealed class FormulaLibraryBench : IBench
{
    public string Name => "formula-library";

    public string About => """
        A scored sheet over the same 75 indicators of 3,321 communes: each indicator gives 2 points in proportion to its level, at most 2, by the formula `diem_ty_le(gia_tri, nguong, toi_da)`; words and yes/no are all or nothing.
        The anchor is the formula library NCalc (CoreCLR-NCalc 2.2.113): the same rule as a formula of its own for each indicator, parsed once, with the values set before each evaluation; and once more compiled to machine code
        by the library (`ToLambda`), which is its fast way. Sums and ranks around it are plain loops; missing figures are left out by the loop, since the library has no missing values. It computes in double,
        ours in decimal; totals are compared after rounding to a hundredth.
        """;

    public IEnumerable<Contest> Contests()
    {
        var sheet = new NationalSheet();
        LoadedSet loaded = CriteriaSetLoader.Load(ScoredSheet.TextOf(sheet));
        CriteriaSet set = loaded.Set ?? throw new InvalidOperationException(string.Join('\n', loaded.Faults));
        Subject[] subjects = RankingBench.SubjectsOf(sheet);
        var evaluator = new CriteriaEvaluator(set, sheet.Options);
        var loop = new ScoredSheet(sheet);

        yield return new Contest("points and rank", new Side("ours", () => Digest(evaluator.Run(subjects))),
        [
            new Side("NCalc, interpreted", () => loop.Run(loop.Interpreted)),
            new Side("NCalc, compiled", () => loop.Run(loop.Compiled)),
        ]);
    }

    /// <summary>Points in hundredths and open indicators of each commune in the order of the rank.</summary>
    private static IEnumerable<long> Digest(EvaluationRun run)
    {
        IReadOnlyList<RankLine> ranks = run.Rank();
        return ranks.SelectMany(line => new long[]
        {
            int.Parse(line.Score.Subject.Key, System.Globalization.CultureInfo.InvariantCulture), line.Rank ?? 0, (long)((line.Score.Points ?? 0) * 100), line.Score.Leaves.Open,
        });
    }
}
