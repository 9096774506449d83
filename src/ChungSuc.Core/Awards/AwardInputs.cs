namespace ChungSuc.Core.Awards;

public sealed record ChosenNomination(Guid NominationId, string? DeviationReason);

public sealed record DraftDecision
{
    public required string Subject { get; init; }

    public required string Reason { get; init; }

    public required IReadOnlyList<ChosenNomination> Chosen { get; init; }
}

public sealed record DiscardDecision(Guid DecisionId, string Reason);

public sealed record IssueDecision(Guid DecisionId, int Version, DateOnly IssuedOn);

public sealed record RevokeAward(Guid AwardId, string GroundCode, string Reason, DateOnly RevokedOn);
