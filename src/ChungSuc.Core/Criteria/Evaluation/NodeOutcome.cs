namespace ChungSuc.Core.Criteria;

/// <summary>How an item stands.</summary>
public enum NodeStatus
{
    NotAssigned,
    Passed,

    /// <summary>Counts as passed because the set's waiver applies.</summary>
    Waived,
    NotPassed,

    /// <summary>Points without a verdict.</summary>
    Scored,

    /// <summary>Waits for a figure.</summary>
    Missing,

    /// <summary>No verdict is possible: a level is not decided, or a figure cannot be computed with.</summary>
    Blocked,
}

/// <summary>The result of one item for one subject, without its explanation.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct NodeOutcome(NodeStatus Status, decimal? Points, decimal? Denominator)
{
    private const decimal SmallestWhole = 0.000001m;

    public Absence? Absence { get; init; }

    /// <summary>What the points were before the leaf's limits and rounding.</summary>
    public decimal? RawPoints { get; init; }

    public bool CountsAsFailedForWantOfData { get; init; }

    /// <summary>Of a group; a leaf's is its status.</summary>
    public LeafTally Tally { get; init; }

    /// <summary>Points over what could be reached; a whole next to nothing has no share.</summary>
    public decimal? Share => this is { Points: { } reached, Denominator: >= SmallestWhole and { } whole } ? reached / whole : null;

    public bool IsOpen => Status is NodeStatus.Missing or NodeStatus.Blocked;
}

/// <summary>How the leaves under an item stand.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct LeafTally(int Passed, int Failed, int Missing, int Blocked, int NotAssigned, int Scored)
{
    public int Open => Missing + Blocked;

    internal const int Kinds = (int)NodeStatus.Blocked + 1;

    /// <param name="counts">How many there are of each status.</param>
    internal static LeafTally Of(ReadOnlySpan<int> counts) => new(
        counts[(int)NodeStatus.Passed] + counts[(int)NodeStatus.Waived], counts[(int)NodeStatus.NotPassed], counts[(int)NodeStatus.Missing], counts[(int)NodeStatus.Blocked],
        counts[(int)NodeStatus.NotAssigned], counts[(int)NodeStatus.Scored]);

    public static LeafTally operator +(LeafTally a, LeafTally b) => a.Add(b);

    public LeafTally Add(LeafTally other) => new(Passed + other.Passed, Failed + other.Failed, Missing + other.Missing, Blocked + other.Blocked,
        NotAssigned + other.NotAssigned, Scored + other.Scored);
}
