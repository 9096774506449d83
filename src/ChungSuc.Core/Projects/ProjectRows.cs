using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Projects;

/// <summary>Which works; what is null does not narrow.</summary>
public sealed record ProjectFilter
{
    public static readonly ProjectFilter All = new();

    /// <summary>Works of the programme of new rural areas: those that its criteria count.</summary>
    public static readonly ProjectFilter OfProgramme = new() { IsProgrammeOnly = true };

    public ProjectField? Field { get; init; }

    /// <summary>Works of this unit and all below it.</summary>
    public string? UnderPath { get; init; }

    /// <summary>Only works of the commune itself, not of a village.</summary>
    public bool IsCommuneOnly { get; init; }

    public int? Year { get; init; }

    public bool IsProgrammeOnly { get; init; }

    public bool IsInDebtOnly { get; init; }

    /// <summary>Words of the name, with or without marks, or a number such as 2025/007.</summary>
    public string? Text { get; init; }
}

/// <summary>A work and how it stands on a day.</summary>
public sealed record ProjectStanding
{
    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string Name { get; init; }

    public required ProjectField Field { get; init; }

    public required string UnitName { get; init; }

    public required Guid? VillageId { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required long TotalVnd { get; init; }

    public required int Files { get; init; }

    public required ProjectDebt Debt { get; init; }

    public string NumberText => Project.NumberOf(Year, Number);
}

/// <summary>One page of works; <see cref="Totals"/> are those of the whole filter.</summary>
public sealed record ProjectPage(ProjectTotals Totals, IReadOnlyList<ProjectStanding> Rows);

public sealed record ProjectTotals(int Works, int InDebt, long TotalVnd, long BasisVnd, long PaidVnd, long DebtVnd)
{
    public static readonly ProjectTotals None = Of([]);

    public static ProjectTotals Of(IReadOnlyCollection<ProjectStanding> works) => new(
        works.Count,
        works.Count(w => w.Debt.DebtVnd > 0),
        works.Sum(w => w.TotalVnd),
        works.Sum(w => w.Debt.BasisVnd),
        works.Sum(w => w.Debt.PaidVnd),
        works.Sum(w => w.Debt.DebtVnd));
}

/// <summary>A source of money: what the decisions plan from it, and what has been paid from it until a day.</summary>
public sealed record SourceTotals(FundingSource Source, long PlannedVnd, long PaidVnd);

/// <summary>One work with all that its page shows.</summary>
public sealed record ProjectDetail
{
    public required Project Project { get; init; }

    public required string UnitName { get; init; }

    public required IReadOnlyList<PlannedSource> Funding { get; init; }

    /// <summary>Voided ones too, oldest first.</summary>
    public required IReadOnlyList<ProjectLine> Lines { get; init; }

    public required ProjectVoid? Void { get; init; }

    public required ProjectDebt Debt { get; init; }

    /// <summary>Files of the work and its lines, each with the record it proves.</summary>
    public required IReadOnlyList<(Guid RecordId, EvidenceFile File)> Files { get; init; }
}
