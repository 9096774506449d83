namespace ChungSuc.Core.Criteria;

/// <summary>One version of a set of criteria as it was published: what is judged, by which rules, on which legal basis. Never changes.</summary>
public sealed record CriteriaSet
{
    public required string Id { get; init; }

    public required int Version { get; init; }

    public required string Name { get; init; }

    public required SetOrigin Origin { get; init; }

    public required SubjectKind SubjectKind { get; init; }

    public IReadOnlyList<LegalBasis> LegalBasis { get; init; } = [];

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>The set that takes this one's place when it ends.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>What a figure that nobody has entered means; written in every set, never assumed.</summary>
    public required MissingRule Missing { get; init; }

    public required Rounding Rounding { get; init; }

    /// <summary>The figures the formulas read: measures, statistics, answers, lists of cases.</summary>
    public required IReadOnlyList<SetInput> Inputs { get; init; }

    /// <summary>Levels and factors that another authority fills in.</summary>
    public required IReadOnlyList<SetParameter> Parameters { get; init; }

    public required IReadOnlyList<SetFormula> Formulas { get; init; }

    /// <summary>The tree; the root is the whole set and has an empty code.</summary>
    public required CriterionGroup Root { get; init; }

    public IReadOnlyList<Elimination> Eliminations { get; init; } = [];

    public Classification? Classification { get; init; }

    public RankingRule Ranking { get; init; } = RankingRule.None;

    public string? Note { get; init; }

    public string? Completeness { get; init; }

    /// <summary>All leaves in the order of the sheet.</summary>
    public IReadOnlyList<CriterionLeaf> Leaves => Root.Leaves.ToArray();

    /// <summary>How missing figures, grade, elimination and rank are decided, in words; printed beside every ranking.</summary>
    public IReadOnlyList<string> RuleTexts => ConclusionWords.Of(this);

    internal EvaluationPlan Plan { get; init; } = null!; // the loader is the only maker of sets and always gives the plan

    public bool IsInForce(DateOnly day) => (ValidFrom is null || day >= ValidFrom) && (ValidTo is null || day <= ValidTo);

    /// <summary>Level or name not checked against the official text: shown as "chưa xác nhận".</summary>
    public int UnconfirmedCount => Leaves.Count(leaf => !leaf.IsConfirmed);
}

/// <summary>A set as issued, or not (yet) a legal text at all.</summary>
public enum SetOrigin
{
    Issued,
    Proposal,
    AsApplied,
}

public sealed record LegalBasis(string? Number, DateOnly? Date, string? Issuer, string? Role, string? Place);

public enum SubjectKind
{
    Nation,
    Province,
    District,
    Commune,
    Village,
    ResidentialArea,
    Unit,
    Organisation,
    Enterprise,
    Cooperative,
    Household,
    Person,
    Product,
    Project,
    Other,
}

public enum MissingRule
{
    /// <summary>No verdict and no final score until the figure is there.</summary>
    Waits,

    /// <summary>Counts as not passed and as no points.</summary>
    Fails,

    /// <summary>The item leaves the denominator.</summary>
    Excluded,
}

/// <summary>Where and how scores are rounded; a step that is null is not rounded.</summary>
public sealed record Rounding(decimal? LeafStep, decimal? GroupStep, decimal? TotalStep, decimal? ShareStep, MidpointRounding Mode)
{
    /// <summary>So large that nobody would see a step, and dividing by one could overflow.</summary>
    private const decimal LargestRounded = 100_000_000_000_000_000_000m;

    public static decimal Apply(decimal amount, decimal? step, MidpointRounding mode)
        => step is { } width && Math.Abs(amount) <= LargestRounded ? Math.Round(amount / width, 0, mode) * width : amount;
}

/// <summary>A figure the set needs, by the name formulas use.</summary>
public sealed record SetInput(string Name, FormulaType Type, string Label, string? Unit)
{
    public string? Note { get; init; }

    /// <summary>The leaf that declared this input as its own figure to enter, if any.</summary>
    public string? LeafCode { get; init; }
}

/// <summary>A value the set leaves to an authority. While it is null, what depends on it is blocked.</summary>
public sealed record SetParameter(string Name, FormulaType Type, string Label, string? Unit)
{
    public string? SetBy { get; init; }

    public Value? Value { get; init; }

    public bool IsConfirmed { get; init; }
}

public sealed record SetFormula(string Name, FormulaType Type, string Label, string? Unit, string Text);

/// <summary>A condition under which the subject is not ranked, with the reason as people will read it.</summary>
public sealed record Elimination(string Reason, string Text)
{
    internal Formulas.Bound When { get; init; } = null!; // bound by the loader
}

public sealed record Classification(ClassifiedFigure On, IReadOnlyList<ClassificationBand> Bands);

public enum ClassifiedFigure
{
    Score,
    Share,
    PassedCount,
}

/// <summary>A grade with its range; a subject that misses the extra condition falls to the next grade below.</summary>
public sealed record ClassificationBand(string Name, Band Range)
{
    public string? RequiresText { get; init; }

    internal Formulas.Bound? Requires { get; init; }
}

public sealed record RankingRule(ClassifiedFigure By, IReadOnlyList<string> Ties, TieNumbering Numbering)
{
    public static readonly RankingRule None = new(ClassifiedFigure.Share, [], TieNumbering.Shared);

    internal IReadOnlyList<Formulas.Bound> TieFormulas { get; init; } = [];
}

/// <summary>After two subjects that share rank 1 comes rank 3 (shared) or rank 2 (dense).</summary>
public enum TieNumbering
{
    Shared,
    Dense,
}
