using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>Targets year by year, from what the rooms read at the end of each year.</summary>
public sealed class TargetCourses(MovementQueries movements, MovementBoard board, TimeProvider clock)
{
    public async Task<IReadOnlyList<TargetCourse>> BuildAsync(MovementEdition edition, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var years = new List<(int Year, IReadOnlyDictionary<string, TargetReading>? Figures)>();
        for (var year = edition.FromYear; year <= edition.ToYear; year++)
        {
            var last = new DateOnly(year, 12, 31);
            years.Add((year, year > today.Year ? null : await board.ReadAsync(edition, last < today ? last : today, cancellationToken)));
        }

        var latest = years.LastOrDefault(y => y.Figures is not null).Figures;
        var places = await movements.PlacesAsync(edition.MovementId, cancellationToken);
        return
        [
            .. edition.Targets.Select(target =>
            {
                var reading = latest?.GetValueOrDefault(target.Measure);
                var path = years.ConvertAll(y => new TargetYear(
                    y.Year, PlannedIn(target, y.Year), y.Figures?.GetValueOrDefault(target.Measure), new DateOnly(y.Year, 12, 31) < today));
                return new TargetCourse(
                    new TargetView(target, reading, target.PlannedOn(today)),
                    path,
                    [.. places[target.Key].Select(p => new NamedPlace(p.Name, reading?.UnitIds.Contains(p.UnitId) == true))],
                    TargetCourse.ForecastOf(target, path, edition.FromYear));
            }),
        ];
    }

    /// <summary>The plan's own figure of the year; in the year it is due, what the target wants.</summary>
    private static decimal? PlannedIn(PlanTarget target, int year) =>
        target.Years.Find(y => y.Year == year)?.Value ?? (year == target.Due.Year ? target.Value.From : null);
}
