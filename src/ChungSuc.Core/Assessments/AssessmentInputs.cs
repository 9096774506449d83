namespace ChungSuc.Core.Assessments;

/// <summary>Begins assessments of some participants for a year with one set; those that have one already are left as they are.</summary>
public sealed record OpenAssessments
{
    public required int Year { get; init; }

    public required string SetId { get; init; }

    public required int SetVersion { get; init; }

    /// <summary>Units, households or persons, as the set's subject says.</summary>
    public required IReadOnlyList<Guid> SubjectIds { get; init; }

    /// <summary>The cluster in which they are compared and ranked; null when all of the set stand together.</summary>
    public string? Cluster { get; init; }

    public string? Region { get; init; }

    /// <summary>The steps of scoring; none for a sheet that follows from figures alone.</summary>
    public IReadOnlyList<PlannedStage> Stages { get; init; } = [];
}

public sealed record PlannedStage(StageKind Kind, DateOnly? DueOn)
{
    /// <summary>The unit that cross-checks, for a verification.</summary>
    public Guid? AssignedUnitId { get; init; }
}

public sealed record ConcludeAssessment(Guid AssessmentId, string? Note);

public sealed record WithdrawConclusion(Guid AssessmentId, string? Reason);

public sealed record CloseYear(int Year, string? Note);

/// <summary>Reminds a unit of all that its open sheets of a year lack today.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Year">Year of the sheets.</param>
/// <param name="Link">Where it is filled, for the mail.</param>
public sealed record RemindOfGaps(Guid UnitId, int Year, string Link);
