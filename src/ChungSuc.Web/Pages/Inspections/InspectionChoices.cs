using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>What the pages of inspections let one choose from.</summary>
public sealed class InspectionChoices(AppDbContext db, SubjectQueries subjects, InspectionPlanQueries plans, Actor actor, TimeProvider clock)
{
    public static IReadOnlyList<SelectListItem> Sides { get; } = [new("Kiểm tra của xã", nameof(InspectionSide.Council)), new("Giám sát của Mặt trận", nameof(InspectionSide.Front))];

    public static IReadOnlyList<SelectListItem> States { get; } = [.. Enum.GetValues<VisitState>().Select(s => new SelectListItem(s.Vietnamese(), s.ToString()))];

    public static IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<InspectionKind>().Select(k => new SelectListItem(k.Vietnamese(), k.ToString()))];

    public static IReadOnlyList<SelectListItem> Selections { get; } =
    [
        new("Còn mở", nameof(FindingSelection.Open)), new("Quá hạn", nameof(FindingSelection.Overdue)),
        new("Chờ xác nhận", nameof(FindingSelection.Waiting)), new("Đã khắc phục", nameof(FindingSelection.Remedied)),
    ];

    public DateOnly Today => VietnameseDate.Today(clock);

    /// <summary>Kinds that the person's side may plan.</summary>
    public IReadOnlyList<SelectListItem> OwnKinds =>
        [.. Enum.GetValues<InspectionKind>().Where(k => InspectionRules.MayWrite(actor, k.Side())).Select(k => new SelectListItem(k.Vietnamese(), k.ToString()))];

    /// <summary>Plans of the person's side, this year's first; those of the years before the last are over.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PlansAsync(CancellationToken cancellationToken) =>
    [
        .. (await plans.ListAsync(null, null, null, cancellationToken))
            .Where(p => p.Plan.Year >= Today.Year - 1 && InspectionRules.MayWrite(actor, p.Plan.Side))
            .Select(p => new SelectListItem($"{p.Plan.Name} ({p.Plan.Kind.Within()}, năm {p.Plan.Year})", p.Plan.Id.ToString())),
    ];

    /// <summary>Every unit that may be visited, villages first, the People's Committee last.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PlacesAsync(CancellationToken cancellationToken)
    {
        var own = InspectionRules.SeesOnly(actor);
        var units = await subjects.UnitsAsync(Today, cancellationToken);
        var places = units.Where(u => own is null || u.Path.StartsWith(own, StringComparison.Ordinal)).OrderBy(u => u.Kind).Select(u => new SelectListItem(u.Name, u.Id.ToString()));
        return own is null ? [.. places, new SelectListItem("Ủy ban nhân dân xã", db.CommuneId.ToString())] : [.. places];
    }

    public async Task<IReadOnlyList<SelectListItem>> VillagesAsync(CancellationToken cancellationToken) =>
        [.. (await subjects.UnitsAsync(Today, cancellationToken, UnitKind.Village)).Where(u => actor.Role != Role.VillageHead || actor.Covers(u.Path)).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];

    public static IReadOnlyList<SelectListItem> Years(IEnumerable<int> years) => [.. years.Select(y => y.ToString(CultureInfo.InvariantCulture)).Select(y => new SelectListItem(y, y))];

    /// <summary>Path of the unit in the address; another commune's is not found.</summary>
    public async Task<string?> PathOfAsync(Guid? unitId, CancellationToken cancellationToken) =>
        unitId is { } id ? (await subjects.GetAsync(SubjectKind.Unit, id, cancellationToken)).UnitPath : null;
}
