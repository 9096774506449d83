using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Supports;

public sealed record RecordSupport
{
    /// <summary>A unit of the commune; null together with a name for a giver from outside.</summary>
    public Guid? GiverUnitId { get; init; }

    public string? OutsideGiver { get; init; }

    public required Guid UnitId { get; init; }

    public SubjectKind? RecipientKind { get; init; }

    public Guid? RecipientId { get; init; }

    public string? Place { get; init; }

    public required string? What { get; init; }

    public required DateOnly FromOn { get; init; }

    public DateOnly? ToOn { get; init; }

    public long? ValueVnd { get; init; }

    public decimal? LabourDays { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];

    /// <summary>The person saw the entry that looks the same and records this one all the same.</summary>
    public bool DespiteLikeness { get; init; }
}

public sealed record RecordSupportResult
{
    public required Guid SupportId { get; init; }

    public required DateOnly On { get; init; }

    public required string? Text { get; init; }

    public decimal? Quantity { get; init; }

    public string? UnitText { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

/// <summary>Voids help, or with a result only that result.</summary>
public sealed record VoidSupport(Guid SupportId, Guid? ResultId, string? Reason);

/// <summary>Either the key of the entry written, or the entry that looks the same, in which case nothing was written.</summary>
public sealed record SupportOutcome(Guid? Id, LikelySupport? Like);

public sealed record LikelySupport(Guid Id, string Number, string GiverName, string UnitName, string What, DateOnly FromOn);
