using SkiaSharp;

namespace ChungSuc.Documents.Fonts;

/// <summary>How wide a text is and where its lines break, in millimetres, by the font's own figures.</summary>
internal static class TextRuler
{
    private const float MmPerPoint = 25.4f / 72f;
    private const float MeasuredAtPoints = 100f;

    public static double WidthMm(string text, Face face, double points)
    {
        using var font = new SKFont(Typefaces.Of(face), MeasuredAtPoints) { Subpixel = true, Hinting = SKFontHinting.None };
        return font.MeasureText(text) * MmPerPoint * points / MeasuredAtPoints;
    }

    /// <summary>Breaks at spaces only; a word wider than the line stands alone on its line.</summary>
    public static IReadOnlyList<string> Wrap(string text, Face face, double points, double widthMm)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && WidthMm(longer, face, points) > widthMm)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>As few lines as the width allows, made as equal as words allow, so that no word hangs alone in the last line.</summary>
    public static IReadOnlyList<string> WrapBalanced(string text, Face face, double points, double widthMm)
    {
        var best = Wrap(text, face, points, widthMm);
        var narrow = widthMm / 2;
        var wide = widthMm;
        while (best.Count > 1 && wide - narrow > 0.5)
        {
            var middle = (narrow + wide) / 2;
            var attempt = Wrap(text, face, points, middle);
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

        return best;
    }

    public static double WidestMm(IEnumerable<string> lines, Face face, double points) =>
        lines.Select(line => WidthMm(line, face, points)).DefaultIfEmpty(0).Max();
}
