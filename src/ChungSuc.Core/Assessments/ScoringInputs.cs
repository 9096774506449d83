using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;

namespace ChungSuc.Core.Assessments;

/// <summary>Marks of the step at which a sheet stands; only what differs from the standing marks is written.</summary>
public sealed record GiveMarks
{
    public required Guid AssessmentId { get; init; }

    public required IReadOnlyList<MarkEntry> Marks { get; init; }

    /// <summary>Papers that prove the marks written now.</summary>
    public IReadOnlyList<StoredFile> Files { get; init; } = [];
}

/// <summary>One row of the sheet. <paramref name="Seen"/> is the revision the person had before him (0: none); neither points nor verdict takes a mark back.</summary>
public sealed record MarkEntry(string Code, decimal? Points, bool? Passed, string? Note, int Seen);

/// <summary>Rows that could not be taken, each with its sentence; nothing of the form was written.</summary>
public sealed class RefusedMarksException(IReadOnlyList<RefusedMark> marks)
    : RuleException("assessment.marks", marks[0].Sentence)
{
    public IReadOnlyList<RefusedMark> Marks { get; } = marks;
}

public sealed record RefusedMark(string Code, string Sentence);

/// <summary>Completes the step at which each sheet stands.</summary>
public sealed record CompleteStage(IReadOnlyList<Guid> AssessmentIds, StageKind Kind, string? Note);

public sealed record ReopenStages
{
    public required Guid AssessmentId { get; init; }

    /// <summary>The step from which all is done again.</summary>
    public required StageKind From { get; init; }

    public required string? Reason { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>The only items to look at again; empty for all.</summary>
    public IReadOnlyList<string> OnlyCodes { get; init; } = [];
}

/// <summary>Neither points nor verdict takes an earlier decision back.</summary>
public sealed record OverrideScore(Guid AssessmentId, string Code, decimal? Points, bool? Passed, string? Reason);

public sealed record StateFigures(Guid AssessmentId, string? Source, IReadOnlyList<StatedEntry> Entries);

/// <summary>No value takes a standing one back. <paramref name="Seen"/> is the revision the person had before him.</summary>
public sealed record StatedEntry(string Name, StatisticValue? Value, int Seen);

public sealed record StateCase
{
    public required Guid AssessmentId { get; init; }

    public required string Name { get; init; }

    public required string? Label { get; init; }

    public string? CaseKind { get; init; }

    public DateOnly? On { get; init; }

    public decimal? Number { get; init; }

    public bool? Answer { get; init; }

    public IReadOnlyList<StoredFile> Files { get; init; } = [];
}

public sealed record VoidCase(Guid AssessmentId, Guid CaseId, string? Reason);
