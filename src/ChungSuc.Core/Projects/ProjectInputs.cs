using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Projects;

public sealed record RecordProject
{
    public required string? Name { get; init; }

    public required ProjectField Field { get; init; }

    public required Guid UnitId { get; init; }

    public required string? DecisionNumber { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required long TotalVnd { get; init; }

    public required IReadOnlyList<PlannedSource> Funding { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? CompletesOn { get; init; }

    public bool IsOfProgramme { get; init; } = true;

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record PlannedSource(FundingSource Source, long AmountVnd);

public sealed record RecordProjectLine
{
    public required Guid ProjectId { get; init; }

    public required LineKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required long AmountVnd { get; init; }

    public required string? PaperNumber { get; init; }

    /// <summary>Asked of money paid.</summary>
    public FundingSource? Source { get; init; }

    /// <summary>Asked of money assigned.</summary>
    public DateOnly? Until { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

/// <summary>Voids a work, or with a line only that line.</summary>
public sealed record VoidProject(Guid ProjectId, Guid? LineId, string? Reason);
