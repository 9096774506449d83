using ChungSuc.Web.Infrastructure.Html;

namespace ChungSuc.Web.Pages.Evidence;

public static class EvidenceSize
{
    private const int Kilobyte = 1024;

    public static string Words(long bytes) => bytes switch
    {
        < Kilobyte => Show.WithUnit(bytes, "byte"),
        < Kilobyte * Kilobyte => $"{Show.Number(bytes / (decimal)Kilobyte, 0)}{Show.Tie}kB",
        _ => $"{Show.Number(bytes / (decimal)(Kilobyte * Kilobyte), 1)}{Show.Tie}MB",
    };
}
