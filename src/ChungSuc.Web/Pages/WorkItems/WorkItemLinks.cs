using System.Globalization;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChungSuc.Web.Pages.WorkItems;

public static class WorkItemLinks
{
    public const string List = "/nhiem-vu";
    public const string Assign = "/nhiem-vu/giao";
    public const string Plan = "/nhiem-vu/tu-ke-hoach";
    public const string Calendar = "/lich";
    public const string CalendarKey = "/lich/dia-chi";

    public static string Item(Guid id) => $"/nhiem-vu/{id}";

    public static string Report(Guid id) => $"/nhiem-vu/{id}/bao-cao";

    public static string Complete(Guid id) => $"/nhiem-vu/{id}/hoan-thanh";

    public static string Extend(Guid id) => $"/nhiem-vu/{id}/xin-gia-han";

    public static string Accept(Guid id) => $"/nhiem-vu/{id}/xac-nhan";

    public static string Return(Guid id) => $"/nhiem-vu/{id}/tra-lai";

    public static string Decide(Guid id) => $"/nhiem-vu/{id}/gia-han";

    public static string Cancel(Guid id) => $"/nhiem-vu/{id}/huy";

    /// <summary>Words to paste into Zalo about one task.</summary>
    public static string Message(Guid id) => $"/nhiem-vu/nhan-tin?viec={id}";

    /// <summary>The same for all that a unit is late with or must do soon.</summary>
    public static string MessageTo(Guid unitId) => $"/nhiem-vu/nhan-tin?don-vi={unitId}";

    public static string Waive(string dutyKey) => $"/nhiem-vu/tu-ke-hoach/{dutyKey}/khong-giao";

    public static string Month(DateOnly month) => $"{Calendar}?thang={month.ToString("MM-yyyy", CultureInfo.InvariantCulture)}";

    public static string Feed(string slug, string token) => $"/lich/{slug}/{token}.ics";

    /// <summary>The form filled from elsewhere: a criterion that is not met, a finding, a conclusion.</summary>
    public static string AssignFor(WorkItemSource source, string? title, Guid? ownerUnitId)
    {
        var query = new QueryBuilder { { "nguon", source.Kind.ToString() } };
        Add(query, "ghi", source.Text);
        Add(query, "phong-trao", source.MovementId?.ToString());
        Add(query, "muc", source.Key);
        Add(query, "ban-ghi", source.RecordId?.ToString());
        Add(query, "viec", title);
        Add(query, "don-vi", ownerUnitId?.ToString());
        return Assign + query;
    }

    /// <summary>The tasks behind a figure: of all people, by unit, state and year of the deadline; empty means all.</summary>
    public static string ListOf(Guid? unitId, WorkItemSelection? selection, int? year, WorkItemScope scope = WorkItemScope.All) => List + new QueryBuilder
    {
        { "pham-vi", scope.ToString() },
        { "tinh-trang", selection?.ToString() ?? string.Empty },
        { "don-vi", unitId?.ToString() ?? string.Empty },
        { "nam", year?.ToString(CultureInfo.InvariantCulture) ?? string.Empty },
    };

    /// <summary>All tasks that come from one meeting, inspection or assessment.</summary>
    public static string OfRecord(Guid recordId) => ListOf(null, null, null) + $"&ban-ghi={recordId}";

    /// <summary>Tasks given to one person by name.</summary>
    public static string OfPerson(Guid personId, int year) => ListOf(null, null, year) + $"&nguoi={personId}";

    /// <summary>The tasks whose deadline lies within some days, both included.</summary>
    public static string ListOf(Guid? unitId, WorkItemSelection selection, DateOnly from, DateOnly to) =>
        ListOf(unitId, selection, null) + $"&tu={Uri.EscapeDataString(VietnameseDate.Screen(from))}&den={Uri.EscapeDataString(VietnameseDate.Screen(to))}";

    private static void Add(QueryBuilder query, string key, string? value)
    {
        if (value is not null)
        {
            query.Add(key, value);
        }
    }
}
