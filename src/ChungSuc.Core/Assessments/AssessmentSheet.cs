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

    public AssessmentConclusion? Conclusion { get; init; }

    public Guid Id => Assessment.Id;

    public Guid UnitId => Assessment.UnitId;

    public int Year => Assessment.Year;

    public bool IsConcluded => Conclusion is not null;
}

/// <summary>How many pass, fail, wait; one line of the list of villages.</summary>
public sealed record AssessmentTally(AssessmentHead Head)
{
    public required int PassedCriteria { get; init; }

    public required int AssignedCriteria { get; init; }

    public required int Passed { get; init; }

    public required int Failed { get; init; }

    public required int Open { get; init; }

    public required int Unconfirmed { get; init; }

    public int? Rank { get; init; }

    /// <summary>Why it is not ranked, or how.</summary>
    public string? RankNote { get; init; }
}

/// <summary>The sheet of one unit: computed while open, as kept when concluded.</summary>
public sealed record AssessmentSheet(AssessmentTally Tally, CriteriaSet Set, IReadOnlyList<SheetLine> Lines)
{
    public AssessmentHead Head => Tally.Head;

    /// <summary>How many units of the commune stand beside it by the same set.</summary>
    public required int Peers { get; init; }

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

    public string? LevelText { get; init; }

    public string? ValueText { get; init; }

    public required bool IsUnconfirmed { get; init; }

    public required int EvidenceCount { get; init; }

    public required IReadOnlyList<SheetReason> Reasons { get; init; }

    public string StatusText => StatusWords.Of(Status);
}

/// <summary>One sentence of the explanation, with the records it opens.</summary>
public sealed record SheetReason(ExplanationKind Kind, string Text, RecordsReference? Records = null, bool IsUnconfirmed = false);
