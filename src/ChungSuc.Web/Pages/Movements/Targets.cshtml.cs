using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>Each target by year: planned, reached, over or under, and where it would end.</summary>
public sealed class TargetsModel(MovementQueries movements, TargetCourses courses, AccessRules rules, Actor actor) : PageModel
{
    public MovementEdition Edition { get; private set; } = null!;

    public IReadOnlyList<TargetCourse> Courses { get; private set; } = [];

    public bool MayChoose => rules.MayOpen(Conventions.PlacesPage, actor.Role);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Edition = await movements.WholeAsync(id, null, cancellationToken);
        Courses = await courses.BuildAsync(Edition, cancellationToken);
    }

    /// <summary>A bar for each year known, the mark of the plan on it; the forecast is a bar of its own.</summary>
    public static BarChart ChartOf(TargetCourse course)
    {
        var rows = course.Years
            .Where(y => y.Actual is not null || y.Planned is not null)
            .Select(y => new ChartRow($"{y.Year}", y.Actual ?? 0, y.Actual is null ? "chưa có" : Show.Number(y.Actual), y.Reading?.RecordsUrl, y.Planned))
            .ToList();
        if (course.Forecast is { } forecast)
        {
            rows.Add(new ChartRow($"{forecast.Year}, dự báo", forecast.Value, Show.Number(forecast.Value)));
        }

        return new BarChart($"{course.Target.Name} ({course.Target.Unit})", rows);
    }
}
