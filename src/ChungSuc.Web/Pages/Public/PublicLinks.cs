namespace ChungSuc.Web.Pages.Public;

public static class PublicLinks
{
    public const string Home = "/";

    public static string Commune(string slug) => $"/xa/{slug}";

    public static string Plan(string slug) => $"/xa/{slug}/phong-trao";
}
