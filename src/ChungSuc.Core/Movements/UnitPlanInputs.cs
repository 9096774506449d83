using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Movements;

public sealed record RecordUnitPlan
{
    public required Guid MovementId { get; init; }

    public required Guid UnitId { get; init; }

    public string? Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string? Title { get; init; }

    /// <summary>Null for the whole period.</summary>
    public int? Year { get; init; }

    public IReadOnlyList<string> DutyKeys { get; init; } = [];

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record VoidUnitPlan(Guid UnitPlanId, string? Reason);

public sealed record CallForUnitPlans
{
    public required Guid MovementId { get; init; }

    public required IReadOnlyList<UnitKind> Kinds { get; init; }

    public DateOnly? Deadline { get; init; }

    public string? Basis { get; init; }
}

/// <summary>Files that come after the plan was recorded.</summary>
public sealed record AddUnitPlanFiles(Guid UnitPlanId, IReadOnlyList<StoredFile> Evidence);
