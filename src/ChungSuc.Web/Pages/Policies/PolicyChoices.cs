using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Policies;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Policies;

/// <summary>What the pages of policies let one choose from.</summary>
public sealed class PolicyChoices(AppDbContext db, SubjectQueries subjects, Actor actor, TimeProvider clock)
{
    public static IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<PolicyKind>().Select(k => new SelectListItem(k.Vietnamese(), k.ToString()))];

    public static IReadOnlyList<SelectListItem> Levels { get; } = [.. Enum.GetValues<PolicyLevel>().Select(l => new SelectListItem(l.Vietnamese(), l.ToString()))];

    public static IReadOnlyList<SelectListItem> Steps { get; } = [.. Enum.GetValues<ProposalStepKind>().Select(s => new SelectListItem(s.Vietnamese(), s.ToString()))];

    public static IReadOnlyList<SelectListItem> States { get; } = [.. Enum.GetValues<ProposalState>().Select(s => new SelectListItem(s.Vietnamese(), s.ToString()))];

    public Guid CommuneId => db.CommuneId;

    public DateOnly Today => VietnameseDate.Today(clock);

    private bool IsOfOneUnit => actor.Role is Role.Front or Role.MassOrganisation or Role.VillageHead;

    /// <summary>Who may have issued: the commune itself first, then its offices and organisations.</summary>
    public Task<IReadOnlyList<SelectListItem>> IssuersAsync(bool isOwnOnly, CancellationToken cancellationToken) =>
        UnitsAsync(PolicyService.IssuerKinds, isOwnOnly, cancellationToken);

    /// <summary>Who may put to use or propose.</summary>
    public Task<IReadOnlyList<SelectListItem>> UsersAsync(bool isOwnOnly, CancellationToken cancellationToken) =>
        UnitsAsync(PolicyService.UserKinds, isOwnOnly, cancellationToken);

    /// <summary>Those who work in offices and organisations of the commune; they draft.</summary>
    public async Task<IReadOnlyList<SelectListItem>> AuthorsAsync(CancellationToken cancellationToken) =>
        await db.Persons
            .Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new { p, u })
            .Where(x => x.u.Kind == UnitKind.Agency || x.u.Kind == UnitKind.MassOrganisation)
            .OrderBy(x => x.p.NameSort)
            .Select(x => new SelectListItem(x.p.FullName + ", " + x.u.Name, x.p.Id.ToString()))
            .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<SelectListItem>> UnitsAsync(IReadOnlyList<UnitKind> kinds, bool isOwnOnly, CancellationToken cancellationToken)
    {
        var commune = await subjects.GetAsync(SubjectKind.Unit, CommuneId, cancellationToken);
        var units = await subjects.UnitsAsync(Today, cancellationToken, [.. kinds]);
        var isNarrow = isOwnOnly && IsOfOneUnit;
        SelectListItem[] first = isNarrow ? [] : [new SelectListItem(commune.Name, CommuneId.ToString())];
        return
        [
            .. first,
            .. units
                .Where(u => !isNarrow || actor.Covers(u.Path))
                .OrderBy(u => u.Kind is UnitKind.Agency or UnitKind.MassOrganisation ? 0 : 1)
                .ThenBy(u => u.Kind)
                .Select(u => new SelectListItem(u.Name, u.Id.ToString())),
        ];
    }
}
