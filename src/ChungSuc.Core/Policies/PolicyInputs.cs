using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Policies;

public sealed record RecordPolicy
{
    public required PolicyKind Kind { get; init; }

    public required PolicyLevel Level { get; init; }

    public required string? DocumentNumber { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>The commune or a unit of it; null for an issuer above the commune.</summary>
    public Guid? IssuerUnitId { get; init; }

    /// <summary>The body that signed; the unit's own name when left out.</summary>
    public string? IssuerName { get; init; }

    public required string? Title { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public IReadOnlyList<Guid> AuthorIds { get; init; } = [];

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record RecordPolicyUse
{
    public required Guid PolicyId { get; init; }

    public required Guid UnitId { get; init; }

    public required DateOnly UsedOn { get; init; }

    public required string? What { get; init; }

    public string? Result { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

/// <summary>Voids a policy, or with a use only that use.</summary>
public sealed record VoidPolicy(Guid PolicyId, Guid? UseId, string? Reason);

public sealed record RecordProposal
{
    public required Guid UnitId { get; init; }

    public required DateOnly ProposedOn { get; init; }

    public required string? Addressee { get; init; }

    public required string? Title { get; init; }

    public string? Content { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record RecordProposalStep
{
    public required Guid ProposalId { get; init; }

    public required ProposalStepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string? Note { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

/// <summary>Voids a proposal, or with a step only that step.</summary>
public sealed record VoidProposal(Guid ProposalId, Guid? StepId, string? Reason);
