using ChungSuc.Documents.Fonts;
using ChungSuc.Documents.Text;

namespace ChungSuc.Documents.Templates;

internal enum Ink
{
    Black,
    Red,
}

internal enum CertificatePart
{
    Nation,
    Motto,
    Giver,
    Giving,
    Form,
    Recipient,
    Place,
    Achievement,
    Decision,
    IssueDate,
    SignerTitle,
    SignerName,
}

/// <summary>One line of words: where its middle and its foot stand on the sheet, in millimetres from the upper left corner.</summary>
internal sealed record CertificateLine(CertificatePart Part, string Text, Face Face, double Points, Ink Ink, double CentreMm, double BaselineMm)
{
    public double WidthMm => TextRuler.WidthMm(Text, Face, Points);

    /// <summary>Whether this line is printed, or stands on the bought blank already.</summary>
    public bool IsPrinted(CertificateOptions options) => Part switch
    {
        CertificatePart.Nation or CertificatePart.Motto or CertificatePart.Giving or CertificatePart.Form => !options.TextOnly,
        CertificatePart.Giver => !options.TextOnly || options.PrintsGiverOnBlank,
        _ => true,
    };
}

/// <summary>The order of lines of Điều 104, Nghị định 98/2023/NĐ-CP, arranged on A4 landscape; one arrangement serves PDF and Word.</summary>
internal sealed class CertificateLayout
{
    public const double WidthMm = 297;
    public const double HeightMm = 210;
    public const double EmblemTopMm = 18.4;
    public const double EmblemSizeMm = 19.5;
    public const double MottoLineMm = 52.2;

    private const double MiddleMm = WidthMm / 2;
    private const double LeftMiddleMm = 84;
    private const double RightMiddleMm = 216;
    private const double FootWidthMm = 118;

    // The words about the recipient stand between "GIẤY KHEN" and the place and date.
    private const double WordsTopMm = 90;
    private const double WordsBottomMm = 137;
    private const double MmPerPoint = 25.4 / 72;

    private CertificateLayout(IReadOnlyList<CertificateLine> lines) => Lines = lines;

    public IReadOnlyList<CertificateLine> Lines { get; }

    public static CertificateLayout Arrange(Certificate certificate) =>
        new([.. Top(certificate), .. Words(certificate), .. LeftFoot(certificate), .. RightFoot(certificate)]);

    private static IEnumerable<CertificateLine> Top(Certificate certificate)
    {
        yield return new(CertificatePart.Nation, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face.Bold, 15, Ink.Black, MiddleMm, 44);
        yield return new(CertificatePart.Motto, "Độc lập - Tự do - Hạnh phúc", Face.Bold, 15, Ink.Black, MiddleMm, 50.4);

        var giver = FittedText.OnOneLine(PaperText.Capitals(certificate.GiverTitle), Face.Bold, 20, 235);
        yield return new(CertificatePart.Giver, giver.Lines[0], Face.Bold, giver.Points, Ink.Red, MiddleMm, 62);
        yield return new(CertificatePart.Giving, PaperText.Capitals(certificate.GivingWord), Face.Bold, 16, Ink.Black, MiddleMm, 70);
        var form = FittedText.OnOneLine(PaperText.Capitals(certificate.FormName), Face.Bold, 42, 235);
        yield return new(CertificatePart.Form, form.Lines[0], Face.Bold, form.Points, Ink.Red, MiddleMm, 85.5);
    }

    /// <summary>Name, place and achievement share one room; when they do not fit it together, all grow smaller alike.</summary>
    private static IEnumerable<CertificateLine> Words(Certificate certificate)
    {
        for (var scale = 1.0; scale > 0.2; scale -= 0.04)
        {
            var groups = Groups(certificate, scale);
            var height = groups.Sum(group => group.HeightMm);
            if (height <= WordsBottomMm - WordsTopMm)
            {
                return Placed(groups, WordsTopMm + ((WordsBottomMm - WordsTopMm - height) / 2));
            }
        }

        throw new ArgumentException("The words of this certificate do not fit one sheet.", nameof(certificate));
    }

    private static IReadOnlyList<WordGroup> Groups(Certificate certificate, double scale)
    {
        const double widthMm = 225;
        return
        [
            new(CertificatePart.Recipient, Face.Bold, 0,
                FittedText.In(PaperText.CleanLine(certificate.Recipient), Face.Bold, 26 * scale, widthMm, mostLines: 2, oneLineDownTo: 20 * scale)),
            new(CertificatePart.Place, Face.Regular, 2 * scale,
                FittedText.In(PaperText.CleanLine(certificate.Place), Face.Regular, 16 * scale, widthMm, mostLines: 2, oneLineDownTo: 13 * scale)),
            new(CertificatePart.Achievement, Face.Regular, 2.5 * scale,
                FittedText.In(PaperText.CleanLine(certificate.Achievement), Face.Regular, 17 * scale, widthMm, mostLines: 4, oneLineDownTo: 16 * scale)),
        ];
    }

    private static IEnumerable<CertificateLine> Placed(IReadOnlyList<WordGroup> groups, double top)
    {
        foreach (var group in groups)
        {
            top += group.GapMm;
            foreach (var line in group.Text.Lines)
            {
                top += group.LeadingMm;
                yield return new(group.Part, line, group.Face, group.Text.Points, Ink.Black, MiddleMm, top - (group.LeadingMm * 0.25));
            }
        }
    }

    private static IEnumerable<CertificateLine> LeftFoot(Certificate certificate)
    {
        var decision = FittedText.In(
            $"Số quyết định: {PaperText.CleanLine(certificate.DecisionNumber)}, {PaperText.Unbroken(PaperDate.Long(certificate.DecisionDate))}",
            Face.BoldItalic, 14, FootWidthMm, mostLines: 2, oneLineDownTo: 13);
        var top = 151.0;
        string[] lines = [.. decision.Lines, $"Số sổ vàng: {PaperNumber.TwoDigits(certificate.BookNumber)}"];
        foreach (var line in lines)
        {
            yield return new(CertificatePart.Decision, line.Replace(PaperText.NoBreakSpace, ' '), Face.BoldItalic, decision.Points, Ink.Black, LeftMiddleMm, top);
            top += 6.5;
        }
    }

    private static IEnumerable<CertificateLine> RightFoot(Certificate certificate)
    {
        var date = FittedText.OnOneLine(
            $"{PaperText.CleanLine(certificate.IssuePlace)}, {PaperDate.Long(certificate.IssueDate)}", Face.BoldItalic, 14, FootWidthMm);
        yield return new(CertificatePart.IssueDate, date.Lines[0], Face.BoldItalic, date.Points, Ink.Black, RightMiddleMm, 144.5);

        var top = 151.0;
        foreach (var title in certificate.SignerTitleLines)
        {
            var fitted = FittedText.OnOneLine(PaperText.Capitals(title), Face.Bold, 14, FootWidthMm);
            yield return new(CertificatePart.SignerTitle, fitted.Lines[0], Face.Bold, fitted.Points, Ink.Black, RightMiddleMm, top);
            top += 6;
        }

        var name = FittedText.OnOneLine(PaperText.CleanLine(certificate.SignerName), Face.Bold, 15, FootWidthMm);
        yield return new(CertificatePart.SignerName, name.Lines[0], Face.Bold, name.Points, Ink.Black, RightMiddleMm, 187.5);
    }

    private sealed record WordGroup(CertificatePart Part, Face Face, double GapMm, FittedText Text)
    {
        public double LeadingMm => Text.Points * 1.22 * MmPerPoint;

        public double HeightMm => GapMm + (Text.Lines.Count * LeadingMm);
    }
}
