using ChungSuc.Documents.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word;

/// <summary>Places 7, 8 and 9b: names with room for signature and seal, and Nơi nhận at the left margin.</summary>
internal static class SigningXml
{
    private const string RoomForSealTwips = "1500";

    public static IEnumerable<OpenXmlElement> Elements(OfficialDocument document)
    {
        var width = document.Head.Page.TextWidthMm(landscape: false);
        return document.Signing switch
        {
            SingleSignature single => [Single(single, document.Recipients, width * 0.47, width * 0.53)],
            MinutesSignatures pair => Pair(pair, document.Recipients, width / 2),
            _ => throw new ArgumentOutOfRangeException(nameof(document), document.Signing, "Unknown kind of signing."),
        };
    }

    private static W.Table Single(SingleSignature signature, IReadOnlyList<string> recipients, double leftMm, double rightMm)
    {
        var table = Make.Frame(leftMm, rightMm);
        table.Append(Make.FrameRow((leftMm, Recipients(recipients)), (rightMm, Block(signature))));
        return table;
    }

    private static IEnumerable<W.Paragraph> Block(SingleSignature signature)
    {
        foreach (var line in signature.AuthorityLines)
        {
            yield return Make.Paragraph(PaperStyle.QuyenHan, PaperText.Capitals(line));
        }

        if (signature.OfficeAboveName is not null)
        {
            yield return Make.Paragraph(PaperStyle.QuyenHan, PaperText.Capitals(signature.OfficeAboveName), RoomAbove);
            yield return Make.Paragraph(PaperStyle.HoTen, PaperText.CleanLine(signature.Name));
        }
        else
        {
            yield return Make.Paragraph(PaperStyle.HoTen, PaperText.CleanLine(signature.Name), RoomAbove);
        }
    }

    private static IEnumerable<OpenXmlElement> Pair(MinutesSignatures signatures, IReadOnlyList<string> recipients, double halfMm)
    {
        var table = Make.Frame(halfMm, halfMm);
        table.Append(Make.FrameRow(
            (halfMm, Title(signatures.SecretaryTitle, signatures.SecretaryName)),
            (halfMm, Title(signatures.ChairTitle, signatures.ChairName))));
        yield return table;
        yield return Make.Paragraph(PaperStyle.SauBang, RichText.Empty);
        foreach (var line in Recipients(recipients))
        {
            yield return line;
        }
    }

    private static IEnumerable<W.Paragraph> Title(string title, string name) =>
    [
        Make.Paragraph(PaperStyle.QuyenHan, PaperText.Capitals(title)),
        Make.Paragraph(PaperStyle.HoTen, PaperText.CleanLine(name), RoomAbove),
    ];

    private static IEnumerable<W.Paragraph> Recipients(IReadOnlyList<string> recipients)
    {
        if (recipients.Count == 0)
        {
            yield break;
        }

        yield return Make.Paragraph(PaperStyle.NoiNhan, "Nơi nhận:");
        for (var i = 0; i < recipients.Count; i++)
        {
            var stop = i == recipients.Count - 1 ? "." : ";";
            var words = PaperText.CleanLine(recipients[i]).TrimStart('-', ' ').TrimEnd('.', ';');
            yield return Make.Paragraph(PaperStyle.DanhSachNhan, $"- {words}{stop}");
        }
    }

    private static void RoomAbove(W.ParagraphProperties properties) =>
        properties.Append(new W.SpacingBetweenLines { Before = RoomForSealTwips });
}
