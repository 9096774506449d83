namespace ChungSuc.Web.Pages.Movements;

public static class MovementLinks
{
    public const string List = "/phong-trao";
    public const string Upload = "/phong-trao/tai-len";

    public static string Show(Guid id, int? edition = null) => edition is null ? $"/phong-trao/{id}" : $"/phong-trao/{id}?ban={edition}";

    /// <summary>A file that was handed in and is looked at before it is loaded.</summary>
    public static string Preview(Guid uploadId) => $"/phong-trao/tai-len/{uploadId}";

    public static string Milestone(Guid id, string key, int year) => $"/phong-trao/{id}/moc/{key}/{year}";

    public static string Source(Guid id, int edition) => $"/phong-trao/{id}/tep?ban={edition}";

    public static string Targets(Guid id) => $"/phong-trao/{id}/chi-tieu";

    public static string Places(Guid id, string target) => $"/phong-trao/{id}/chi-tieu/{target}/noi";

    public const string Cycle = "/phong-trao/chu-trinh";

    public static string Copy(Guid id) => $"/phong-trao/{id}/chep";

    public static string Launch(Guid id) => $"/phong-trao/{id}/phat-dong";
}
