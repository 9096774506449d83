using ChungSuc.Core.Commendations;

namespace ChungSuc.Web.Pages.Commendations;

public static class CommendationLinks
{
    public const string List = "/de-nghi";
    public const string New = "/de-nghi/moi";

    internal const string NewPage = "/Commendations/New";

    public static string NewFor(string subject) => $"{New}?doi-tuong={Uri.EscapeDataString(subject)}";

    public static string In(NominationState state) => $"{List}?tinh-trang={state}";

    public static string Show(Guid id) => $"/de-nghi/{id}";

    public static string Judge(Guid id, string rule) => $"/de-nghi/{id}/danh-gia?dieu-kien={Uri.EscapeDataString(rule)}";

    public static string Choose(Guid id) => $"/de-nghi/{id}/binh-xet";

    public static string Accept(Guid id) => $"/de-nghi/{id}/tiep-nhan";

    public static string Withdraw(Guid id) => $"/de-nghi/{id}/rut";
}
