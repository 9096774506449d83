namespace ChungSuc.Core.Councils;

public sealed record SeatCouncilMember
{
    public Guid? PersonId { get; init; }

    /// <summary>Left out when a person is chosen: his name is taken from the list.</summary>
    public string? FullName { get; init; }

    public required string Post { get; init; }

    public required CouncilSeat Seat { get; init; }

    /// <summary>Null is the council.</summary>
    public CouncilBody? Body { get; init; }

    public required DateOnly From { get; init; }

    public IReadOnlyList<string> Fields { get; init; } = [];

    public IReadOnlyList<Guid> VillageIds { get; init; } = [];
}

/// <summary>All of them or none, from the decision that founds the body.</summary>
public sealed record SeatCouncilMembers(IReadOnlyList<SeatCouncilMember> Members);

/// <summary>What a member answers for from a day on; what is left out ends the day before.</summary>
public sealed record ChargeMember(Guid MemberId, int Version, DateOnly From, IReadOnlyList<string> Fields, IReadOnlyList<Guid> VillageIds);

public sealed record EndCouncilMember(Guid MemberId, int Version, DateOnly LastDay, string Reason);

public sealed record CallMeeting
{
    public required DateOnly HeldOn { get; init; }

    public required string StartsAt { get; init; }

    public required string Venue { get; init; }

    public required VotingMethod Method { get; init; }

    public required Guid ChairId { get; init; }

    public required Guid SecretaryId { get; init; }

    public required IReadOnlyList<Guid> NominationIds { get; init; }
}

public sealed record AttendanceLine(Guid SeatId, Presence? Presence, string? Note);

public sealed record RecordAttendance(Guid MeetingId, int Version, IReadOnlyList<AttendanceLine> Lines);

public sealed record VoteLine(Guid ItemId, int? Agree, int? Disagree, int? Invalid);

public sealed record CountVotes(Guid MeetingId, int Version, IReadOnlyList<VoteLine> Lines);

public sealed record ConcludeMeeting
{
    public required Guid MeetingId { get; init; }

    public required int Version { get; init; }

    public required string Course { get; init; }

    public required string Text { get; init; }

    public required string EndsAt { get; init; }
}
