using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Inspections;

public sealed record RecordPlan
{
    public required InspectionKind Kind { get; init; }

    public required int Year { get; init; }

    public required string? Name { get; init; }

    public required string? IssuingBody { get; init; }

    public string? DocumentNumber { get; init; }

    public DateOnly? DocumentOn { get; init; }

    public string? Lead { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record RecordVisit
{
    public required IReadOnlyList<Guid> PlanIds { get; init; }

    public required string? Purpose { get; init; }

    public string? Lead { get; init; }

    /// <summary>Null while no day is set yet.</summary>
    public DateOnly? FromOn { get; init; }

    /// <summary>The first day when left out.</summary>
    public DateOnly? ToOn { get; init; }

    public required IReadOnlyList<Guid> PlaceIds { get; init; }

    /// <summary>"Họ tên, chức vụ" each.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Why the visit is made although it overlaps with others; asked only then.</summary>
    public string? DespiteOverlap { get; init; }
}

/// <summary>Either the key of the visit, or the visits it overlaps with, in which case nothing was written.</summary>
public sealed record VisitOutcome(Guid? Id, IReadOnlyList<OverlapFound> Overlaps);

/// <summary>Another visit that is near in time at the same place, or made for the same plan and year at the same place.</summary>
public sealed record OverlapFound
{
    public required Guid VisitId { get; init; }

    public required string Number { get; init; }

    public required InspectionSide Side { get; init; }

    public required string Purpose { get; init; }

    public required DateOnly? FromOn { get; init; }

    public required DateOnly? ToOn { get; init; }

    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Within <see cref="OverlapQueries.NearDays"/> days of each other.</summary>
    public required bool IsNear { get; init; }

    /// <summary>Names of plans that both serve.</summary>
    public required IReadOnlyList<string> Plans { get; init; }
}

public sealed record JoinVisit(Guid VisitId, Guid? PlanId);

public sealed record MoveVisit
{
    public required Guid VisitId { get; init; }

    public required DateOnly FromOn { get; init; }

    public DateOnly? ToOn { get; init; }

    public required string? Reason { get; init; }

    public string? DespiteOverlap { get; init; }
}

public sealed record CancelVisit(Guid VisitId, string? Reason);

public sealed record RecordMinutes
{
    public required Guid VisitId { get; init; }

    public required DateOnly HeldOn { get; init; }

    public string? Present { get; init; }

    public required string? Found { get; init; }

    public required string? Conclusion { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record RecordFinding
{
    public required Guid VisitId { get; init; }

    public required string? Text { get; init; }

    public required string? Recommendation { get; init; }

    public required Guid? UnitId { get; init; }

    public required DateOnly? Deadline { get; init; }

    /// <summary>What must be handed in; a report of what was done when left out.</summary>
    public string? Product { get; init; }
}

public sealed record AnswerVisit
{
    public required Guid VisitId { get; init; }

    /// <summary>Of one finding, or of the visit as a whole.</summary>
    public Guid? FindingId { get; init; }

    public required DateOnly On { get; init; }

    public required string? Text { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record AddVisitEvidence(Guid VisitId, IReadOnlyList<StoredFile> Evidence);

public sealed record DrawVillages
{
    /// <summary>The list that is drawn from.</summary>
    public required IReadOnlyList<Guid> UnitIds { get; init; }

    public required int Count { get; init; }

    /// <summary>Figures that came about in public; the program makes them when left out.</summary>
    public string? Seed { get; init; }

    public required IReadOnlyList<Guid> PlanIds { get; init; }

    public required string? Purpose { get; init; }
}

public sealed record RecordRemark
{
    public required Guid VillageId { get; init; }

    public required DateOnly On { get; init; }

    public required string? Work { get; init; }

    public required string? Text { get; init; }

    public string? Request { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record AnswerRemark(Guid RemarkId, DateOnly On, string? Text);

public enum VoidedKind
{
    Plan = 1,
    Minutes = 2,
    Finding = 3,
    Remark = 4,
}

public sealed record VoidInspectionRecord(VoidedKind Kind, Guid Id, string? Reason);
