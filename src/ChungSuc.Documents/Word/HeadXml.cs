using ChungSuc.Documents.Fonts;
using ChungSuc.Documents.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word;

/// <summary>Everything above the body: places 1 to 5 and 9a, the decider and the grounds.</summary>
internal sealed class HeadXml(OfficialDocument document)
{
    private const string QuocHieu = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private const string TieuNgu = "Độc lập - Tự do - Hạnh phúc";

    // 96 mm hold Quốc hiệu at 12 pt (88,3 mm) on one line whatever the margin.
    private const double RightColumnMm = 96;

    // Phụ lục I, II.2 and II.5: from a third to a half of the text above.
    private const double PartOfText = 0.42;

    private readonly double _textWidthMm = document.Head.Page.TextWidthMm(landscape: false);

    public IEnumerable<OpenXmlElement> Elements()
    {
        yield return PlacesOneToFour();
        foreach (var paragraph in TypeAndSubject().Concat(Addressees()).Concat(Decision()))
        {
            yield return paragraph;
        }
    }

    private W.Table PlacesOneToFour()
    {
        var left = _textWidthMm - RightColumnMm;
        var table = Make.Frame(left, RightColumnMm);
        table.Append(
            Make.FrameRow((left, Agency(left)), (RightColumnMm, Nation())),
            Make.FrameRow((left, NumberAndLetterSubject(left)), (RightColumnMm, PlaceAndDate())));
        return table;
    }

    private IEnumerable<W.Paragraph> Agency(double widthMm)
    {
        var agency = document.Head.Agency;
        foreach (var line in agency.SuperiorLines)
        {
            yield return Make.Paragraph(PaperStyle.ChuQuan, PaperText.Capitals(line));
        }

        var lines = agency.Lines.Select(PaperText.Capitals).ToList();
        foreach (var line in lines)
        {
            yield return Make.Paragraph(PaperStyle.CoQuan, line);
        }

        var widest = Math.Min(widthMm, TextRuler.WidestMm(lines, Face.Bold, 12));
        yield return Make.Line(widest * PartOfText, widthMm);
    }

    private static IEnumerable<W.Paragraph> Nation() =>
    [
        Make.Paragraph(PaperStyle.QuocHieu, PaperText.Unbroken(QuocHieu)),
        Make.Paragraph(PaperStyle.TieuNgu, PaperText.Unbroken(TieuNgu)),
        Make.Line(TextRuler.WidthMm(TieuNgu, Face.Bold, 13), RightColumnMm),
    ];

    private IEnumerable<W.Paragraph> NumberAndLetterSubject(double widthMm)
    {
        if (document.Head.Number is { } number)
        {
            yield return Make.Paragraph(PaperStyle.SoKyHieu, number.ToString(), Lowered);
        }

        if (document.TypeName is null)
        {
            yield return Balanced(PaperStyle.VeViec, "V/v " + PaperText.CleanLine(document.Subject), Face.Regular, 12, widthMm - 4, widthMm).Paragraph;
        }
    }

    private IEnumerable<W.Paragraph> PlaceAndDate()
    {
        if (document.ShowsPlaceAndDate)
        {
            var words = $"{PaperText.CleanLine(document.Head.Place)}, {document.Head.Date}";
            yield return Make.Paragraph(PaperStyle.DiaDanh, words, Lowered);
        }
    }

    private static void Lowered(W.ParagraphProperties properties) =>
        properties.Append(new W.SpacingBetweenLines { Before = "160" });

    private IEnumerable<OpenXmlElement> TypeAndSubject()
    {
        if (document.TypeName is null)
        {
            yield break;
        }

        yield return Make.Paragraph(PaperStyle.TenLoai, PaperText.Capitals(document.TypeName));
        var subject = Balanced(PaperStyle.TrichYeu, PaperText.CleanLine(document.Subject), Face.Bold, 14, _textWidthMm - 10, _textWidthMm);
        yield return subject.Paragraph;
        yield return Make.Line(subject.WidthMm * PartOfText, _textWidthMm);
        yield return Make.Paragraph(PaperStyle.SauBang, RichText.Empty);
    }

    /// <summary>Centred words in lines of like length, held there by indents, so that the caller's text stays one paragraph.</summary>
    public static (W.Paragraph Paragraph, double WidthMm) Balanced(
        PaperStyle style, string text, Face face, double points, double widthMm, double roomMm)
    {
        const double slackMm = 1.5;
        var lines = TextRuler.WrapBalanced(text, face, points, widthMm);
        var widest = TextRuler.WidestMm(lines, face, points);
        var indent = Make.TwipsText(Math.Max(0, (roomMm - widest - slackMm) / 2));
        var paragraph = Make.Paragraph(style, text, properties =>
        {
            if (lines.Count > 1)
            {
                properties.Append(new W.Indentation { Left = indent, Right = indent });
            }
        });
        return (paragraph, Math.Min(widest, roomMm));
    }

    private IEnumerable<OpenXmlElement> Addressees()
    {
        const string label = "Kính gửi:";
        var lines = document.Addressees.Select(Words).ToList();
        if (lines.Count == 0)
        {
            yield break;
        }

        if (lines.Count == 1)
        {
            yield return Make.Paragraph(PaperStyle.KinhGui, $"{label} {lines[0]}.");
            yield break;
        }

        // Phụ lục I, II.9.d: one under the other, dashes under the colon.
        const double indentMm = 30;
        var dashMm = indentMm + TextRuler.WidthMm("Kính gửi", Face.Regular, 14);
        yield return Make.Paragraph(PaperStyle.NoiGui, label, properties => properties.Append(
            new W.SpacingBetweenLines { Before = "120" }, new W.Indentation { Left = Make.TwipsText(indentMm) }));
        for (var i = 0; i < lines.Count; i++)
        {
            var stop = i == lines.Count - 1 ? "." : ";";
            yield return Make.Paragraph(PaperStyle.NoiGui, $"- {lines[i]}{stop}", properties => properties.Append(
                new W.Indentation { Left = Make.TwipsText(dashMm + 2.5), Hanging = Make.TwipsText(2.5) }));
        }

        yield return Make.Paragraph(PaperStyle.SauBang, RichText.Empty);
    }

    private IEnumerable<OpenXmlElement> Decision()
    {
        if (document.Decider is not null)
        {
            yield return Make.Paragraph(PaperStyle.ThamQuyen, PaperText.Capitals(document.Decider));
        }

        for (var i = 0; i < document.Grounds.Count; i++)
        {
            var stop = i == document.Grounds.Count - 1 ? "." : ";";
            yield return Make.Paragraph(PaperStyle.CanCu, Words(document.Grounds[i]) + stop);
        }

        if (document.Enactment is not null)
        {
            yield return Make.Paragraph(PaperStyle.LoiBanHanh, PaperText.Capitals(document.Enactment));
        }
    }

    private static string Words(string line) => PaperText.CleanLine(line).TrimEnd('.', ';', ',').TrimStart('-', ' ');
}
