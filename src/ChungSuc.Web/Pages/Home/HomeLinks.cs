namespace ChungSuc.Web.Pages.Home;

public static class HomeLinks
{
    public const string Home = "/viec-cua-toi";
}
