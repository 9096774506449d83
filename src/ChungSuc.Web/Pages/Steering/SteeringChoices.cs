using ChungSuc.Core.Councils;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Steering;

/// <summary>What the pages of the Steering Committee let one choose from.</summary>
public sealed class SteeringChoices(AppDbContext db, SubjectQueries subjects, BodyMeetingQueries meetings, TimeProvider clock)
{
    private const int MostPersons = 500;

    public static IReadOnlyList<SelectListItem> Seats { get; } =
        [.. Enum.GetValues<CouncilSeat>().Select(s => new SelectListItem(s.Vietnamese(CouncilBody.SteeringCommittee), s.ToString()))];

    public async Task<IReadOnlyList<SelectListItem>> PersonsAsync(CancellationToken cancellationToken)
    {
        var persons = await db.Persons.OrderByDescending(p => p.Post != null).ThenBy(p => p.NameSort).Take(MostPersons).Select(p => new { p.Id, p.FullName, p.Post }).ToListAsync(cancellationToken);
        return [.. persons.Select(p => new SelectListItem(p.Post is null ? p.FullName : $"{p.FullName} ({p.Post})", p.Id.ToString()))];
    }

    public async Task<IReadOnlyList<SelectListItem>> VillagesAsync(CancellationToken cancellationToken) =>
        [.. (await subjects.UnitsAsync(VietnameseDate.Today(clock), cancellationToken, UnitKind.Village)).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];

    /// <summary>Members of both bodies today.</summary>
    public async Task<IReadOnlyList<SelectListItem>> MembersAsync(CancellationToken cancellationToken) =>
        [.. (await meetings.MembersAsync(null, VietnameseDate.Today(clock), cancellationToken)).Select(m => new SelectListItem($"{m.FullName}, {m.Seat.Vietnamese(m.Of)}", m.Id.ToString()))];
}
