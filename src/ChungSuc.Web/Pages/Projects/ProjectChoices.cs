using ChungSuc.Core.Data;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Projects;

/// <summary>What the pages of works let one choose from.</summary>
public sealed class ProjectChoices(AppDbContext db, SubjectQueries subjects, TimeProvider clock)
{
    public static IReadOnlyList<SelectListItem> Fields { get; } =
        [.. Enum.GetValues<ProjectField>().Select(f => new SelectListItem(f.Vietnamese(), f.ToString()))];

    public static IReadOnlyList<SelectListItem> Sources { get; } =
        [.. Enum.GetValues<FundingSource>().Select(s => new SelectListItem(s.Vietnamese(), s.ToString()))];

    public Guid CommuneId => db.CommuneId;

    public DateOnly Today => VietnameseDate.Today(clock);

    /// <summary>Villages, with the areas of villages when one records, and the commune itself.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PlacesAsync(bool isWithAreas, CancellationToken cancellationToken)
    {
        UnitKind[] kinds = isWithAreas ? [UnitKind.Village, UnitKind.ResidentialArea] : [UnitKind.Village];
        var places = await subjects.UnitsAsync(Today, cancellationToken, kinds);
        return [.. places.OrderBy(u => u.Kind).Select(u => new SelectListItem(u.Name, u.Id.ToString())), new SelectListItem("Toàn xã, không theo thôn", CommuneId.ToString())];
    }

    /// <summary>A day that has come: what is not recorded yet cannot be counted.</summary>
    public DateOnly DayOf(DateOnly? asked) => asked is { } day && day < Today ? day : Today;
}
