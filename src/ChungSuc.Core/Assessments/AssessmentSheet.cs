using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;

namespace ChungSuc.Core.Assessments;

/// <summary>An assessment with the names a page shows.</summary>
public sealed record AssessmentHead
{
    public required Assessment Assessment { get; init; }

    public required string UnitName { get; init; }

    public required string UnitPath { get; init; }

    public required FrozenCriteriaSet FrozenSet { get; init; }

    /// <summary>The conclusion that stands.</summary>
    public AssessmentConclusion? Conclusion { get; init; }

    public Guid Id => Assessment.Id;

    public Guid UnitId => Assessment.UnitId;

    public int Year => Assessment.Year;

    /// <summary>Who is assessed: "Thôn Suối Mẫu", "Hộ Nguyễn Văn A".</summary>
    public string Name => Assessment.ParticipantName ?? UnitName;

    public bool IsConcluded => Conclusion is not null;
}

/// <summary>A year that has assessments, and its closure.</summary>
public sealed record AssessmentYear(int Year, YearClosure? Closure);

/// <summary>An assessment and the step at which it stands.</summary>
public sealed record AssessmentStanding(AssessmentHead Head, StageCourse Course);

/// <summary>Points or counts of one sheet; one line of a list.</summary>
public sealed record AssessmentTally(AssessmentHead Head)
{
    public required int PassedCriteria { get; init; }

    public required int AssignedCriteria { get; init; }

    public required int Passed { get; init; }

    public required int Failed { get; init; }

    public required int Open { get; init; }

    public required int Unconfirmed { get; init; }

    /// <summary>Null for a sheet that only passes or fails.</summary>
    public decimal? Points { get; init; }

    public decimal? MaxPoints { get; init; }

    /// <summary>By a sheet of points, even while none is given.</summary>
    public bool IsScored => MaxPoints is not null;

    public string? Band { get; init; }

    public IReadOnlyList<string> Eliminations { get; init; } = [];

    public int? Rank { get; init; }

    public bool IsTied { get; init; }

    /// <summary>Why it is not ranked.</summary>
    public string? RankNote { get; init; }

    /// <summary>The steps of scoring; without those of earlier steps that were only accepted.</summary>
    public required StageCourse Course { get; init; }

    /// <summary>Points over what could be reached, as a fraction.</summary>
    public decimal? Share => Points / (MaxPoints > 0 ? MaxPoints : null);
}

/// <summary>The sheet of one participant: computed while open, as kept when concluded.</summary>
public sealed record AssessmentSheet(AssessmentTally Tally, CriteriaSet Set, IReadOnlyList<SheetLine> Lines)
{
    public AssessmentHead Head => Tally.Head;

    public StageCourse Course => Tally.Course;

    /// <summary>How many stand beside it by the same set in the same cluster.</summary>
    public required int Peers { get; init; }

    /// <summary>The sheet gives points.</summary>
    public bool IsScored => Set.Root.Max is not null;

    public IReadOnlyList<SheetLine> Criteria => [.. Lines.Where(line => line.Depth == 0)];

    public SheetLine? Find(string code) => Lines.FirstOrDefault(line => line.Code == code);
}

/// <summary>A criterion or an indicator with its result and the reasons.</summary>
public sealed record SheetLine
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required int Depth { get; init; }

    public required bool IsIndicator { get; init; }

    public required NodeStatus Status { get; init; }

    public decimal? Points { get; init; }

    public decimal? MaxPoints { get; init; }

    public string? LevelText { get; init; }

    public string? ValueText { get; init; }

    public required bool IsUnconfirmed { get; init; }

    public required int EvidenceCount { get; init; }

    public required IReadOnlyList<SheetReason> Reasons { get; init; }

    public string StatusText => StatusWords.Of(Status);
}

/// <summary>One sentence of the explanation, with the records it opens.</summary>
public sealed record SheetReason(ExplanationKind Kind, string Text, RecordsReference? Records = null, bool IsUnconfirmed = false);

/// <summary>Three readings of one sheet while a step is under way.</summary>
/// <param name="Standing">What counts now: completed steps and overrides.</param>
/// <param name="Running">What would count if the step were completed with the marks given so far.</param>
/// <param name="Computed">What the program computes from figures alone.</param>
public sealed record StageSheet(AssessmentSheet Standing, AssessmentSheet Running, AssessmentSheet Computed)
{
    public AssessmentHead Head => Standing.Head;

    public StageCourse Course => Standing.Course;

    /// <summary>What stood for an item before the step: what earlier steps gave, else what was computed.</summary>
    public decimal? PointsBefore(StageLine step, string code) => Course.GivenBefore(step, code)?.Points ?? Computed.Find(code)?.Points;

    public bool? PassedBefore(StageLine step, string code) => Course.GivenBefore(step, code)?.Passed ?? VerdictOf(Computed.Find(code));

    public static bool? VerdictOf(SheetLine? line) => line?.Status switch
    {
        NodeStatus.Passed or NodeStatus.Waived => true,
        NodeStatus.NotPassed => false,
        _ => null,
    };
}
