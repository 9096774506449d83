namespace ChungSuc.Core.Criteria;

/// <summary>The sheet of one subject without its explanation: what lists, ranks and roll-ups need.</summary>
public sealed record SubjectScore(Subject Subject)
{
    public required NodeStatus Status { get; init; }

    /// <summary>The points so far; final only when the sheet is complete. Null when the set has no points.</summary>
    public decimal? Points { get; init; }

    /// <summary>The points that could be reached with what is assigned to this subject.</summary>
    public decimal? MaxPoints { get; init; }

    /// <summary>Points over what could be reached, as a fraction.</summary>
    public decimal? Share { get; init; }

    public required LeafTally Leaves { get; init; }

    /// <summary>How many of the items on the first level pass ("17 trên 19 tiêu chí").</summary>
    public required int PassedCriteria { get; init; }

    public required int AssignedCriteria { get; init; }

    public string? Band { get; init; }

    /// <summary>Why the subject is not ranked; empty when it is.</summary>
    public required IReadOnlyList<string> Eliminations { get; init; }

    /// <summary>Conditions of elimination that could not be decided for want of a figure; in a set that waits they keep the subject unranked.</summary>
    public IReadOnlyList<string> OpenConditions { get; init; } = [];

    /// <summary>Nothing waits for a figure or a level.</summary>
    public bool IsComplete => Leaves.Open == 0 && OpenConditions.Count == 0;

    internal IReadOnlyList<Value> TieValues { get; init; } = [];
}

/// <summary>The sheet of one subject with the explanation of every line.</summary>
public sealed record SubjectResult(SubjectScore Score, NodeResult Root)
{
    /// <summary>Levels and names in use that were not checked against the official text.</summary>
    public int UnconfirmedCount { get; init; }

    public NodeResult? Find(string code) => Root.WithDescendants.FirstOrDefault(node => node.Code == code);
}

/// <summary>One line of the sheet as it stands for a subject, and why.</summary>
public sealed record NodeResult
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required bool IsLeaf { get; init; }

    public required NodeStatus Status { get; init; }

    /// <summary>"đạt", "chưa đạt", "chưa có số liệu" ...</summary>
    public string StatusText => StatusWords.Of(Status);

    /// <summary>The level in short: "≥ 80 %"; null when there is none.</summary>
    public string? LevelText { get; init; }

    /// <summary>The result in short: "86,1 %" or "chưa có"; null for groups.</summary>
    public string? ValueText { get; init; }

    public Value Value { get; init; }

    public Value Level { get; init; }

    public decimal? Points { get; init; }

    public decimal? MaxPoints { get; init; }

    /// <summary>What is still missing to the level: "còn thiếu 2,8 triệu đồng"; null when passed or unknown.</summary>
    public string? Shortfall { get; init; }

    /// <summary>The explanation, sentence by sentence, in reading order.</summary>
    public required IReadOnlyList<ExplanationLine> Lines { get; init; }

    public bool IsUnconfirmed { get; init; }

    public IReadOnlyList<string> Evidence { get; init; } = [];

    public required IReadOnlyList<NodeResult> Children { get; init; }

    public IEnumerable<NodeResult> WithDescendants => Children.SelectMany(child => child.WithDescendants).Prepend(this);
}

/// <summary>A sentence of the explanation. An input carries the key that opens its records.</summary>
public sealed record ExplanationLine(ExplanationKind Kind, string Text)
{
    /// <summary>The figure's name in the set, when the line shows an input.</summary>
    public string? InputName { get; init; }

    public string? Source { get; init; }

    public string? ReferenceKey { get; init; }

    /// <summary>The cases, child units or marks of an input that is a list, each with its own key.</summary>
    public IReadOnlyList<CaseItem> Items { get; init; } = [];

    public bool IsUnconfirmed { get; init; }
}

public enum ExplanationKind
{
    Level,
    Input,
    Calculation,
    Comparison,
    Points,
    NotAssigned,
    Waiver,
    Missing,
    Blocked,
    Override,
    Summary,
}

public static class StatusWords
{
    public static string Of(NodeStatus status) => status switch
    {
        NodeStatus.Passed => "đạt",
        NodeStatus.Waived => "được miễn",
        NodeStatus.NotPassed => "chưa đạt",
        NodeStatus.Scored => "đã chấm",
        NodeStatus.Missing => "chưa có số liệu",
        NodeStatus.Blocked => "chưa kết luận được",
        NodeStatus.NotAssigned => "không giao",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status"),
    };
}
