using ChungSuc.Core.Communications;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Communications;

/// <summary>What the pages of communications let one choose from.</summary>
public sealed class CommunicationChoices(AppDbContext db, SubjectQueries subjects, CommunicationService service, MovementQueries movements, Actor actor, TimeProvider clock)
{
    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<CommunicationKind>().Select(k => new SelectListItem(k.Vietnamese(), k.ToString()))];

    public static IReadOnlyList<SelectListItem> Groups { get; } =
        [.. Enum.GetValues<CommunicationGroup>().Select(g => new SelectListItem(g.Vietnamese(), g.ToString()))];

    public static IReadOnlyList<SelectListItem> Media { get; } =
        [.. Enum.GetValues<CommunicationMedium>().Select(m => new SelectListItem(m.Vietnamese(), m.ToString()))];

    public Guid CommuneId => db.CommuneId;

    public DateOnly Today => VietnameseDate.Today(clock);

    public bool IsVillageHead => actor.Role == Role.VillageHead;

    /// <summary>Where a village head works; others choose.</summary>
    public Guid? OwnVillage => IsVillageHead ? actor.UnitId : null;

    /// <summary>The unit for which the person mostly records.</summary>
    public Guid? OwnUnit => actor.UnitId == Guid.Empty ? null : actor.UnitId;

    /// <summary>Villages of which the person may tell.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OwnVillagesAsync(CancellationToken cancellationToken)
    {
        var villages = await subjects.UnitsAsync(Today, cancellationToken, UnitKind.Village);
        return [.. villages.Where(u => !IsVillageHead || actor.Covers(u.Path)).Select(Item)];
    }

    /// <summary>All villages and the commune itself, for filters.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PlacesAsync(CancellationToken cancellationToken)
    {
        var villages = await subjects.UnitsAsync(Today, cancellationToken, UnitKind.Village);
        return [.. villages.Select(Item), new SelectListItem("Toàn xã, không theo thôn", CommuneId.ToString())];
    }

    /// <summary>Units for which the person may record, the commune's own office first.</summary>
    public async Task<IReadOnlyList<SelectListItem>> UnitsAsync(bool isWritableOnly, CancellationToken cancellationToken)
    {
        var commune = await subjects.GetAsync(SubjectKind.Unit, CommuneId, cancellationToken);
        var units = await subjects.UnitsAsync(
            Today, cancellationToken, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Village, UnitKind.Enterprise, UnitKind.Cooperative);
        return
        [
            .. new[] { (Name: CommunicationLine.Office, commune.Id, Path: commune.UnitPath, Kind: UnitKind.Commune) }
                .Concat(units.Select(u => (Name: u.Name, u.Id, Path: u.Path, Kind: u.Kind)))
                .Where(u => !isWritableOnly || service.MayWrite(u.Path))
                .OrderBy(u => u.Kind switch { UnitKind.Commune => 0, UnitKind.Agency => 1, UnitKind.MassOrganisation => 2, _ => 3 })
                .Select(u => new SelectListItem(u.Name, u.Id.ToString())),
        ];
    }

    /// <summary>Movements that run or ended last year, and the campaigns that their plans are tied to; a campaign of two plans stands once.</summary>
    public async Task<IReadOnlyList<Campaign>> CampaignsAsync(CancellationToken cancellationToken)
    {
        var found = new List<Campaign>();
        foreach (var row in (await movements.ListAsync(cancellationToken)).Where(m => m.FromYear <= Today.Year && m.ToYear >= Today.Year - 1))
        {
            found.Add(new Campaign(row.Id.ToString("N"), $"Phong trào {row.ShortName}"));
            var plan = await movements.WholeAsync(row.Id, null, cancellationToken);
            found.AddRange(plan.Campaigns.Select(c => new Campaign(c.Key, c.Name)));
        }

        return [.. found.DistinctBy(c => c.Key)];
    }

    private static SelectListItem Item(Unit unit) => new(unit.Name, unit.Id.ToString());
}
