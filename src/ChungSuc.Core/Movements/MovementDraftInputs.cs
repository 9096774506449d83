namespace ChungSuc.Core.Movements;

/// <summary>The paper of a draft: begins one, or changes it.</summary>
public sealed record ChangeMovementDraft
{
    public Guid? DraftId { get; init; }

    public int Version { get; init; }

    public required string? Name { get; init; }

    public required string? ShortName { get; init; }

    public required string? Scope { get; init; }

    public required int FromYear { get; init; }

    public required int ToYear { get; init; }

    public required string? Title { get; init; }

    public required string? Issuer { get; init; }

    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    public string? Signer { get; init; }

    public required string? Purpose { get; init; }

    public required IReadOnlyList<string> FormCodes { get; init; }
}

public sealed record AddDraftLine
{
    public required Guid DraftId { get; init; }

    public required DraftLineKind Kind { get; init; }

    public required string? Text { get; init; }

    public string? Who { get; init; }

    public IReadOnlyList<string> Subjects { get; init; } = [];

    public string? Criteria { get; init; }

    public string? Reference { get; init; }

    public string? Unit { get; init; }

    public decimal? From { get; init; }

    public decimal? To { get; init; }

    public decimal? Baseline { get; init; }

    public int? Year { get; init; }

    public DateOnly? Date { get; init; }

    public string? Word { get; init; }
}

public sealed record RemoveDraftLine(Guid DraftId, Guid LineId);

public sealed record LaunchMovement
{
    public required Guid MovementId { get; init; }

    public required DateOnly LaunchedOn { get; init; }

    /// <summary>What was still missing, as the page listed it.</summary>
    public required IReadOnlyList<string> Gaps { get; init; }

    /// <summary>Asked for when something is missing.</summary>
    public string? Reason { get; init; }
}
