using System.Globalization;
using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Random sheets over random figures: the evaluator, one subject or many, and a naive second evaluator give the same.</summary>
public sealed class PropertyTests
{
    private const int Subjects = 40;

    [Fact]
    public void RandomSheets_NaiveSingleAndColumns_AreEqual()
        => PropertyCases.ForEachSheet("formulas", usual: 10_000, Subjects, random =>
        {
            var naive = new NaiveSheet(random);
            CriteriaSet set = Sheet.Require(CriteriaSetLoader.Load(naive.Yaml()));
            var evaluator = new CriteriaEvaluator(set);
            decimal?[][] figures = Enumerable.Range(0, Subjects).Select(_ => RandomFigures(random)).ToArray();
            Subject[] subjects = figures.Select(SubjectOf).ToArray();

            EvaluationRun run = evaluator.Run(subjects);

            Dictionary<string, IReadOnlyList<ItemScore>> columns = run.Explain(0).Root.WithDescendants
                .Where(node => node.Code.Length > 0)
                .ToDictionary(node => node.Code, node => run.Column(node.Code), StringComparer.Ordinal);
            for (int i = 0; i < subjects.Length; i++)
            {
                Compare(naive, figures[i], run, columns, i, evaluator.Evaluate(subjects[i]));
            }
        });

    /// <summary>More subjects than are kept whole: they are evaluated in portions, and explained by evaluating one again.</summary>
    [Fact]
    public void ManySubjects_InPortions_AreEqualToEachAlone()
    {
        var random = new Random(5);
        var naive = new NaiveSheet(random);
        CriteriaSet set = Sheet.Require(CriteriaSetLoader.Load(naive.Yaml()));
        decimal?[][] figures = Enumerable.Range(0, 1_000).Select(_ => RandomFigures(random)).ToArray();

        EvaluationRun run = new CriteriaEvaluator(set).Run(figures.Select(SubjectOf).ToArray());

        IReadOnlyList<ItemScore> column = run.Column("c1");
        for (int i = 0; i < figures.Length; i++)
        {
            (decimal? total, decimal? max, int open) = naive.Compute(figures[i]);
            Assert.Equal((total, max, open), (run.Scores[i].Points, run.Scores[i].MaxPoints, run.Scores[i].Leaves.Open));
            NodeResult leaf = run.Explain(i).Find("c1")!;
            Assert.Equal((leaf.Status, leaf.Points), (column[i].Status, column[i].Points));
        }
    }

    private static void Compare(NaiveSheet naive, decimal?[] figures, EvaluationRun run, Dictionary<string, IReadOnlyList<ItemScore>> columns, int index, SubjectResult single)
    {
        SubjectScore score = run.Scores[index];
        (decimal? total, decimal? max, int open) = naive.Compute(figures);
        string sheet = $"{naive.Yaml()}\n{string.Join(", ", figures)}";
        Assert.True(total == score.Points, $"points {score.Points}, naive {total}\n{sheet}");
        Assert.True(max == score.MaxPoints, $"denominator {score.MaxPoints}, naive {max}\n{sheet}");
        Assert.True(open == score.Leaves.Open, $"open {score.Leaves.Open}, naive {open}\n{sheet}");
        Assert.True((single.Score.Points, single.Score.MaxPoints, single.Score.Leaves) == (score.Points, score.MaxPoints, score.Leaves), $"single differs from columns\n{sheet}");
        foreach (NodeResult node in single.Root.WithDescendants.Where(node => node.Code.Length > 0))
        {
            ItemScore column = columns[node.Code][index];
            Assert.True((node.Status, node.Points) == (column.Status, column.Points), $"{node.Code} differs\n{sheet}");
        }
    }

    private static decimal?[] RandomFigures(Random random)
        => Enumerable.Range(0, NaiveSheet.Inputs).Select(_ => random.Next(5) == 0 ? (decimal?)null : random.Next(-20, 100) / 10m).ToArray();

    private static Subject SubjectOf(decimal?[] figures, int index)
        => Sheet.Subject(index.ToString(CultureInfo.InvariantCulture), figures
            .Select((figure, i) => ($"x{i}", figure is { } known ? Value.Number(known) : default))
            .ToArray());
}
