using System.Globalization;
using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Enterprises;

/// <summary>What the pages of enterprises let one choose from.</summary>
public sealed class EnterpriseChoices(SubjectQueries subjects, TimeProvider clock)
{
    private const int FormYears = 6;

    public static IReadOnlyList<SelectListItem> Facts { get; } = [.. Enum.GetValues<FactKind>().Select(k => new SelectListItem(k.Vietnamese(), k.ToString()))];

    public static IReadOnlyList<SelectListItem> Sizes { get; } =
        [.. Enum.GetValues<EnterpriseSize>().Select(s => new SelectListItem(VietnameseText.Capitalise(s.Vietnamese()), s.ToString()))];

    public static IReadOnlyList<SelectListItem> Issuers { get; } =
        [.. Enum.GetValues<OcopIssuer>().Select(i => new SelectListItem(VietnameseText.Capitalise(i.Vietnamese()), i.ToString()))];

    public static IReadOnlyList<SelectListItem> QuantityUnits { get; } = [.. Enum.GetValues<QuantityUnit>().Select(u => new SelectListItem(u.Vietnamese(), u.ToString()))];

    public static IReadOnlyList<SelectListItem> Stars { get; } =
        [.. Enumerable.Range(OcopRules.LeastStars, OcopRules.MostStars).Reverse().Select(s => new SelectListItem($"{s} sao", s.ToString(CultureInfo.InvariantCulture)))];

    public static IReadOnlyList<SelectListItem> YesNo { get; } = [new("Có", "true"), new("Không", "false")];

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [new(UnitKind.Enterprise.Vietnamese(), nameof(UnitKind.Enterprise)), new(UnitKind.Cooperative.Vietnamese(), nameof(UnitKind.Cooperative))];

    public static IReadOnlyList<SelectListItem> States { get; } =
        [new("Đã xác nhận", nameof(FactState.Confirmed)), new("Chờ xác nhận", nameof(FactState.Waiting)), new("Đã hủy", nameof(FactState.Voided))];

    public DateOnly Today => VietnameseDate.Today(clock);

    /// <summary>Years for which results are stated.</summary>
    public IReadOnlyList<SelectListItem> Years => YearsOf(Enumerable.Range(0, FormYears).Select(back => Today.Year - back));

    public static IReadOnlyList<SelectListItem> YearsOf(IEnumerable<int> years) =>
        [.. years.Select(y => y.ToString(CultureInfo.InvariantCulture)).Select(y => new SelectListItem(y, y))];

    public async Task<IReadOnlyList<SelectListItem>> VillagesAsync(CancellationToken cancellationToken) =>
        [.. (await subjects.UnitsAsync(Today, cancellationToken, UnitKind.Village)).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];

    public async Task<IReadOnlyList<SelectListItem>> EnterprisesAsync(CancellationToken cancellationToken) =>
        [.. (await subjects.UnitsAsync(Today, cancellationToken, UnitKind.Enterprise, UnitKind.Cooperative)).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
}
