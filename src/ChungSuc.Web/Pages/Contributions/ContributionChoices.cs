using ChungSuc.Core.Contributions;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Contributions;

/// <summary>What the pages of the ledger let one choose from.</summary>
public sealed class ContributionChoices(AppDbContext db, SubjectQueries subjects, Actor actor, TimeProvider clock)
{
    private const int MostGivers = 300;

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<ContributionKind>().Select(k => new SelectListItem(k.Vietnamese(), k.ToString()))];

    public static IReadOnlyList<SelectListItem> Origins { get; } =
        [.. Enum.GetValues<GiverOrigin>().Select(o => new SelectListItem(o.Vietnamese(), o.ToString()))];

    public Guid CommuneId => db.CommuneId;

    public bool IsVillageHead => actor.Role == Role.VillageHead;

    /// <summary>Where a village head works; others choose.</summary>
    public Guid? OwnVillage => IsVillageHead ? actor.UnitId : null;

    /// <summary>Villages and residential areas for which the person may record, and the commune itself for those who work for all of it.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PlacesAsync(CancellationToken cancellationToken)
    {
        var places = await subjects.UnitsAsync(VietnameseDate.Today(clock), cancellationToken, UnitKind.Village, UnitKind.ResidentialArea);
        var items = places.Where(u => !IsVillageHead || actor.Covers(u.Path)).OrderBy(u => u.Kind).Select(u => new SelectListItem(u.Name, u.Id.ToString()));
        return IsVillageHead ? [.. items] : [.. items, new SelectListItem("Toàn xã, không theo thôn", CommuneId.ToString())];
    }

    /// <summary>All villages, for filters.</summary>
    public async Task<IReadOnlyList<SelectListItem>> VillagesAsync(CancellationToken cancellationToken)
    {
        var villages = await subjects.UnitsAsync(VietnameseDate.Today(clock), cancellationToken, UnitKind.Village);
        return [.. villages.Select(u => new SelectListItem(u.Name, u.Id.ToString())), new SelectListItem("Toàn xã, không theo thôn", CommuneId.ToString())];
    }

    /// <summary>Who may have given: the households and persons of the place and the organisations of the commune, or with a text all whose name holds it.</summary>
    public async Task<IReadOnlyList<SelectListItem>> GiversAsync(Guid? placeId, string? text, string? chosen, CancellationToken cancellationToken)
    {
        var isSearch = VietnameseText.Clean(text).Length > 0;
        var found = new List<Subject>();
        if (isSearch || placeId is not null)
        {
            var under = await subjects.GetAsync(SubjectKind.Unit, isSearch ? CommuneId : placeId!.Value, cancellationToken);
            found.AddRange(await subjects.FindAsync(text, under.UnitPath, MostGivers, cancellationToken));
        }

        if (!isSearch && placeId != CommuneId)
        {
            var organisations = await subjects.UnitsAsync(
                VietnameseDate.Today(clock), cancellationToken, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Enterprise, UnitKind.Cooperative);
            found.AddRange(organisations.Select(u => new Subject(SubjectKind.Unit, u.Id, u.Name, u.Kind, null, u.Path)));
        }

        if (Subject.TryParse(chosen, out var kind, out var id) && found.All(s => s.Reference != chosen))
        {
            await AddChosenAsync(found, kind, id, cancellationToken);
        }

        return [.. found.OrderBy(Rank).Select(s => new SelectListItem(Label(s), s.Reference))];
    }

    private async Task AddChosenAsync(List<Subject> found, SubjectKind kind, Guid id, CancellationToken cancellationToken)
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

    private static int Rank(Subject subject) => subject.Kind switch
    {
        SubjectKind.Household => 1,
        SubjectKind.Person => 2,
        _ => 3,
    };

    private static string Label(Subject subject) => subject.Kind switch
    {
        SubjectKind.Household => $"{subject.Name}, {subject.UnitName}",
        SubjectKind.Person => $"{subject.Name} (cá nhân), {subject.UnitName}",
        _ => subject.Name,
    };
}
