namespace ChungSuc.Core.Evidence;

/// <summary>Files for a record that is there already: some from the store, some new.</summary>
public sealed record AddEvidence
{
    /// <summary>Class name of the record, for example <c>Contribution</c>.</summary>
    public required string RecordKind { get; init; }

    public required Guid RecordId { get; init; }

    public IReadOnlyList<Guid> FileIds { get; init; } = [];

    public IReadOnlyList<StoredFile> Files { get; init; } = [];
}

public sealed record StoreEvidence(IReadOnlyList<StoredFile> Files);

public sealed record LimitEvidence(Guid FileId, DateOnly? ValidUntil);
