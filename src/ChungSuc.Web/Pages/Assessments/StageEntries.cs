using System.Globalization;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Deadlines of the steps of scoring: a unit sees those of its own sheets and of those it cross-checks, officers of the commune one line for each set and step.</summary>
internal sealed class StageEntries(AssessmentQueries assessments, TimeProvider clock) : ICalendarEntries
{
    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarRequest request, CancellationToken cancellationToken)
    {
        var entries = new List<CalendarEntry>();
        foreach (var year in (await assessments.YearsAsync(cancellationToken)).Where(year => year.Closure is null && year.Year >= request.From.Year - 1 && year.Year <= request.To.Year))
        {
            var due = (await assessments.StandingsAsync(year.Year, cancellationToken))
                .Where(standing => !standing.Head.IsConcluded)
                .SelectMany(standing => standing.Course.Lines.Where(line => line.Stage.Round == standing.Course.Round).Select(line => (standing.Head, Line: line)))
                .Where(step => step.Line.Stage.DueOn >= request.From && step.Line.Stage.DueOn <= request.To)
                .Where(step => request.Reader.IsOfCommune || IsOf(request.Reader, step.Head, step.Line.Stage))
                .GroupBy(step => (step.Head.Assessment.SetId, step.Line.Stage.Kind, step.Line.Stage.DueOn));
            entries.AddRange(due.Select(group => Entry(year.Year, [.. group])));
        }

        return entries;
    }

    private static bool IsOf(WorkItemReader reader, AssessmentHead head, AssessmentStage stage) =>
        stage.Kind is StageKind.SelfScore or StageKind.Explanation ? reader.UnitIds.Contains(head.UnitId) : stage.AssignedUnitId is { } unit && reader.UnitIds.Contains(unit);

    private CalendarEntry Entry(int year, IReadOnlyList<(AssessmentHead Head, StageLine Line)> steps)
    {
        var (head, line) = steps[0];
        var open = steps.Count(step => !step.Line.IsCompleted);
        var due = line.Stage.DueOn!.Value; // filtered by the caller
        var isLate = open > 0 && due < VietnameseDate.Today(clock);
        var who = steps.Count == 1 ? head.Name : $"{steps.Count} phiếu";
        return new CalendarEntry(
            string.Create(CultureInfo.InvariantCulture, $"cham-{head.Assessment.SetId}-{year}-{line.Stage.Kind}-{line.Stage.Round}"),
            due,
            $"Hạn {line.Stage.Kind.Vietnamese().ToLowerInvariant()}: {who}, năm {year}",
            steps.Count == 1 ? AssessmentLinks.Sheet(head.Id) : AssessmentLinks.OfYear(year),
            head.FrozenSet.Name,
            open == 0 ? "đã xong" : steps.Count == 1 ? isLate ? "quá hạn" : "chưa xong" : $"còn {open} phiếu",
            open == 0 ? "ok" : isLate ? "bad" : "wait") { IsDone = open == 0, DonePage = "/Assessments/Score" };
    }
}
