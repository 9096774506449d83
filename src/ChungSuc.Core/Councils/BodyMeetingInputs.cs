namespace ChungSuc.Core.Councils;

public sealed record CallBodyMeeting
{
    public required CouncilBody Body { get; init; }

    public bool IsJoint { get; init; }

    public required string? Title { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required string StartsAt { get; init; }

    public required string Venue { get; init; }

    public required Guid ChairId { get; init; }

    public required Guid SecretaryId { get; init; }

    public required IReadOnlyList<string> Agenda { get; init; }
}

public sealed record CloseBodyMeeting
{
    public required Guid MeetingId { get; init; }

    public required int Version { get; init; }

    public required string Course { get; init; }

    public required string EndsAt { get; init; }

    public required IReadOnlyList<ConclusionLine> Conclusions { get; init; }
}

/// <summary>One conclusion as typed. A unit or a member makes it a task, which then needs a deadline.</summary>
public sealed record ConclusionLine
{
    public required string? Text { get; init; }

    public Guid? UnitId { get; init; }

    public Guid? MemberId { get; init; }

    public string? Product { get; init; }

    public DateOnly? Deadline { get; init; }
}
