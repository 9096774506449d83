using ChungSuc.Documents.Fonts;
using ChungSuc.Documents.Text;
using DocumentFormat.OpenXml;

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
        yield return HeadXml.Balanced(PaperStyle.KemTheo, attached, Face.Italic, 14, width - 6, width).Paragraph;
        yield return Make.Paragraph(PaperStyle.SauBang, RichText.Empty);

        // An annex that is a table has no last word to close.
        var body = annex.Body.Count > 0 && annex.Body[^1] is TextBlock ? BodyXml.Closed(annex.Body) : annex.Body;
        foreach (var element in BodyXml.Elements(body, width))
        {
            yield return element;
        }
    }
}
