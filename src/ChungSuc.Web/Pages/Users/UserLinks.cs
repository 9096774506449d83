namespace ChungSuc.Web.Pages.Users;

public static class UserLinks
{
    public const string SignIn = "/dang-nhap";
    public const string SignOut = "/dang-xuat";
    public const string SetUp = "/cai-dat";
    public const string List = "/tai-khoan";
    public const string Open = "/tai-khoan/mo";
    public const string Offices = "/vai-tro";

    public static string EndGrant(Guid grantId) => $"/tai-khoan/ket-thuc/{grantId}";
}
