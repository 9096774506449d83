namespace ChungSuc.Web.Pages.Councils;

public static class CouncilLinks
{
    public const string Home = "/hoi-dong";
    public const string Seat = "/hoi-dong/thanh-vien/them";
    public const string Call = "/hoi-dong/hop/moi";

    public static string End(Guid memberId) => $"/hoi-dong/thanh-vien/{memberId}/thoi";

    public static string Meeting(Guid id) => $"/hoi-dong/hop/{id}";

    public static string Attend(Guid id) => $"/hoi-dong/hop/{id}/diem-danh";

    public static string Count(Guid id) => $"/hoi-dong/hop/{id}/kiem-phieu";

    public static string Conclude(Guid id) => $"/hoi-dong/hop/{id}/ket-luan";

    public static string Minutes(Guid id) => $"/hoi-dong/hop/{id}/bien-ban";
}
