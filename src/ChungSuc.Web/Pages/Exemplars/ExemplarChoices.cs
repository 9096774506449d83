using ChungSuc.Core.Data;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>What the pages of exemplars let one choose from.</summary>
public sealed class ExemplarChoices(AppDbContext db, SubjectQueries subjects, Actor actor, TimeProvider clock)
{
    private const int MostOwners = 300;

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<ExemplarKind>().Select(k => new SelectListItem(k.Vietnamese(), k.ToString()))];

    public static IReadOnlyList<SelectListItem> Fields { get; } =
        [.. Enum.GetValues<ExemplarField>().Select(f => new SelectListItem(f.Vietnamese(), f.ToString()))];

    public static IReadOnlyList<SelectListItem> Stages { get; } =
        [.. Enum.GetValues<ExemplarStage>().Select(s => new SelectListItem(VietnameseText.Capitalise(s.Vietnamese()), s.ToString()))];

    public static IReadOnlyList<SelectListItem> Honours { get; } =
        [.. Enum.GetValues<HonourKind>().Select(h => new SelectListItem(h.Vietnamese(), h.ToString()))];

    public Guid CommuneId => db.CommuneId;

    public DateOnly Today => VietnameseDate.Today(clock);

    public bool IsVillageHead => actor.Role == Role.VillageHead;

    public Guid? OwnVillage => IsVillageHead ? actor.UnitId : null;

    /// <summary>Villages where the person may nominate, and the commune itself for those who work for all of it.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PlacesAsync(CancellationToken cancellationToken)
    {
        var villages = await VillagesAsync(isOwnOnly: true, cancellationToken);
        return IsVillageHead ? villages : [.. villages, new SelectListItem("Toàn xã, không theo thôn", CommuneId.ToString())];
    }

    public async Task<IReadOnlyList<SelectListItem>> VillagesAsync(bool isOwnOnly, CancellationToken cancellationToken)
    {
        var villages = await subjects.UnitsAsync(Today, cancellationToken, UnitKind.Village);
        return [.. villages.Where(u => !isOwnOnly || !IsVillageHead || actor.Covers(u.Path)).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
    }

    /// <summary>Units for the filter: villages first, then agencies and organisations.</summary>
    public async Task<IReadOnlyList<SelectListItem>> UnitsAsync(CancellationToken cancellationToken)
    {
        var units = await subjects.UnitsAsync(
            Today, cancellationToken, UnitKind.Village, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Enterprise, UnitKind.Cooperative);
        return [.. units.OrderBy(u => u.Kind).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
    }

    /// <summary>The households and persons of the place and the collectives of the commune, or with a text all whose name holds it.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OwnersAsync(Guid? placeId, string? text, CancellationToken cancellationToken)
    {
        var isSearch = VietnameseText.Clean(text).Length > 0;
        var found = new List<Subject>();
        if (isSearch || placeId is not null)
        {
            var under = await subjects.GetAsync(SubjectKind.Unit, isSearch ? CommuneId : placeId!.Value, cancellationToken);
            found.AddRange(await subjects.FindAsync(text, under.UnitPath, MostOwners, cancellationToken));
        }

        if (!isSearch && placeId is not null && placeId != CommuneId)
        {
            var collectives = await subjects.UnitsAsync(Today, cancellationToken, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Enterprise, UnitKind.Cooperative);
            found.AddRange(collectives.Select(u => new Subject(SubjectKind.Unit, u.Id, u.Name, u.Kind, null, u.Path)));
        }

        return [.. found.OrderBy(s => s.Kind switch { SubjectKind.Household => 1, SubjectKind.Person => 2, _ => 3 }).Select(s => new SelectListItem(Label(s), s.Reference))];
    }

    private static string Label(Subject subject) => subject.Kind switch
    {
        SubjectKind.Household => $"{subject.Name}, {subject.UnitName}",
        SubjectKind.Person => $"{subject.Name} (cá nhân), {subject.UnitName}",
        _ => subject.Name,
    };
}
