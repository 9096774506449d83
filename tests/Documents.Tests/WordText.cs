using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Tests;

/// <summary>What a reader of the XML finds in a .docx.</summary>
internal sealed class WordText : IDisposable
{
    private readonly WordprocessingDocument _file;

    public WordText(byte[] bytes) => _file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    public MainDocumentPart Main => _file.MainDocumentPart ?? throw new InvalidOperationException("The file has no document part.");

    public Body Body => Main.Document?.Body ?? throw new InvalidOperationException("The document has no body.");

    public IReadOnlyList<SectionProperties> Sections => [.. Body.Descendants<SectionProperties>()];

    public IReadOnlyList<string> Lines => [.. Body.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)];

    public string All => string.Join('\n', Lines);

    public IReadOnlyList<string> Errors() =>
        [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(_file).Select(error => $"{error.Path?.XPath}: {error.Description}")];

    public Paragraph Line(string text) => Body.Descendants<Paragraph>().First(paragraph => paragraph.InnerText == text);

    public Style StyleOf(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        return Main.StyleDefinitionsPart!.Styles!.Elements<Style>().First(style => style.StyleId?.Value == id);
    }

    public string? SizeOf(string line) => StyleOf(Line(line)).StyleRunProperties?.FontSize?.Val?.Value;

    public bool IsBold(string line) => StyleOf(Line(line)).StyleRunProperties?.Bold is not null;

    public bool IsItalic(string line) => StyleOf(Line(line)).StyleRunProperties?.Italic is not null;

    public void Dispose() => _file.Dispose();
}
