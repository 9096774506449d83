using System.Globalization;

namespace ChungSuc.Web.Pages.Steering;

public static class SteeringLinks
{
    public const string Home = "/ban-chi-dao";
    public const string Seat = "/ban-chi-dao/thanh-vien/them";
    public const string Call = "/ban-chi-dao/hop/moi";
    public const string Conclusions = "/ban-chi-dao/ket-luan";
    public const string Duties = "/ban-chi-dao/nhiem-vu-thanh-vien";

    public static string End(Guid memberId) => $"/ban-chi-dao/thanh-vien/{memberId}/thoi";

    public static string Charge(Guid memberId) => $"/ban-chi-dao/thanh-vien/{memberId}/phan-cong";

    public static string Meeting(Guid id) => $"/ban-chi-dao/hop/{id}";

    public static string Attend(Guid id) => $"/ban-chi-dao/hop/{id}/diem-danh";

    public static string Close(Guid id) => $"/ban-chi-dao/hop/{id}/bien-ban";

    public static string Notice(Guid id) => $"/ban-chi-dao/hop/{id}/thong-bao";

    public static string DutiesOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{Duties}?nam={year}");

    public static string DutiesFile(int year) => string.Create(CultureInfo.InvariantCulture, $"{Duties}/excel?nam={year}");
}
