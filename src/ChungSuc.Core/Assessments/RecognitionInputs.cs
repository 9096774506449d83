using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Assessments;

public sealed record RecordRecognition
{
    public required string? Title { get; init; }

    public required Guid UnitId { get; init; }

    public required string? DecisionNumber { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required string? Issuer { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record VoidRecognition(Guid RecognitionId, string? Reason);

public sealed record RevokeRecognition
{
    public required Guid RecognitionId { get; init; }

    public required DateOnly RevokedOn { get; init; }

    public required string? DecisionNumber { get; init; }

    public required string? Reason { get; init; }
}

/// <summary>Files that come after the decision was recorded.</summary>
public sealed record AddRecognitionFiles(Guid RecognitionId, IReadOnlyList<StoredFile> Evidence);
