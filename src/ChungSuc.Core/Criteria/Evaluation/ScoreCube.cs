namespace ChungSuc.Core.Criteria;

/// <summary>By what the results of many subjects over several periods can be crossed.</summary>
public enum ScoreAxis
{
    Unit,
    Indicator,
    Period,

    /// <summary>The cluster of the unit in that period: its province, its group of communes.</summary>
    Group,
}

/// <summary>Each result of each indicator as columns in memory, to cross any two axes in one pass. Made once from finished runs; never changes.</summary>
public sealed class ScoreCube
{
    private const decimal Fine = 10_000m;

    private readonly string[][] names;
    private readonly Slice[] slices;

    /// <param name="periods">Runs of the same set, each with its period.</param>
    public ScoreCube(IReadOnlyList<(string Period, EvaluationRun Run)> periods)
    {
        CriterionLeaf[] leaves = periods.Count == 0 ? [] : periods[0].Run.Set.Leaves.ToArray();
        var units = new NameIndex();
        var groups = new NameIndex();
        slices = periods.Select(period => new Slice(
            period.Run.Scores.Select(score => units.Of(score.Subject.Key)).ToArray(),
            period.Run.Scores.Select(score => groups.Of(score.Subject.Cluster ?? "")).ToArray(),
            ResultsOf(period.Run, leaves))).ToArray();
        names = [units.Names, leaves.Select(leaf => leaf.Code).ToArray(), periods.Select(period => period.Period).ToArray(), groups.Names];
    }

    public IReadOnlyList<string> Names(ScoreAxis axis) => names[(int)axis];

    /// <summary>All results one by one, for export.</summary>
    public IEnumerable<ScoreFact> Facts => slices.SelectMany((slice, period) => slice.Columns.SelectMany((column, indicator) => column.Status.Select((status, i)
        => new ScoreFact(slice.Units[i], indicator, period, slice.Groups[i], (NodeStatus)status, column.Points[i]))));

    /// <summary>What is not assigned is in no cell.</summary>
    public ScoreTable Cross(ScoreAxis rows, ScoreAxis columns)
    {
        var table = new ScoreTable(names[(int)rows].Length, names[(int)columns].Length);
        for (int period = 0; period < slices.Length; period++)
        {
            Slice slice = slices[period];
            for (int indicator = 0; indicator < slice.Columns.Length; indicator++)
            {
                (int[]? Of, int Fixed) row = Place(rows, slice, period, indicator);
                (int[]? Of, int Fixed) column = Place(columns, slice, period, indicator);
                table.Add(slice.Columns[indicator], row, column);
            }
        }
        return table;
    }

    /// <summary>Within one indicator of one period only unit and group change from result to result.</summary>
    private static (int[]? Of, int Fixed) Place(ScoreAxis axis, Slice slice, int period, int indicator) => axis switch
    {
        ScoreAxis.Unit => (slice.Units, 0),
        ScoreAxis.Group => (slice.Groups, 0),
        ScoreAxis.Indicator => (null, indicator),
        ScoreAxis.Period => (null, period),
        _ => throw new ArgumentOutOfRangeException(nameof(axis), axis, "Unknown axis"),
    };

    private static ScoreColumn[] ResultsOf(EvaluationRun run, CriterionLeaf[] leaves)
    {
        ScoreColumn[] columns = leaves.Select(_ => new ScoreColumn(new byte[run.Scores.Count], new long[run.Scores.Count])).ToArray();
        run.Read((batch, start, count) =>
        {
            for (int leaf = 0; leaf < leaves.Length; leaf++)
            {
                for (int i = 0; i < count; i++)
                {
                    ref readonly NodeOutcome outcome = ref batch.Frame(i)[leaves[leaf]];
                    columns[leaf].Status[start + i] = (byte)outcome.Status;
                    columns[leaf].Points[start + i] = (long)Math.Round((outcome.Points ?? 0) * Fine, MidpointRounding.AwayFromZero);
                }
            }
        });
        return columns;
    }

    private sealed record Slice(int[] Units, int[] Groups, ScoreColumn[] Columns);

    private sealed class NameIndex
    {
        private readonly OrderedDictionary<string, int> index = new(StringComparer.Ordinal);

        public string[] Names => index.Keys.ToArray();

        public int Of(string name)
        {
            index.TryAdd(name, index.Count);
            return index[name];
        }
    }
}

/// <summary>Status and points of one indicator for each subject; points are whole ten-thousandths.</summary>
internal sealed record ScoreColumn(byte[] Status, long[] Points);

/// <summary>One result; the places are those of the names of the cube, the points are whole ten-thousandths.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct ScoreFact(int Unit, int Indicator, int Period, int Group, NodeStatus Status, long Points);
