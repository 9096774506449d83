using System.Globalization;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChungSuc.Web.Pages.Projects;

public static class ProjectLinks
{
    public const string List = "/cong-trinh";
    public const string Record = "/cong-trinh/ghi";
    public const string Totals = "/cong-trinh/tong-hop";

    private static readonly (LineKind Kind, string Word)[] Words =
    [
        (LineKind.AcceptedVolume, "nghiem-thu"), (LineKind.Settlement, "quyet-toan"), (LineKind.Payment, "thanh-toan"), (LineKind.Allocation, "bo-tri-von"),
    ];

    public static string Detail(Guid id) => $"/cong-trinh/{id}";

    public static string DetailOn(Guid id, DateOnly day) => $"/cong-trinh/{id}?ngay={Uri.EscapeDataString(VietnameseDate.Screen(day))}";

    public static string RecordLine(Guid id, LineKind kind) => $"/cong-trinh/{id}/ghi/{Words.Single(w => w.Kind == kind).Word}";

    public static LineKind? KindOf(string word) => Words.Where(w => w.Word == word).Select(w => (LineKind?)w.Kind).SingleOrDefault();

    public static string Void(Guid id) => $"/cong-trinh/{id}/huy";

    public static string VoidLine(Guid id, Guid lineId) => $"/cong-trinh/{id}/huy/{lineId}";

    public static string TotalsOn(DateOnly day) => $"{Totals}?ngay={Uri.EscapeDataString(VietnameseDate.Screen(day))}";

    /// <summary>The works behind a figure.</summary>
    public static string ListOf(DateOnly day, ProjectFilter filter, Guid? unitId = null)
    {
        var query = new QueryBuilder { { "ngay", VietnameseDate.Screen(day) } };
        if (unitId is { } unit)
        {
            query.Add("thon", unit.ToString());
        }

        if (filter.Field is { } field)
        {
            query.Add("linh-vuc", field.ToString());
        }

        if (filter.Year is { } year)
        {
            query.Add("nam", year.ToString(CultureInfo.InvariantCulture));
        }

        if (filter.IsProgrammeOnly)
        {
            query.Add("chuong-trinh", "true");
        }

        if (filter.IsInDebtOnly)
        {
            query.Add("no", "true");
        }

        return List + query;
    }
}
