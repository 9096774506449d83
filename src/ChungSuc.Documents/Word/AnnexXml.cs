using ChungSuc.Documents.Fonts;
using ChungSuc.Documents.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word;

internal static class AnnexXml
{
    public static IEnumerable<OpenXmlElement> Elements(Annex annex, int number, int count, PageProfile page)
    {
        var width = page.TextWidthMm(annex.IsLandscape);

        // Phụ lục I, III.1: Roman numbers from two annexes on.
        yield return Make.Paragraph(PaperStyle.PhuLuc, count > 1 ? $"Phụ lục {PaperNumber.Roman(number)}" : "Phụ lục");
        yield return HeadXml.Balanced(PaperStyle.TenPhuLuc, PaperText.Capitals(annex.Title), Face.Bold, 14, width - 10, width).Paragraph;
        var attached = $"({PaperText.Clean(annex.AttachedTo).Trim().Trim('(', ')')})";
        yield return Attached(attached, width);
        yield return Make.Paragraph(PaperStyle.SauBang, RichText.Empty);

        // An annex that is a table has no last word to close.
        var body = annex.Body.Count > 0 && annex.Body[^1] is TextBlock ? BodyXml.Closed(annex.Body) : annex.Body;
        foreach (var element in BodyXml.Elements(body, width))
        {
            yield return element;
        }
    }

    /// <summary>
    /// Broken here and not by the editor, so that a date stays whole: LibreOffice sets a no-break space wider than it measures in italics.
    /// </summary>
    private static W.Paragraph Attached(string words, double widthMm)
    {
        var lines = TextRuler.WrapBalanced(words, Face.Italic, 14, widthMm - 6).Select(line => line.Replace(PaperText.NoBreakSpace, ' ')).ToList();
        var paragraph = Make.Paragraph(PaperStyle.KemTheo, lines[0]);
        foreach (var line in lines.Skip(1))
        {
            var space = new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve };
            paragraph.Append(new W.Run(space, new W.Break(), new W.Text(line) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return paragraph;
    }
}
