using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace ChungSuc.Web.Tests.Honours;

/// <summary>Papers read back as words.</summary>
internal static class PaperText
{
    public static string OfWord(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return string.Join('\n', file.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText)).Replace('\u00A0', ' ');
    }

    public static IReadOnlyList<string> OfPdf(byte[] bytes)
    {
        using var file = PdfDocument.Open(bytes);
        return [.. file.GetPages().Select(page => ContentOrderTextExtractor.GetText(page).Normalize().Replace('\u00A0', ' '))];
    }
}
