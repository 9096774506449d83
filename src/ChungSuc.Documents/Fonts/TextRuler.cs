using SkiaSharp;

namespace ChungSuc.Documents.Fonts;

/// <summary>How wide a text is and where its lines break, in millimetres, by the font's own figures.</summary>
internal static class TextRuler
{
    private const double MmPerPoint = 25.4 / 72;
    private const float MeasuredAtPoints = 100f;

    public static double WidthMm(string text, Face face, double points)
    {
        using var font = new SKFont(Typefaces.Of(face), MeasuredAtPoints) { Subpixel = true, Hinting = SKFontHinting.None };
        return font.MeasureText(text) * MmPerPoint * points / MeasuredAtPoints;
    }

    public static double WidestMm(IEnumerable<string> lines, Face face, double points) =>
        lines.Select(line => WidthMm(line, face, points)).DefaultIfEmpty(0).Max();

    /// <summary>
    /// As few lines as the width allows, made as equal as words allow, so that no word hangs alone in the last line. Breaks stand at
    /// spaces only; a word wider than the line stands alone on its line.
    /// </summary>
    public static IReadOnlyList<string> WrapBalanced(string text, Face face, double points, double widthMm)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var widths = words.Select(word => WidthMm(word, face, points)).ToArray();
        var space = WidthMm(" ", face, points);

        var best = Breaks(widths, space, widthMm);
        var narrow = widthMm / 2;
        var wide = widthMm;
        while (best.Count > 1 && wide - narrow > 0.5)
        {
            var middle = (narrow + wide) / 2;
            var attempt = Breaks(widths, space, middle);
            if (attempt.Count == best.Count)
            {
                best = attempt;
                wide = middle;
            }
            else
            {
                narrow = middle;
            }
        }

        return [.. best.Select(line => string.Join(' ', words[line]))];
    }

    private static List<Range> Breaks(double[] widths, double space, double widthMm)
    {
        var lines = new List<Range>();
        var start = 0;
        var filled = 0.0;
        for (var i = 0; i < widths.Length; i++)
        {
            if (i > start && filled + space + widths[i] > widthMm)
            {
                lines.Add(start..i);
                start = i;
            }

            filled = i == start ? widths[i] : filled + space + widths[i];
        }

        if (widths.Length > 0)
        {
            lines.Add(start..widths.Length);
        }

        return lines;
    }
}
