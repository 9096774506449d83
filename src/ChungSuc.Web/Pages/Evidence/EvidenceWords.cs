using ChungSuc.Web.Infrastructure.Html;

namespace ChungSuc.Web.Pages.Evidence;

public static class EvidenceWords
{
    private const int Kilobyte = 1024;

    /// <summary>A hash as people compare it: eight groups, which may break between lines.</summary>
    public static string InGroups(string sha256) => string.Join(' ', sha256.Chunk(8).Select(part => new string(part)));

    public static string Size(long bytes) => bytes switch
    {
        < Kilobyte => Show.WithUnit(bytes, "byte"),
        < Kilobyte * Kilobyte => $"{Show.Number(bytes / (decimal)Kilobyte, 0)}{Show.Tie}kB",
        _ => $"{Show.Number(bytes / (decimal)(Kilobyte * Kilobyte), 1)}{Show.Tie}MB",
    };
}
