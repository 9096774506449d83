using System.Globalization;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChungSuc.Web.Pages.Contributions;

public static class ContributionLinks
{
    public const string List = "/dong-gop";
    public const string Record = "/dong-gop/ghi";
    public const string Totals = "/dong-gop/tong-hop";

    /// <summary>The list that shows only voided entries.</summary>
    public const string VoidedState = "huy";

    public static string Entry(Guid id) => $"/dong-gop/{id}";

    public static string Void(Guid id) => $"/dong-gop/{id}/huy";

    public static string Receipt(Guid id) => $"/dong-gop/{id}/phieu";

    /// <summary>The form, filled from a voided entry.</summary>
    public static string Again(Guid id) => $"/dong-gop/ghi?thay={id}";

    public static string TotalsOf(int? year) => year is null ? Totals : $"{Totals}?nam={Text(year.Value)}";

    /// <summary>The entries behind a figure. The village is always named: empty means all, also for a village head.</summary>
    public static string ListOf(Guid? unitId, ContributionKind? kind = null, int? year = null)
    {
        var query = new QueryBuilder { { "thon", unitId?.ToString() ?? string.Empty } };
        if (kind is { } ofKind)
        {
            query.Add("loai", ofKind.ToString());
        }

        if (year is { } ofYear)
        {
            query.Add("nam", Text(ofYear));
        }

        return List + query;
    }

    /// <summary>What one household, person or unit gave.</summary>
    public static string ListOfGiver(Guid giverId, ContributionKind? kind, int? year) => ListOf(null, kind, year) + $"&nguoi-gop={giverId}";

    /// <summary>The entries of some days, both included.</summary>
    public static string ListOf(Guid? unitId, ContributionKind? kind, DateOnly from, DateOnly to)
    {
        var query = new QueryBuilder { { "tu", VietnameseDate.Screen(from) }, { "den", VietnameseDate.Screen(to) } };
        return ListOf(unitId, kind) + query.ToString().Replace('?', '&');
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
