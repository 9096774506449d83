using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ChungSuc.BrowserTests;

/// <summary>
/// Which shapes of pages axe has judged in this run. Its rules read markup, not words: a page whose frame and whose main part were both judged before at the
/// same width, differing in words and addresses only, is not judged again. Markup does not depend on the database either, so one database's run is enough.
/// </summary>
internal static partial class Judged
{
    private static readonly ConcurrentDictionary<string, bool> Shapes = new(StringComparer.Ordinal);

    private static bool IsOtherDatabase => Environment.GetEnvironmentVariable("CHUNGSUC_TEST_DATABASE") == "postgres" && Environment.GetEnvironmentVariable("CHUNGSUC_AXE") != "all";

    /// <summary>True the first time that a shape is met.</summary>
    public static bool IsNew(string html, int width)
    {
        if (IsOtherDatabase)
        {
            return false;
        }

        var from = html.IndexOf("<main", StringComparison.Ordinal);
        var to = html.IndexOf("</main>", StringComparison.Ordinal);
        if (from < 0 || to < from)
        {
            return true;
        }

        var isNewMain = Shapes.TryAdd($"{width} main {ShapeOf(html[from..to])}", true);
        var isNewFrame = Shapes.TryAdd($"{width} frame {ShapeOf(html[..from] + html[to..])}", true);
        return isNewMain || isNewFrame;
    }

    private static string ShapeOf(string html)
    {
        var shape = Values().Replace(Words().Replace(html, ">x<"), "$1");
        return string.Join("<li", string.Join("<tr", shape.Split("<tr").Distinct()).Split("<li").Distinct()); // rows and items of the same shape count once
    }

    /// <summary>Text between tags; that there is some matters, what it says does not.</summary>
    [GeneratedRegex(@">\s*[^<>\s][^<>]*<", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Words();

    [GeneratedRegex("\\s(value|href|action|id|for|name|content|src|width|x|y|points|d|data-[a-z-]+|aria-describedby|aria-labelledby)=\"[^\"]*\"", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Values();
}
