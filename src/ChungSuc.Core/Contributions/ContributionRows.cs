using ChungSuc.Core.Units;

namespace ChungSuc.Core.Contributions;

public sealed record ContributionRow
{
    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string GiverName { get; init; }

    public required string UnitName { get; init; }

    public required DateOnly GivenOn { get; init; }

    public required string Purpose { get; init; }

    public required int Files { get; init; }

    public required IReadOnlyList<GivenLine> Lines { get; init; }

    public string NumberText => Contribution.NumberOf(Year, Number);

    public long? ValueVnd => Lines.Any(l => l.ValueVnd is not null) ? Lines.Sum(l => l.ValueVnd ?? 0) : null;
}

/// <summary>One page of a list; <see cref="Totals"/> are those of the whole filter, its count of entries included.</summary>
public sealed record ContributionPage(ContributionTotals Totals, IReadOnlyList<ContributionRow> Rows);

public sealed record VoidedRow(Guid Id, int Year, int Number, string GiverName, string UnitName, DateOnly GivenOn, string Reason, string VoidedBy, DateTime VoidedAt)
{
    public string NumberText => Contribution.NumberOf(Year, Number);
}

/// <summary>One entry with all that its page shows.</summary>
public sealed record ContributionDetail
{
    public required Contribution Entry { get; init; }

    public required string UnitName { get; init; }

    public required IReadOnlyList<GivenLine> Lines { get; init; }

    public required ContributionVoid? Void { get; init; }

    /// <summary>The entry that took this one's place.</summary>
    public required (Guid Id, string Number)? ReplacedBy { get; init; }

    public required (Guid Id, string Number)? Replaces { get; init; }
}

/// <summary>All that one giver gave: the ground of a nomination.</summary>
public sealed record GiverTotals(string GiverKey, SubjectKind? Kind, Guid? Id, string Name, ContributionTotals Totals);

/// <summary>A giver who agreed to be named, for the public page.</summary>
public sealed record NamedGift(string GiverName, string UnitName, DateOnly GivenOn, string Purpose, IReadOnlyList<GivenLine> Lines);
