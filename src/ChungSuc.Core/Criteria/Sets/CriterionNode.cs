using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria;

/// <summary>A line of the sheet: a group or a leaf.</summary>
public abstract record CriterionNode
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public bool IsNameConfirmed { get; init; }

    /// <summary>Points on top of the sheet: they never enter the denominator.</summary>
    public bool IsBonus { get; init; }

    /// <summary>The formula that says to whom the item is assigned, as written; null is everybody.</summary>
    public string? AppliesText { get; init; }

    public string? Note { get; init; }

    public abstract IEnumerable<CriterionLeaf> Leaves { get; }

    /// <summary>Whether the item is passed or not passed, or only gives points.</summary>
    public abstract JudgedBy JudgedBy { get; }

    /// <summary>The most points that can be reached when everything is assigned; null when the item is not scored.</summary>
    public abstract decimal? Max { get; }

    internal Bound? Applies { get; init; }

    internal NodeSlots Slots { get; init; } = null!; // given by the loader
}

public sealed record CriterionGroup : CriterionNode
{
    private JudgedBy? judgedBy; // asked for once for each child of each subject

    public required IReadOnlyList<CriterionNode> Children { get; init; }

    public Combination Combination { get; init; }

    public Requirement Requirement { get; init; } = Requirement.All;

    /// <summary>Limits on the sum of the children; each side apart, then both together.</summary>
    public decimal? BonusCap { get; init; }

    public decimal? PenaltyCap { get; init; }

    public decimal? Cap { get; init; }

    public decimal? Floor { get; init; }

    public override JudgedBy JudgedBy => judgedBy ??= JudgedByRules.Of(Children.Where(child => IsBonus || !child.IsBonus).Select(child => child.JudgedBy));

    public override IEnumerable<CriterionLeaf> Leaves => Children.SelectMany(child => child.Leaves);

    public override decimal? Max => Combined(Children.Where(child => !child.IsBonus || IsBonus).Select(child => child.Max));

    /// <summary>The highest of, or the sum of, what is scored at all, under the cap.</summary>
    internal decimal? Combined(IEnumerable<decimal?> parts)
    {
        decimal[] scored = parts.OfType<decimal>().ToArray();
        decimal? all = scored.Length == 0 ? null
            : Combination == Combination.Sum ? scored.Sum()
            : Combination == Combination.Mean ? scored.Average()
            : scored.Max();
        return all is { } sum && Cap is { } cap ? Math.Min(sum, cap) : all;
    }
}

public enum Combination
{
    Sum,
    Best,
    Worst,
    Mean,
}

/// <summary>How many of the children must pass for the group to pass.</summary>
public sealed record Requirement(int? Count, decimal? Share)
{
    public static readonly Requirement All = new(null, null);

    public int Needed(int assigned) => Count ?? (Share is { } share ? (int)Math.Ceiling(share * assigned) : assigned);
}

public sealed record CriterionLeaf : CriterionNode
{
    public required FormulaType Kind { get; init; }

    public string? Unit { get; init; }

    /// <summary>The name of the figure that is simply entered for this leaf; null when it is computed.</summary>
    public string? InputName { get; init; }

    /// <summary>The formula of the value as written; null when the figure is entered.</summary>
    public string? ValueText { get; init; }

    public PassRule? Pass { get; init; }

    /// <summary>Failing this leaf takes the subject out of the ranking.</summary>
    public bool Eliminates { get; init; }

    public decimal? MaxPoints { get; init; }

    public decimal MinPoints { get; init; }

    public string? PointsText { get; init; }

    public Waiver? Waiver { get; init; }

    /// <summary>This leaf's own rule for missing figures; null follows the set.</summary>
    public MissingRule? Missing { get; init; }

    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Who assesses, by level ("village", "commune" ...).</summary>
    public IReadOnlyDictionary<string, string> Assessors { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public bool IsThresholdConfirmed { get; init; }

    public string? Confidence { get; init; }

    public DateOnly? ConfirmedUntil { get; init; }

    /// <summary>Only the name of the criterion is known; its indicators could not be read.</summary>
    public bool IsStub { get; init; }

    public bool IsConfirmed => IsNameConfirmed && IsThresholdConfirmed;

    public override JudgedBy JudgedBy => JudgedByRules.Of(Pass is not null, MaxPoints is not null);

    public override IEnumerable<CriterionLeaf> Leaves => [this];

    public override decimal? Max => MaxPoints;

    internal Bound Value { get; init; } = null!; // bound by the loader

    internal Bound? Points { get; init; }
}

/// <summary>A condition under which the leaf counts as fulfilled, with its points (the full points when null).</summary>
public sealed record Waiver(string WhenText, string Reason, decimal? Points)
{
    internal Bound When { get; init; } = null!; // bound by the loader
}

/// <summary>The slots of an item's results while a subject is evaluated, and its place among the items.</summary>
internal sealed record NodeSlots(int First, int Ordinal, string Name)
{
    /// <summary>What others read when the item has no result; made once, not for each subject.</summary>
    public Criteria.Value NoResult { get; } = Criteria.Value.Missing(Name);

    public const int Count = 8;

    /// <summary>Some formula reads a result of this item; else its results need not be published.</summary>
    public bool IsRead { get; private set; }

    public void MarkRead() => IsRead = true;

    public int Value => First;

    public int Level => First + 1;

    public int Verdict => First + 2;

    public int Points => First + 3;

    public int Share => First + 4;

    public int PassedCount => First + 5;

    public int FailedCount => First + 6;

    public int Max => First + 7;
}
