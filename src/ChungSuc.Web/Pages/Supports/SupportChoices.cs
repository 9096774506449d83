using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Supports;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Supports;

/// <summary>What the pages of help let one choose from.</summary>
public sealed class SupportChoices(AppDbContext db, SubjectQueries subjects, Actor actor, TimeProvider clock)
{
    private const int MostRecipients = 300;

    public static IReadOnlyList<SelectListItem> States { get; } =
        [.. Enum.GetValues<SupportState>().Select(s => new SelectListItem(s.Vietnamese(), s.ToString()))];

    public Guid CommuneId => db.CommuneId;

    public DateOnly Today => VietnameseDate.Today(clock);

    public Guid? OwnVillage => actor.Role == Role.VillageHead ? actor.UnitId : null;

    /// <summary>Units that help; an organisation records only what it gives itself.</summary>
    public async Task<IReadOnlyList<SelectListItem>> GiversAsync(bool isOwnOnly, CancellationToken cancellationToken)
    {
        var units = await subjects.UnitsAsync(Today, cancellationToken, [.. SupportService.GiverKinds]);
        var isNarrow = isOwnOnly && actor.Role is Role.Front or Role.MassOrganisation;
        return [.. units.Where(u => !isOwnOnly || !isNarrow || actor.Covers(u.Path)).OrderBy(u => u.Kind).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
    }

    /// <summary>Villages and their areas that may be helped, and the commune when no village is known yet.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PlacesAsync(bool isWithAreas, CancellationToken cancellationToken)
    {
        UnitKind[] kinds = isWithAreas ? [UnitKind.Village, UnitKind.ResidentialArea] : [UnitKind.Village];
        var places = await subjects.UnitsAsync(Today, cancellationToken, kinds);
        var items = places.Where(u => OwnVillage is null || !isWithAreas || actor.Covers(u.Path)).OrderBy(u => u.Kind).Select(u => new SelectListItem(u.Name, u.Id.ToString()));
        return OwnVillage is not null && isWithAreas ? [.. items] : [.. items, new SelectListItem("Chung toàn xã, chưa rõ thôn", CommuneId.ToString())];
    }

    /// <summary>Households and persons of the place; the chosen one stays although the place changed.</summary>
    public async Task<IReadOnlyList<SelectListItem>> RecipientsAsync(Guid? placeId, string? chosen, CancellationToken cancellationToken)
    {
        var found = new List<Subject>();
        if (placeId is { } place && place != CommuneId)
        {
            var under = await subjects.GetAsync(SubjectKind.Unit, place, cancellationToken);
            found.AddRange((await subjects.FindAsync(null, under.UnitPath, MostRecipients, cancellationToken)).Where(s => s.Kind != SubjectKind.Unit));
        }

        if (Subject.TryParse(chosen, out var kind, out var id) && found.All(s => s.Reference != chosen))
        {
            try
            {
                found.Add(await subjects.GetAsync(kind, id, cancellationToken));
            }
            catch (NotFoundException)
            {
                // A key that is not of this commune is not offered; the service says so at the field.
            }
        }

        return [.. found.OrderBy(s => s.Kind).Select(s => new SelectListItem(s.Kind == SubjectKind.Person ? $"{s.Name} (cá nhân)" : s.Name, s.Reference))];
    }

    public async Task<SupportFilter> FilterAsync(ListInput input, CancellationToken cancellationToken)
    {
        var filter = new SupportFilter { Year = input.Year, GiverUnitId = input.GiverId == CommuneId ? null : input.GiverId, State = input.State, Text = input.Text };
        return input.VillageId == CommuneId ? filter with { IsCommuneOnly = true }
            : input.VillageId is { } id ? filter with { UnderPath = (await subjects.GetAsync(SubjectKind.Unit, id, cancellationToken)).UnitPath } : filter;
    }
}
