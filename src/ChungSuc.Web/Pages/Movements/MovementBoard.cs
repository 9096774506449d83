using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>Puts together what a page shows of a movement: its plan, the figures that other rooms read, what is due.</summary>
public sealed class MovementBoard(MovementQueries movements, IEnumerable<ITargetReadings> readings, IEnumerable<IFormEnds> ends, TimeProvider clock)
{
    public async Task<MovementView> BuildAsync(MovementEdition edition, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var figures = await ReadAsync(edition, LastOf(edition, today), cancellationToken);
        var outcomes = await movements.OutcomesAsync(edition.MovementId, cancellationToken);
        return new MovementView
        {
            Edition = edition,
            Today = today,
            Targets = [.. edition.Targets.Select(t => new TargetView(t, figures.GetValueOrDefault(t.Measure), t.PlannedOn(today)))],
            Forms = [.. edition.Forms.Select(f => new FormView(f, EndOf(f, today), [.. edition.Quotas.Where(q => q.FormCode == f.Code)]))],
            Milestones = [.. edition.Milestones.SelectMany(m => Due(m, edition, today, outcomes)).OrderBy(m => m.Year).ThenBy(m => m.Milestone.Position)],
        };
    }

    /// <summary>Today while the movement runs, then its last day.</summary>
    public static DateOnly LastOf(MovementEdition edition, DateOnly today) => new DateOnly(edition.ToYear, 12, 31) is var last && today < last ? today : last;

    /// <summary>What the records say of each target's measure until a day.</summary>
    public async Task<IReadOnlyDictionary<string, TargetReading>> ReadAsync(MovementEdition edition, DateOnly until, CancellationToken cancellationToken)
    {
        var measures = edition.Targets.Select(t => t.Measure).ToHashSet(StringComparer.Ordinal);
        var figures = new Dictionary<string, TargetReading>(StringComparer.Ordinal);
        foreach (var room in readings)
        {
            foreach (var (measure, reading) in await room.ReadAsync(measures, edition.FromYear, until, cancellationToken))
            {
                figures[measure] = reading;
            }
        }

        return figures;
    }

    private string? EndOf(PlanForm form, DateOnly today) => ends.Select(e => e.ReasonOn(form.LawCodes, today)).FirstOrDefault(reason => reason is not null);

    private static IEnumerable<MilestoneView> Due(PlanMilestone milestone, MovementEdition edition, DateOnly today, IReadOnlyDictionary<(string Key, int Year), MilestoneOutcome> outcomes)
    {
        var years = milestone.Year is { } year ? [year] : Enumerable.Range(edition.FromYear, edition.ToYear - edition.FromYear + 1);
        return years.Select(y =>
        {
            var due = new DateOnly(y, 12, 31);
            return new MilestoneView(milestone, y, due, due.DayNumber - today.DayNumber, outcomes.GetValueOrDefault((milestone.Key, y)));
        });
    }
}
