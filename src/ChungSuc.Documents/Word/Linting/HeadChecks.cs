using System.Globalization;
using System.Text.RegularExpressions;

namespace ChungSuc.Documents.Word.Linting;

/// <summary>H01, H02, H05, H07 and T01: what stands above the text.</summary>
internal static partial class HeadChecks
{
    private const string Motto = "Độc lập - Tự do - Hạnh phúc";

    public static IEnumerable<Nd30Finding> Of(ReadPaper paper) =>
        [.. Nation(paper), .. MottoLine(paper), .. TypeName(paper), .. Number(paper), .. PlaceAndDate(paper)];

    private static IEnumerable<Nd30Finding> Nation(ReadPaper paper)
    {
        var line = Head(paper).FirstOrDefault(line => line.Text.StartsWith("CỘNG H", StringComparison.OrdinalIgnoreCase));
        if (line is null)
        {
            yield return Finding("H01", "II.1", "Không có Quốc hiệu ở đầu văn bản.", "Ghi CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ở góc trên bên phải.");
        }
        else if (line.Text is not ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" or "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
        {
            yield return Finding("H01", "II.1", "Quốc hiệu viết không đúng.", "Ghi đúng CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, chữ in hoa.", line);
        }
        else if (!line.IsBold || !line.IsSized(12, 13))
        {
            yield return Finding("H01", "II.1", "Quốc hiệu không phải chữ đứng, đậm, cỡ 12 đến 13.", "Đặt chữ đậm, cỡ 12 hoặc 13.", line);
        }
    }

    private static IEnumerable<Nd30Finding> MottoLine(ReadPaper paper)
    {
        var line = Head(paper).FirstOrDefault(line => line.Text.StartsWith("Độc lập", StringComparison.OrdinalIgnoreCase));
        if (line is null)
        {
            yield return Finding("H02", "II.1", "Không có Tiêu ngữ dưới Quốc hiệu.", $"Ghi {Motto} dưới Quốc hiệu.");
        }
        else if (line.Text != Motto)
        {
            yield return Finding("H02", "II.1", "Tiêu ngữ viết không đúng.", $"Ghi đúng {Motto}; giữa các cụm từ là gạch nối ngắn, hai bên có cách chữ.", line);
        }
        else if (!line.IsBold || !line.IsSized(13, 14))
        {
            yield return Finding("H02", "II.1", "Tiêu ngữ không phải chữ đứng, đậm, cỡ 13 đến 14.", "Đặt chữ đậm, cỡ 13 hoặc 14.", line);
        }
    }

    private static IEnumerable<Nd30Finding> TypeName(ReadPaper paper)
    {
        var lines = Head(paper).ToList();
        var index = lines.FindIndex(line => DocumentTypes.AbbreviationByName.ContainsKey(line.Text));
        if (index < 0)
        {
            if (!lines.Any(line => line.Text.StartsWith("V/v ", StringComparison.Ordinal)))
            {
                yield return Finding("T01", "II.5", "Không thấy tên loại văn bản hoặc trích yếu công văn (V/v …).", "Ghi tên loại (in hoa, đậm, giữa dòng) hoặc V/v dưới số, ký hiệu.");
            }

            yield break;
        }

        var type = lines[index];
        if (!type.IsBold || type.Alignment != "center" || !type.IsSized(13, 14))
        {
            yield return Finding("T01", "II.5", "Tên loại không phải chữ in hoa, đậm, cỡ 13 đến 14, giữa dòng.", "Đặt đậm, cỡ 13 hoặc 14, căn giữa.", type);
        }

        var subject = index + 1 < lines.Count ? lines[index + 1] : null;
        if (subject is null || !subject.IsBold || subject.Alignment != "center")
        {
            yield return Finding("T01", "II.5", "Dưới tên loại không có trích yếu in đậm, giữa dòng.", "Ghi trích yếu ngay dưới tên loại, chữ đậm, căn giữa.", subject ?? type);
        }
        else if (subject.Text.EndsWith('.'))
        {
            yield return Finding("T01", "II.5", "Trích yếu kết thúc bằng dấu chấm.", "Bỏ dấu chấm cuối trích yếu.", subject);
        }
    }

    private static IEnumerable<Nd30Finding> Number(ReadPaper paper)
    {
        var type = Head(paper).Select(line => line.Text).FirstOrDefault(DocumentTypes.AbbreviationByName.ContainsKey);
        var line = Head(paper).FirstOrDefault(line => line.IsInTable && line.Text.StartsWith("Số", StringComparison.OrdinalIgnoreCase));
        if (line is null)
        {
            // An office that does not number its minutes leaves the place out.
            if (type != "BIÊN BẢN")
            {
                yield return Finding("H05", "II.3", "Không có số, ký hiệu.", "Ghi Số: …/… dưới tên cơ quan ban hành.");
            }

            yield break;
        }

        var match = NumberLine().Match(line.Text);
        if (!match.Success)
        {
            yield return Finding("H05", "II.3", "Số, ký hiệu viết không đúng.", "Ghi như Số: 05/KH-UBND: số dưới 10 có số 0, không có cách chữ trong ký hiệu, không ghi năm.", line);
        }
        else if (type is not null && match.Groups["type"].Value != DocumentTypes.AbbreviationByName[type])
        {
            yield return Finding(
                "H05", "II.3", $"Ký hiệu {match.Groups["type"].Value} không phải chữ viết tắt của {type}.", $"Dùng {DocumentTypes.AbbreviationByName[type]}.", line);
        }
        else if (!line.IsSized(13, 13))
        {
            yield return Finding("H05", "II.3", "Số, ký hiệu không phải cỡ chữ 13.", "Đặt cỡ chữ 13.", line);
        }
    }

    private static IEnumerable<Nd30Finding> PlaceAndDate(ReadPaper paper)
    {
        var isMinutes = Head(paper).Any(line => line.Text == "BIÊN BẢN");
        var line = Head(paper).FirstOrDefault(line => line.IsInTable && AnyDate().IsMatch(line.Text));
        if (line is null)
        {
            if (!isMinutes)
            {
                yield return Finding("H07", "II.4", "Không có địa danh và thời gian ban hành.", "Ghi như Chi Lăng, ngày 05 tháng 02 năm 2026.");
            }

            yield break;
        }

        if (!IsWellWritten(line.Text))
        {
            yield return Finding("H07", "II.4", "Địa danh, thời gian ban hành viết không đúng.", "Ghi như Chi Lăng, ngày 05 tháng 9 năm 2026: thêm số 0 trước ngày dưới 10 và tháng 1, 2; các tháng khác không thêm.", line);
        }
        else if (!line.IsItalic || !line.IsSized(13, 14))
        {
            yield return Finding("H07", "II.4", "Địa danh, thời gian không phải chữ nghiêng, cỡ 13 đến 14.", "Đặt chữ nghiêng, cỡ 13 hoặc 14.", line);
        }
    }

    private static bool IsWellWritten(string text)
    {
        var match = FullDate().Match(text);
        if (!match.Success)
        {
            return BlankDate().IsMatch(text);
        }

        var parts = $"{match.Groups["day"].Value}/{match.Groups["month"].Value}/{match.Groups["year"].Value}";
        return DateOnly.TryParseExact(parts, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    /// <summary>What stands before the text; a paper's head is done within thirty lines, however long its grounds.</summary>
    private static IEnumerable<ReadLine> Head(ReadPaper paper) => paper.OwnLines.Take(30);

    private static Nd30Finding Finding(string id, string basis, string message, string mending, ReadLine? line = null) =>
        new() { Id = id, Basis = basis, Message = message, Mending = mending, Where = line?.Beginning };

    [GeneratedRegex(@"^Số: (0[1-9]|[1-9]\d+)?/(?<type>\p{L}+)-[\p{L}\d]+(-[\p{L}\d]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"ngày.*tháng.*năm", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyDate();

    [GeneratedRegex(@"^\p{Lu}[^,]*, ngày (?<day>0[1-9]|[12]\d|3[01]) tháng (?<month>0[12]|[3-9]|1[0-2]) năm (?<year>\d{4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FullDate();

    [GeneratedRegex(@"^\p{Lu}[^,]*, ngày\s*(0[1-9]|[12]\d|3[01])?\s*tháng\s*(0[12]|[3-9]|1[0-2])?\s*năm\s*\d{4}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlankDate();
}
