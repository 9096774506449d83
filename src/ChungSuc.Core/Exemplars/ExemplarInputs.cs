using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Exemplars;

public sealed record NominateExemplar
{
    public required ExemplarKind Kind { get; init; }

    public required ExemplarField Field { get; init; }

    public required string? Title { get; init; }

    /// <summary>A unit, household or person of the commune; null together with <see cref="OwnerId"/> for a name that stands on no list.</summary>
    public SubjectKind? OwnerKind { get; init; }

    public Guid? OwnerId { get; init; }

    public string? OtherOwner { get; init; }

    /// <summary>A village, or the commune.</summary>
    public required Guid UnitId { get; init; }

    public required DateOnly FoundOn { get; init; }

    public required string? Story { get; init; }

    public string? Result { get; init; }

    public bool ConsentsToNaming { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];

    /// <summary>The person saw the one that looks the same and records this one all the same.</summary>
    public bool DespiteLikeness { get; init; }
}

public sealed record RecordStep
{
    public required Guid ExemplarId { get; init; }

    public required StepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public string? By { get; init; }

    public string? Text { get; init; }

    public bool IsEffective { get; init; }

    public HonourKind? Honour { get; init; }

    public string? DecisionNumber { get; init; }

    public Guid? VillageId { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record PresentExemplar(Guid ExemplarId, Guid CommunicationId);

public sealed record ApproveStory(Guid ExemplarId, StoryChannel Channel, string? Text);

/// <summary>Voids an exemplar, or only the step or presentation that has this key.</summary>
public sealed record VoidExemplar(Guid ExemplarId, Guid? PartId, string? Reason);

/// <summary>Either the key of the exemplar written, or the one that looks the same, in which case nothing was written.</summary>
public sealed record NominationOutcome(Guid? Id, LikeExemplar? Like);

public sealed record LikeExemplar(Guid Id, string Number, string Title, string OwnerName, string Place);
