namespace ChungSuc.Documents.Fonts;

/// <summary>Words made to fit a width: first smaller, then on more lines broken at word ends, then smaller still. Nothing is ever cut.</summary>
internal sealed record FittedText(IReadOnlyList<string> Lines, double Points)
{
    private const double StepPoints = 0.5;
    private const double LeastPoints = 4;

    public static FittedText OnOneLine(string text, Face face, double points, double widthMm)
    {
        for (var size = points; size >= LeastPoints; size -= StepPoints)
        {
            if (TextRuler.WidthMm(text, face, size) <= widthMm)
            {
                return new FittedText([text], size);
            }
        }

        throw TooLong(text);
    }

    public static FittedText In(string text, Face face, double points, double widthMm, int mostLines, double oneLineDownTo)
    {
        if (text.Length == 0)
        {
            return new FittedText([], points);
        }

        for (var size = points; size >= oneLineDownTo; size -= StepPoints)
        {
            if (TextRuler.WidthMm(text, face, size) <= widthMm)
            {
                return new FittedText([text], size);
            }
        }

        for (var size = points; size >= LeastPoints; size -= StepPoints)
        {
            var lines = TextRuler.WrapBalanced(text, face, size, widthMm);
            if (lines.Count <= mostLines && TextRuler.WidestMm(lines, face, size) <= widthMm)
            {
                return new FittedText(lines, size);
            }
        }

        throw TooLong(text);
    }

    private static ArgumentException TooLong(string text) =>
        new($"A text of {text.Length} characters does not fit a certificate.", nameof(text));
}
