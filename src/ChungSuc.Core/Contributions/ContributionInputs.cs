using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Contributions;

public sealed record RecordContribution
{
    /// <summary>A unit, household or person of the commune; null together with <see cref="GiverId"/> for an outside giver.</summary>
    public SubjectKind? GiverKind { get; init; }

    public Guid? GiverId { get; init; }

    public string? OutsideGiver { get; init; }

    /// <summary>Asked of outside givers; those on the commune's lists are of the commune.</summary>
    public GiverOrigin? Origin { get; init; }

    /// <summary>Asked when the giver is a unit whose households gave together.</summary>
    public int? HouseholdCount { get; init; }

    public required Guid UnitId { get; init; }

    public required DateOnly GivenOn { get; init; }

    public required string Purpose { get; init; }

    public bool ConsentsToNaming { get; init; }

    public bool IsVoluntary { get; init; }

    public string? MeetingRecord { get; init; }

    public string? ReceiptNumber { get; init; }

    public required IReadOnlyList<GivenThing> Given { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];

    /// <summary>The voided entry that this one puts right.</summary>
    public Guid? ReplacesId { get; init; }

    /// <summary>The person saw the entry that looks the same and records this one all the same.</summary>
    public bool DespiteLikeness { get; init; }
}

public sealed record GivenThing
{
    public required ContributionKind Kind { get; init; }

    /// <summary>đồng, days, m² or units of the goods; not asked for an idea.</summary>
    public decimal? Quantity { get; init; }

    public string? UnitText { get; init; }

    public string? Description { get; init; }

    /// <summary>Converted value; for money the amount is taken.</summary>
    public long? ValueVnd { get; init; }

    public string? ValueBasis { get; init; }
}

public sealed record VoidContribution(Guid ContributionId, string Reason);

/// <summary>Either the key of the entry written, or the entry that looks the same, in which case nothing was written.</summary>
public sealed record RecordOutcome(Guid? Id, LikelyDuplicate? Like);

public sealed record LikelyDuplicate(Guid Id, string Number, string GiverName, string UnitName, DateOnly GivenOn, string What);
