using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Movements;

/// <summary>Registers one participant, or several at once with the same pledges.</summary>
public sealed record RecordRegistrations
{
    public const int MostAtOnce = 500;

    public required Guid MovementId { get; init; }

    public required int Year { get; init; }

    public required DateOnly RegisteredOn { get; init; }

    public required RegistrantKind Kind { get; init; }

    public required IReadOnlyList<Guid> SubjectIds { get; init; }

    public string? Titles { get; init; }

    public required IReadOnlyList<GivenPledge> Pledges { get; init; }

    /// <summary>The signed sheet; of one participant only.</summary>
    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record GivenPledge(string? Text, PledgeSense Sense = PledgeSense.AtLeast, decimal? Value = null, string? Unit = null, string? Measure = null)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text) && Value is null && string.IsNullOrWhiteSpace(Measure);
}

public sealed record WithdrawRegistration(Guid RegistrationId, string? Reason);

/// <summary>A scan that comes after the registration was recorded.</summary>
public sealed record AddSignedSheet(Guid RegistrationId, IReadOnlyList<StoredFile> Evidence);
