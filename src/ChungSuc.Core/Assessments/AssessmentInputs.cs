namespace ChungSuc.Core.Assessments;

/// <summary>Begins assessments of some units for a year with one set of the shelf; units that have one already are left as they are.</summary>
public sealed record OpenAssessments
{
    public required int Year { get; init; }

    public required string SetId { get; init; }

    public required int SetVersion { get; init; }

    public required IReadOnlyList<Guid> UnitIds { get; init; }
}

public sealed record ConcludeAssessment(Guid AssessmentId, string? Note);
