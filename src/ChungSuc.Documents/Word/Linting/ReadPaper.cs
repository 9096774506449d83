using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word.Linting;

/// <summary>A .docx read into lines. Each property is sought on the run, the paragraph, its styles upward, and last in the defaults.</summary>
internal sealed class ReadPaper : IDisposable
{
    private readonly WordprocessingDocument _file;
    private readonly Dictionary<string, W.Style> _styles;
    private readonly W.DocDefaults? _defaults;
    private readonly string? _defaultStyle;

    public ReadPaper(byte[] docx)
    {
        _file = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        Main = _file.MainDocumentPart ?? throw new InvalidDataException("The file has no document part.");
        Body = Main.Document?.Body ?? throw new InvalidDataException("The document has no body.");
        var styles = Main.StyleDefinitionsPart?.Styles;
        _defaults = styles?.DocDefaults;
        _styles = styles?.Elements<W.Style>().Where(style => style.StyleId?.Value is not null).ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal) ?? [];
        _defaultStyle = _styles.Values.FirstOrDefault(style => style.Type?.Value == W.StyleValues.Paragraph && style.Default?.Value == true)?.StyleId;
        Lines = Read();
        OwnLines = [.. Lines.Where(line => line.SectionIndex == 0)];
    }

    public MainDocumentPart Main { get; }

    public W.Body Body { get; }

    public IReadOnlyList<W.SectionProperties> Sections => [.. Body.Descendants<W.SectionProperties>()];

    /// <summary>Lines with words, of the paper and its annexes.</summary>
    public IReadOnlyList<ReadLine> Lines { get; }

    /// <summary>The lines of the paper itself, without annexes.</summary>
    public IReadOnlyList<ReadLine> OwnLines { get; }

    public ReadLine Line(W.Paragraph paragraph, int sectionIndex = 0)
    {
        var chain = Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).ToList();
        var spacing = Paragraphs<W.SpacingBetweenLines>(paragraph, chain).ToList();
        var indents = Paragraphs<W.Indentation>(paragraph, chain).ToList();
        var rule = spacing.Select(item => item.LineRule?.Value).FirstOrDefault(value => value is not null);
        return new ReadLine
        {
            RawText = string.Concat(paragraph.Descendants<W.Text>().Select(text => text.Text)),
            IsInTable = paragraph.Ancestors<W.Table>().Any(),
            SectionIndex = sectionIndex,
            Runs = [.. paragraph.Descendants<W.Run>().Where(run => run.InnerText.Trim().Length > 0).Select(run => Run(run, chain))],
            Alignment = Paragraphs<W.Justification>(paragraph, chain).Select(item => item.Val?.InnerText).FirstOrDefault(value => value is not null),
            FirstLineTwips = Twips(indents.Select(item => item.FirstLine?.Value)),
            BeforeTwips = Twips(spacing.Select(item => item.Before?.Value)),
            AfterTwips = Twips(spacing.Select(item => item.After?.Value)),
            LineTwips = Twips(spacing.Select(item => item.Line?.Value), otherwise: 240),
            IsLineAuto = rule is null || rule == W.LineSpacingRuleValues.Auto,
        };
    }

    public void Dispose() => _file.Dispose();

    private List<ReadLine> Read()
    {
        var lines = new List<ReadLine>();
        var section = 0;
        foreach (var paragraph in Body.Descendants<W.Paragraph>())
        {
            var line = Line(paragraph, section);
            if (line.Text.Length > 0)
            {
                lines.Add(line);
            }

            if (paragraph.ParagraphProperties?.SectionProperties is not null)
            {
                section++;
            }
        }

        return lines;
    }

    private ReadRun Run(W.Run run, IReadOnlyList<W.Style> chain)
    {
        var own = Chain(run.RunProperties?.RunStyle?.Val?.Value, isParagraph: false);
        OpenXmlElement?[] sources =
        [
            run.RunProperties,
            .. own.Select(style => style.StyleRunProperties),
            .. chain.Select(style => style.StyleRunProperties),
            _defaults?.RunPropertiesDefault?.RunPropertiesBaseStyle,
        ];

        var fonts = First<W.RunFonts>(sources);
        var size = First<W.FontSize>(sources)?.Val?.Value;
        return new ReadRun(
            run.InnerText,
            size is null ? 10 : double.Parse(size, CultureInfo.InvariantCulture) / 2,
            IsOn(First<W.Bold>(sources)),
            IsOn(First<W.Italic>(sources)),
            fonts?.Ascii?.Value,
            fonts?.AsciiTheme is not null || fonts?.HighAnsiTheme is not null,
            First<W.Color>(sources)?.Val?.Value);
    }

    private IEnumerable<T> Paragraphs<T>(W.Paragraph paragraph, IReadOnlyList<W.Style> chain)
        where T : OpenXmlElement
    {
        OpenXmlElement?[] sources =
        [
            paragraph.ParagraphProperties,
            .. chain.Select(style => style.StyleParagraphProperties),
            _defaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle,
        ];
        return sources.Select(source => source?.GetFirstChild<T>()).OfType<T>();
    }

    private IEnumerable<W.Style> Chain(string? styleId, bool isParagraph = true)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var id = styleId ?? (isParagraph ? _defaultStyle : null);
        while (id is not null && seen.Add(id) && _styles.TryGetValue(id, out var style))
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static T? First<T>(IEnumerable<OpenXmlElement?> sources)
        where T : OpenXmlElement => sources.Select(source => source?.GetFirstChild<T>()).FirstOrDefault(found => found is not null);

    private static bool IsOn(W.OnOffType? flag) => flag is not null && flag.Val?.Value != false;

    private static int Twips(IEnumerable<string?> values, int otherwise = 0) =>
        int.TryParse(values.FirstOrDefault(value => value is not null), NumberStyles.Integer, CultureInfo.InvariantCulture, out var twips) ? twips : otherwise;
}
