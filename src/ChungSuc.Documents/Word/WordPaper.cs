using ChungSuc.Documents.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word;

/// <summary>Turns an <see cref="OfficialDocument"/> into the bytes of a .docx; equal input gives equal bytes.</summary>
public static class WordPaper
{
    private const string NumberedHeader = "rIdSoTrang";
    private const string FirstHeader = "rIdTrangDau";

    public static byte[] Write(OfficialDocument document) => WordFile.Write(
        new FileFacts(document.TypeName is null ? document.Subject : $"{document.TypeName} {document.Subject}", document.Head.Author, document.Head.CreatedUtc),
        StylesXml.Make(document.Head.Page.LineSpacing),
        main =>
        {
            AddHeaders(main);
            return Body(document);
        });

    private static W.Body Body(OfficialDocument document)
    {
        var page = document.Head.Page;
        var body = new W.Body();
        body.Append(new HeadXml(document).Elements());
        body.Append(KeptTogether(BodyXml.Elements(BodyXml.Closed(document.Body), page.TextWidthMm(landscape: false))));
        body.Append(SigningXml.Elements(document));

        var section = SectionProperties(page, landscape: false);
        for (var i = 0; i < document.Annexes.Count; i++)
        {
            body.Append(SectionEnd(section));
            body.Append(AnnexXml.Elements(document.Annexes[i], i + 1, document.Annexes.Count, page));
            section = SectionProperties(page, document.Annexes[i].IsLandscape);
        }

        // A table must be followed by a paragraph.
        body.Append(Make.Paragraph(PaperStyle.KeNgang, RichText.Empty, Shallow));
        body.Append(section);
        return body;
    }

    /// <summary>The last paragraph goes with the signature, which may not stand alone on a page.</summary>
    private static List<OpenXmlElement> KeptTogether(IEnumerable<OpenXmlElement> body)
    {
        var elements = body.ToList();
        if (elements[^1] is W.Paragraph { ParagraphProperties: { } properties })
        {
            properties.InsertAfter(new W.KeepNext(), properties.ParagraphStyleId);
        }

        elements.Add(Make.Paragraph(PaperStyle.SauBang, RichText.Empty, properties => properties.Append(new W.KeepNext())));
        return elements;
    }

    private static W.Paragraph SectionEnd(W.SectionProperties section) => Make.Paragraph(PaperStyle.KeNgang, RichText.Empty, properties =>
    {
        Shallow(properties);
        properties.Append(section);
    });

    private static void Shallow(W.ParagraphProperties properties) => properties.Append(
        new W.KeepNext { Val = false },
        new W.SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = W.LineSpacingRuleValues.Exact });

    private static W.SectionProperties SectionProperties(PageProfile page, bool landscape)
    {
        var size = landscape
            ? new W.PageSize { Width = PageProfile.PaperHeightTwips, Height = PageProfile.PaperWidthTwips, Orient = W.PageOrientationValues.Landscape }
            : new W.PageSize { Width = PageProfile.PaperWidthTwips, Height = PageProfile.PaperHeightTwips };
        return new W.SectionProperties(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = NumberedHeader },
            new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = FirstHeader },
            new W.SectionType { Val = W.SectionMarkValues.NextPage },
            size,
            new W.PageMargin
            {
                Top = Make.Twips(PageProfile.TopMm),
                Bottom = Make.Twips(PageProfile.BottomMm),
                Left = (uint)Make.Twips(PageProfile.LeftMm),
                Right = (uint)Make.Twips(page.RightMm),
                Header = 567,
                Footer = 567,
                Gutter = 0,
            },
            new W.PageNumberType { Format = W.NumberFormatValues.Decimal, Start = 1 },
            new W.TitlePage());
    }

    private static void AddHeaders(MainDocumentPart main)
    {
        var field = new W.Paragraph(
            new W.ParagraphProperties(new W.ParagraphStyleId { Val = PaperStyle.SoTrang.Id }),
            new W.SimpleField(new W.Run(new W.Text("2"))) { Instruction = " PAGE " });
        main.AddNewPart<HeaderPart>(NumberedHeader).Header = new W.Header(field);
        main.AddNewPart<HeaderPart>(FirstHeader).Header = new W.Header(Make.Paragraph(PaperStyle.SoTrang, RichText.Empty));
    }
}
