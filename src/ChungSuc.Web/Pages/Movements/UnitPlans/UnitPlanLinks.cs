namespace ChungSuc.Web.Pages.Movements.UnitPlans;

public static class UnitPlanLinks
{
    public const string List = "/ke-hoach-don-vi";
    public const string Call = "/ke-hoach-don-vi/han";

    public static string ListOf(int year) => $"{List}?nam={year}";

    public static string Of(Guid id) => $"/ke-hoach-don-vi/{id}";

    public static string Void(Guid id) => $"/ke-hoach-don-vi/{id}/huy";

    public static string AddFiles(Guid id) => $"/ke-hoach-don-vi/{id}/tep";

    public static string Record(Guid? unitId = null) => "/ke-hoach-don-vi/ghi" + (unitId is null ? string.Empty : $"?don-vi={unitId}");

    public static string Message(int year, Guid? unitId = null) => $"/ke-hoach-don-vi/nhan-tin?nam={year}" + (unitId is null ? string.Empty : $"&don-vi={unitId}");

    public static string File(int year) => $"/ke-hoach-don-vi/tai-xuong?nam={year}";
}
