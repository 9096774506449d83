namespace ChungSuc.Web.Pages.Awards;

public static class AwardLinks
{
    public const string Decisions = "/quyet-dinh";
    public const string Draft = "/quyet-dinh/moi";
    public const string Register = "/so-khen-thuong";

    public static string RegisterOf(string name) => $"{Register}?q={Uri.EscapeDataString(name)}";

    public static string Decision(Guid id) => $"/quyet-dinh/{id}";

    public static string Issue(Guid id) => $"/quyet-dinh/{id}/ban-hanh";

    public static string Discard(Guid id) => $"/quyet-dinh/{id}/bo";

    public static string Paper(Guid id) => $"/quyet-dinh/{id}/van-ban";

    public static string Certificates(Guid id) => $"/quyet-dinh/{id}/giay-khen";

    public static string Award(Guid id) => $"/so-khen-thuong/{id}";

    public static string Revoke(Guid id) => $"/so-khen-thuong/{id}/huy-bo";

    public static string CertificatePdf(Guid id) => $"/giay-khen/{id}";

    public static string CertificateWord(Guid id) => $"/giay-khen/{id}/word";
}
