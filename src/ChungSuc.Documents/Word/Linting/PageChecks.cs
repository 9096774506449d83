using System.Text;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word.Linting;

/// <summary>P01 to P05: paper, margins, font, code, page numbers.</summary>
internal static class PageChecks
{
    private const double TwipsPerMm = 56.6929;
    private const double ToleranceMm = 0.5;

    public static IEnumerable<Nd30Finding> Of(ReadPaper paper) =>
        [.. Paper(paper), .. Margins(paper), .. Fonts(paper), .. Code(paper), .. PageNumber(paper)];

    private static IEnumerable<Nd30Finding> Paper(ReadPaper paper)
    {
        for (var i = 0; i < paper.Sections.Count; i++)
        {
            var size = paper.Sections[i].GetFirstChild<W.PageSize>();
            var sides = new[] { size?.Width?.Value ?? 0, size?.Height?.Value ?? 0 };
            var isLandscape = sides[0] > sides[1];
            Array.Sort(sides);
            if (Math.Abs(sides[0] / TwipsPerMm - 210) > 1 || Math.Abs(sides[1] / TwipsPerMm - 297) > 1)
            {
                yield return Finding("P01", "I.1", $"Phần {i + 1}: khổ giấy không phải A4 (210 mm x 297 mm).", "Chọn khổ giấy A4.");
            }

            if (isLandscape && i == 0 && !paper.Body.Elements<W.Table>().Any(IsBordered))
            {
                yield return Finding("P01", "I.2", "Văn bản trình bày theo chiều rộng trang giấy nhưng không có bảng biểu.", "Chọn trang dọc.");
            }
        }
    }

    private static IEnumerable<Nd30Finding> Margins(ReadPaper paper)
    {
        for (var i = 0; i < paper.Sections.Count; i++)
        {
            var margin = paper.Sections[i].GetFirstChild<W.PageMargin>();
            (string Name, double Mm, double From, double To)[] sides =
            [
                ("trên", (margin?.Top?.Value ?? 0) / TwipsPerMm, 20, 25),
                ("dưới", (margin?.Bottom?.Value ?? 0) / TwipsPerMm, 20, 25),
                ("trái", (margin?.Left?.Value ?? 0) / TwipsPerMm, 30, 35),
                ("phải", (margin?.Right?.Value ?? 0) / TwipsPerMm, 15, 20),
            ];
            foreach (var side in sides.Where(side => side.Mm < side.From - ToleranceMm || side.Mm > side.To + ToleranceMm))
            {
                yield return Finding("P02", "I.3", $"Phần {i + 1}: lề {side.Name} {side.Mm:0.#} mm.", $"Đặt lề {side.Name} từ {side.From} đến {side.To} mm.");
            }
        }
    }

    private static IEnumerable<Nd30Finding> Fonts(ReadPaper paper)
    {
        foreach (var line in paper.Lines)
        {
            var wrong = line.Runs.FirstOrDefault(run => run.IsThemeFont || run.Font != StylesXml.FontName);
            if (wrong is not null)
            {
                var name = wrong.IsThemeFont ? "phông theo chủ đề của máy" : wrong.Font ?? "không rõ";
                yield return Finding("P03", "I.4", $"Phông chữ: {name}.", "Dùng phông Times New Roman; chữ TCVN3, VNI phải chuyển mã Unicode trước.", line);
            }
            else if (line.Runs.Any(run => run.Colour is not (null or "auto" or "000000")))
            {
                yield return Finding("P03", "I.4", "Chữ không phải màu đen.", "Đặt màu chữ đen.", line);
            }
        }
    }

    private static IEnumerable<Nd30Finding> Code(ReadPaper paper) => paper.Lines
        .Where(line => !line.RawText.IsNormalized(NormalizationForm.FormC) || line.RawText.Any(IsHidden))
        .Select(line => Finding("P04", "I.4", "Có chữ tổ hợp hoặc ký tự ẩn, không đúng Unicode TCVN 6909:2001.", "Gõ lại dòng này bằng bảng mã Unicode dựng sẵn.", line));

    private static bool IsHidden(char letter) => letter is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\uFEFF' or (>= '\uE000' and <= '\uF8FF');

    private static IEnumerable<Nd30Finding> PageNumber(ReadPaper paper)
    {
        var first = paper.Sections.Count > 0 ? paper.Sections[0] : null;
        var field = Header(paper, first, W.HeaderFooterValues.Default)?.Descendants<W.Paragraph>().FirstOrDefault(HasPageField);
        if (field is null)
        {
            // A paper of one page needs no number, and a file does not tell how many pages it will have.
            yield return Finding("P05", "I.7", "Không có số trang ở lề trên.", "Nếu văn bản có từ hai trang, chèn số trang ở giữa, phần lề trên của trang.")
                with { Level = Nd30Level.Warning };
            yield break;
        }

        if (paper.Line(field).Alignment != "center")
        {
            yield return Finding("P05", "I.7", "Số trang không ở giữa lề trên.", "Căn giữa số trang.");
        }

        if (!paper.Line(field).IsSized(13, 14))
        {
            yield return Finding("P05", "I.7", "Số trang không phải cỡ chữ 13 đến 14.", "Đặt cỡ chữ 13 hoặc 14 cho số trang.");
        }

        if (first?.GetFirstChild<W.TitlePage>() is null || Header(paper, first, W.HeaderFooterValues.First)?.Descendants<W.Paragraph>().Any(HasPageField) == true)
        {
            yield return Finding("P05", "I.7", "Trang thứ nhất hiện số trang.", "Chọn “Trang đầu khác biệt” và để trống lề trên của trang đầu.");
        }

        if (first?.GetFirstChild<W.PageNumberType>()?.Start?.Value is { } start && start != 1)
        {
            yield return Finding("P05", "I.7", $"Số trang bắt đầu từ {start}.", "Đánh số trang bắt đầu từ 1.");
        }
    }

    private static bool HasPageField(W.Paragraph paragraph) =>
        paragraph.Descendants<W.SimpleField>().Any(field => field.Instruction?.Value?.Contains("PAGE", StringComparison.Ordinal) == true)
        || paragraph.Descendants<W.FieldCode>().Any(code => code.Text.Contains("PAGE", StringComparison.Ordinal));

    private static W.Header? Header(ReadPaper paper, W.SectionProperties? section, W.HeaderFooterValues type)
    {
        var id = section?.Elements<W.HeaderReference>().FirstOrDefault(reference => reference.Type?.Value == type)?.Id?.Value;
        return id is not null && paper.Main.GetPartById(id) is HeaderPart part ? part.Header : null;
    }

    private static bool IsBordered(W.Table table) => table.GetFirstChild<W.TableProperties>()?.TableBorders is not null;

    private static Nd30Finding Finding(string id, string basis, string message, string mending, ReadLine? line = null) =>
        new() { Id = id, Basis = basis, Message = message, Mending = mending, Where = line?.Beginning };
}
