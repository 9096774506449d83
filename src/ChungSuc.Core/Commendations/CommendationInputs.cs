using ChungSuc.Core.Commendations.Law;

namespace ChungSuc.Core.Commendations;

public sealed record NominateSubject
{
    /// <summary>Reference of the participant, "kind:key".</summary>
    public required string Subject { get; init; }

    public required string FormCode { get; init; }

    public required AwardKind Kind { get; init; }

    public Guid? MovementId { get; init; }

    public required string Achievement { get; init; }

    public required string Citation { get; init; }

    public DateOnly? AchievementFrom { get; init; }

    public DateOnly? AchievementTo { get; init; }

    /// <summary>Null: today.</summary>
    public DateOnly? PlannedOn { get; init; }

    /// <summary>Null: the unit at which the person works now.</summary>
    public Guid? ByUnitId { get; init; }

    public string? ChosenBy { get; init; }

    public DateOnly? ChosenOn { get; init; }

    public string? ChosenAt { get; init; }
}

public sealed record AcceptNomination(Guid NominationId, DateOnly AcceptedOn);

public sealed record ChooseSubject
{
    public required Guid NominationId { get; init; }

    public required string ChosenBy { get; init; }

    public required DateOnly ChosenOn { get; init; }

    public string? Meeting { get; init; }
}

public sealed record JudgeCondition(Guid NominationId, string RuleId, bool IsMet, string Reason);

public sealed record WithdrawNomination(Guid NominationId, string Reason);
