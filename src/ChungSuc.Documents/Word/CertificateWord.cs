using ChungSuc.Documents.Fonts;
using ChungSuc.Documents.Pdf;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word;

/// <summary>The certificate as a Word file that an official can edit: the same arrangement as the PDF, a page each.</summary>
public static class CertificateWord
{
    private const double SideMarginMm = 20;
    private const double TopMarginMm = 15;
    private const double LineHeight = 1.2;

    // Word and LibreOffice set the foot of letters at four fifths of a line of exact height.
    private const double BaselineShare = 0.8;
    private const double MmPerPoint = 25.4 / 72;
    private const double RoomMm = CertificateLayout.WidthMm - (2 * SideMarginMm);
    private const string FlagRed = "DA251D";
    private const string BorderId = "rIdBorder";

    public static byte[] Write(IReadOnlyList<Certificate> certificates, CertificateOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfZero(certificates.Count, nameof(certificates));
        var facts = new FileFacts(PaperText.Capitals(certificates[0].FormName), options.Author, options.CreatedUtc);
        return WordFile.Write(facts, StylesXml.Make(1), main => Body(main, certificates, options));
    }

    private static W.Body Body(MainDocumentPart main, IReadOnlyList<Certificate> certificates, CertificateOptions options)
    {
        if (!options.TextOnly)
        {
            AddPicture(main, BorderId, CertificateBorderPicture.Png(), isJpeg: false);
        }

        var body = new W.Body();
        for (var i = 0; i < certificates.Count; i++)
        {
            var pictures = options.TextOnly ? [] : Pictures(main, certificates[i], options, i);
            body.Append(Page(CertificateLayout.Arrange(certificates[i]), options, pictures, startsPage: i > 0));
        }

        body.Append(Cursor.Anchor([], startsPage: false));
        body.Append(new W.SectionProperties(
            new W.PageSize { Width = PageProfile.PaperHeightTwips, Height = PageProfile.PaperWidthTwips, Orient = W.PageOrientationValues.Landscape },
            new W.PageMargin
            {
                Top = Make.Twips(TopMarginMm + options.OffsetYMm),
                Bottom = Make.Twips(5),
                Left = (uint)Make.Twips(SideMarginMm + options.OffsetXMm),
                Right = (uint)Make.Twips(SideMarginMm - options.OffsetXMm),
                Header = 0,
                Footer = 0,
                Gutter = 0,
            }));
        return body;
    }

    private static List<W.Run> Pictures(MainDocumentPart main, Certificate certificate, CertificateOptions options, int index)
    {
        var runs = new List<W.Run>
        {
            new AnchoredPicture(BorderId, (uint)(index * 2) + 1, "Khung", options.OffsetXMm, options.OffsetYMm, CertificateLayout.WidthMm, CertificateLayout.HeightMm).ToRun(),
        };
        if (certificate.Emblem is { } emblem)
        {
            var id = $"rIdEmblem{Make.Digits(index + 1)}";
            var (ratio, isJpeg) = CertificateBorderPicture.Look(emblem.Span);
            AddPicture(main, id, emblem.ToArray(), isJpeg);
            var width = CertificateLayout.EmblemSizeMm * Math.Min(1, ratio);
            var left = ((CertificateLayout.WidthMm - width) / 2) + options.OffsetXMm;
            var top = CertificateLayout.EmblemTopMm + options.OffsetYMm;
            runs.Add(new AnchoredPicture(id, (uint)(index * 2) + 2, "Biểu trưng", left, top, width, width / ratio).ToRun());
        }

        return runs;
    }

    private static void AddPicture(MainDocumentPart main, string id, byte[] bytes, bool isJpeg)
    {
        using var stream = new MemoryStream(bytes);
        main.AddImagePart(isJpeg ? ImagePartType.Jpeg : ImagePartType.Png, id).FeedData(stream);
    }

    private static IEnumerable<OpenXmlElement> Page(CertificateLayout layout, CertificateOptions options, IReadOnlyList<W.Run> pictures, bool startsPage)
    {
        var cursor = new Cursor(TopMarginMm + Cursor.AnchorMm);
        yield return Cursor.Anchor(pictures, startsPage);

        var upper = layout.Lines.Where(line => !IsFoot(line) && line.IsPrinted(options));
        foreach (var part in upper.GroupBy(line => line.Part))
        {
            yield return cursor.Paragraph([.. part]);
            if (part.Key == CertificatePart.Motto)
            {
                yield return cursor.Line(TextRuler.WidestMm(part.Select(line => line.Text), Face.Bold, 15), RoomMm);
            }
        }

        var foot = layout.Lines.Where(IsFoot).ToList();
        yield return Foot(foot, cursor);
    }

    private static bool IsFoot(CertificateLine line) =>
        line.Part is CertificatePart.Decision or CertificatePart.IssueDate or CertificatePart.SignerTitle or CertificatePart.SignerName;

    private static W.Table Foot(IReadOnlyList<CertificateLine> lines, Cursor cursor)
    {
        // Columns whose middles are those of the arrangement.
        var middleLeft = lines.First(line => line.Part == CertificatePart.Decision).CentreMm;
        var left = (middleLeft - SideMarginMm) * 2;
        var middleRight = lines.First(line => line.Part == CertificatePart.IssueDate).CentreMm;
        var right = (middleRight - SideMarginMm - left) * 2;
        var table = Make.Frame(left, right);
        table.Append(Make.FrameRow(
            (left, Column(lines.Where(line => line.Part == CertificatePart.Decision), cursor)),
            (right, Column(lines.Where(line => line.Part != CertificatePart.Decision), cursor))));
        return table;
    }

    private static IEnumerable<W.Paragraph> Column(IEnumerable<CertificateLine> lines, Cursor cursor)
    {
        var own = new Cursor(cursor.AtMm);
        return [.. lines.Select(line => own.Paragraph([line]))];
    }

    /// <summary>Where the next paragraph begins; it turns places on the sheet into the gaps that a text flows by.</summary>
    private sealed class Cursor(double atMm)
    {
        public const double AnchorMm = 0.4;

        public double AtMm { get; private set; } = atMm;

        /// <summary>A paragraph of next to no height that holds the pictures of its page.</summary>
        public static W.Paragraph Anchor(IEnumerable<W.Run> pictures, bool startsPage)
        {
            var properties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = PaperStyle.KeNgang.Id }, new W.KeepNext { Val = false });
            if (startsPage)
            {
                properties.Append(new W.PageBreakBefore());
            }

            properties.Append(new W.SpacingBetweenLines { Line = Make.TwipsText(AnchorMm), LineRule = W.LineSpacingRuleValues.Exact });
            var paragraph = new W.Paragraph(properties);
            paragraph.Append(pictures);
            return paragraph;
        }

        public W.Paragraph Paragraph(IReadOnlyList<CertificateLine> lines)
        {
            var first = lines[0];
            var height = lines.Count > 1 ? lines[1].BaselineMm - first.BaselineMm : first.Points * LineHeight * MmPerPoint;
            var top = first.BaselineMm - (height * BaselineShare);
            var gap = Math.Max(0, top - AtMm);
            AtMm += gap + (height * lines.Count);

            var paragraph = new W.Paragraph(new W.ParagraphProperties(
                new W.SpacingBetweenLines
                {
                    Before = Make.TwipsText(gap),
                    After = "0",
                    Line = Make.TwipsText(height),
                    LineRule = W.LineSpacingRuleValues.Exact,
                },
                new W.Justification { Val = W.JustificationValues.Center }));
            for (var i = 0; i < lines.Count; i++)
            {
                paragraph.Append(Run(lines[i], isFirst: i == 0));
            }

            return paragraph;
        }

        public W.Paragraph Line(double lengthMm, double roomMm)
        {
            AtMm += 60 / 56.6929;
            return Make.Line(lengthMm, roomMm);
        }

        private static W.Run Run(CertificateLine line, bool isFirst)
        {
            var properties = new W.RunProperties(StylesXml.Fonts());
            if (line.Face is Face.Bold or Face.BoldItalic)
            {
                properties.Append(new W.Bold(), new W.BoldComplexScript());
            }

            if (line.Face is Face.Italic or Face.BoldItalic)
            {
                properties.Append(new W.Italic(), new W.ItalicComplexScript());
            }

            var size = Make.Digits((int)Math.Round(line.Points * 2));
            properties.Append(
                new W.Color { Val = line.Ink == Ink.Red ? FlagRed : "000000" },
                new W.FontSize { Val = size },
                new W.FontSizeComplexScript { Val = size });
            var run = new W.Run(properties);
            if (!isFirst)
            {
                run.Append(new W.Break());
            }

            run.Append(new W.Text(line.Text) { Space = SpaceProcessingModeValues.Preserve });
            return run;
        }
    }
}
