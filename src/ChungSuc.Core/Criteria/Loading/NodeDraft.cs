using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>A line of the sheet after the first reading: enough is known that formulas elsewhere can speak of it.</summary>
internal sealed record NodeDraft(MapReader Reader, string Code, string Name, NodeSlots Slots)
{
    private JudgedBy? judgedBy; // many formulas may ask
    private Lazy<decimal?>? max;

    public bool IsBonus { get; init; }

    // A group.
    public IReadOnlyList<NodeDraft>? Children { get; init; }

    public Combination Combination { get; init; }

    public decimal? Cap { get; init; }

    // A leaf.
    public FormulaType Kind { get; init; }

    public bool IsScore { get; init; }

    public string? Unit { get; init; }

    public Symbol? Input { get; init; }

    public decimal? MaxPoints { get; init; }

    public bool IsGroup => Children is not null;

    public bool HasVerdict => JudgedBy == JudgedBy.Verdict;

    public JudgedBy JudgedBy => judgedBy ??= IsGroup
        ? JudgedByRules.Of(Children!.Where(child => IsBonus || !child.IsBonus).Select(child => child.JudgedBy)) // a group has children
        : JudgedByRules.Of(Reader.Part("pass") is not null, MaxPoints is not null);

    public string Key => "tiêu chí " + Code;

    public IEnumerable<NodeDraft> WithDescendants => IsGroup ? Children!.SelectMany(child => child.WithDescendants).Append(this) : [this]; // a group has children

    /// <summary>The points that can be reached; computed once, since many formulas may ask for those of a large group.</summary>
    public decimal? Max() => (max ??= new Lazy<decimal?>(ReadMax)).Value;

    private decimal? ReadMax()
    {
        if (!IsGroup)
        {
            return MaxPoints;
        }
        decimal[] scored = Children!.Where(child => !child.IsBonus || IsBonus).Select(child => child.Max()).OfType<decimal>().ToArray(); // a group has children
        decimal? all = scored.Length == 0 ? null
            : Combination == Combination.Sum ? scored.Sum()
            : Combination == Combination.Mean ? scored.Average()
            : scored.Max();
        return all > Cap ? Cap : all;
    }
}
