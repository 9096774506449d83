namespace ChungSuc.Bench;

/// <summary>One file, one bench: a class with this interface is found by itself and becomes a section of docs/performance.md.</summary>
internal interface IBench
{
    /// <summary>The word by which it is asked for on the command line; the heading of its section.</summary>
    string Name { get; }

    /// <summary>What is measured, on which data, and what the anchor does: so that a stranger can judge whether the comparison is fair.</summary>
    string About { get; }

    IEnumerable<Contest> Contests();
}

/// <summary>The same work done by ours and by others, in turn, on the same data.</summary>
internal sealed record Contest(string Work, Side Ours, IReadOnlyList<Side> Anchors);

/// <summary>One way to do the work. What Run returns is read only after the clock has stopped, to compare it with the others.</summary>
internal sealed record Side(string Name, Func<IEnumerable<long>> Run)
{
    /// <summary>The most that ours may take, as a multiple of this anchor; null when nothing was promised.</summary>
    public double? Bar { get; init; }

    /// <summary>The most that this side may take at all.</summary>
    public double? BarMilliseconds { get; init; }

    /// <summary>Why the answer differs from ours by nature (an anchor that does only a part of the work); null when it must be equal.</summary>
    public string? DoesLess { get; init; }
}
