using System.Globalization;
using ChungSuc.Core.Communications;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChungSuc.Web.Pages.Communications;

public static class CommunicationLinks
{
    public const string List = "/tuyen-truyen";
    public const string Record = "/tuyen-truyen/ghi";
    public const string Board = "/tuyen-truyen/tong-hop";
    public const string Plan = "/tuyen-truyen/ke-hoach";
    public const string Excel = "/tuyen-truyen/excel";

    /// <summary>The list that shows only voided items.</summary>
    public const string VoidedState = "huy";

    public static string Detail(Guid id) => $"/tuyen-truyen/{id}";

    public static string Prove(Guid id) => $"/tuyen-truyen/{id}/minh-chung";

    public static string Void(Guid id) => $"/tuyen-truyen/{id}/huy";

    public static string BoardOf(int year) => $"{Board}?nam={Text(year)}";

    public static string PlanOf(int year) => $"{Plan}?nam={Text(year)}";

    /// <summary>The form with a village chosen.</summary>
    public static string RecordFor(Guid villageId) => $"{Record}?thon={villageId}";

    /// <summary>The items behind a figure. The village is always named: empty means all, also for a village head.</summary>
    public static string ListOf(CommunicationFilter filter, Guid? unitId = null)
    {
        var query = new QueryBuilder { { "thon", filter.VillageId?.ToString() ?? string.Empty } };
        Add(query, "don-vi", unitId?.ToString());
        Add(query, "loai", filter.Kind?.ToString());
        Add(query, "nhom", filter.Group?.ToString());
        Add(query, "kenh", filter.Medium?.ToString());
        Add(query, "van-dong", filter.CampaignKey);
        if (filter is { From: { } first, To: { } last } && first == new DateOnly(first.Year, 1, 1) && last == new DateOnly(first.Year, 12, 31))
        {
            Add(query, "nam", Text(first.Year));
        }
        else
        {
            Add(query, "tu", filter.From is { } from ? VietnameseDate.Screen(from) : null);
            Add(query, "den", filter.To is { } to ? VietnameseDate.Screen(to) : null);
        }

        return List + query;
    }

    private static void Add(QueryBuilder query, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            query.Add(key, value);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
