using ChungSuc.Core.Movements;
using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>A movement as pages show it on a day.</summary>
public sealed record MovementView
{
    public required MovementEdition Edition { get; init; }

    public required DateOnly Today { get; init; }

    public required IReadOnlyList<TargetView> Targets { get; init; }

    public required IReadOnlyList<FormView> Forms { get; init; }

    public required IReadOnlyList<MilestoneView> Milestones { get; init; }

    /// <summary>False for citizens: figures do not open private records.</summary>
    public bool OpensRecords { get; init; } = true;

    /// <summary>May this person record that a milestone was carried out?</summary>
    public bool MayRecord { get; init; }

    public string PeriodText => Edition.Period.ToString();

    public bool HasEnded => Today.Year > Edition.ToYear;

    public IEnumerable<PlanClauseText> Purposes => TextsOf(ClauseKind.Purpose);

    public IEnumerable<PlanClauseText> Requirements => TextsOf(ClauseKind.Requirement);

    /// <summary>The plans from the nation down to the commune.</summary>
    public IEnumerable<PlanPaper> Chain => Edition.Papers.AsEnumerable().Reverse();

    public string KindText => MovementFileWords.Of(MovementFileWords.Kinds, Edition.Kind);

    /// <summary>Where on the page the words of a clause stand; null when the plan has no such clause.</summary>
    public string? Anchor(string? clause) =>
        Edition.Clauses.FirstOrDefault(c => c.Clause == clause) is { } found ? $"dieu-{found.Position}" : null;

    public ClauseLink Cite(string clause) => new(clause, Anchor(clause) ?? "dieu-khoan");

    /// <summary>"03/8/2022", as papers cite a day.</summary>
    public static string Citation(DateOnly? day) => day is { } known ? VietnameseDate.Citation(known) : "chưa rõ";

    public static string SubjectName(string code) => MovementFileWords.Subjects.GetValueOrDefault(code, code);

    /// <summary>done, now or next, as the steps of the look name them.</summary>
    public string? PhaseState(PlanPhase phase) =>
        Today.Year > phase.ToYear ? null : Today.Year < phase.FromYear ? "next" : "now";

    private IEnumerable<PlanClauseText> TextsOf(ClauseKind kind) => Edition.Clauses.Where(c => c.Kind == kind && c.Text is not null);
}

/// <summary>A clause as it is cited beside what comes from it, with its place on the page.</summary>
public sealed record ClauseLink(string Clause, string Anchor);

public sealed record TargetView(PlanTarget Target, TargetReading? Reading, decimal? PlannedByNow)
{
    public string WantedText => Wanted(Target.Value);

    public bool IsReached => Reading is { } reading && Target.Value.IsReachedBy(reading.Value);

    public bool IsExceeded => Reading is { } reading && Target.Value.IsExceededBy(reading.Value);

    /// <summary>The full length of the bar: the upper end, and more when more was done.</summary>
    public decimal Full => Math.Max(Target.Value.To ?? Target.Value.From, Reading?.Value ?? 0);

    public static string Wanted(TargetValue value) => value switch
    {
        { IsExact: true } => Show.Number(value.From),
        { To: { } to } => $"{Show.Number(value.From)} – {Show.Number(to)}",
        _ => $"ít nhất {Show.Number(value.From)}",
    };
}

/// <param name="Cites">False where the words of the plan do not stand on the same page.</param>
public sealed record TargetCard(MovementView Movement, TargetView Target, bool Cites = true);

/// <summary>A form of the plan; <paramref name="EndReason"/> says why it can no longer be proposed.</summary>
public sealed record FormView(PlanForm Form, string? EndReason, IReadOnlyList<PlanQuota> Quotas);

/// <summary>A milestone of one year: done, late, due this year or still to come.</summary>
public sealed record MilestoneView(PlanMilestone Milestone, int Year, DateOnly Due, int DaysLeft, MilestoneOutcome? Outcome)
{
    public bool IsLate => Outcome is null && DaysLeft < 0;

    public bool IsNear => Outcome is null && DaysLeft is >= 0 and < 366;

    public string StepClass => this switch
    {
        { Outcome: not null } => "done",
        { IsLate: true } => "failed",
        { IsNear: true } => "now",
        _ => "next",
    };
}
