using System.Globalization;
using System.Text.RegularExpressions;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Excel;

namespace ChungSuc.Web.Infrastructure.Excel;

/// <summary>
/// What a person meant by a cell: one rule for every import. A blank cell is null, never zero; a cell that cannot be understood gives a sentence.
/// Numbers as Vietnamese writes them (1.234,5) or as Excel holds them; days in five shapes; texts in Unicode, TCVN3 or VNI.
/// </summary>
public static partial class CellText
{
    /// <summary>A plain number under this is no day: it is a year or a count that stands in the wrong column (10,000 is in May 1927).</summary>
    private const int FirstPlainSerial = 10_000;

    /// <summary>One line in NFC, "" when blank. Numbers are given as digits, so that codes survive Excel's taking them for numbers.</summary>
    public static bool TryText(in XlsxCell cell, out string text, out string? problem)
    {
        if (cell is { Kind: XlsxCellKind.Text, Text: { } typed } && IsClean(typed))
        {
            (text, problem) = (typed, null);
            return true;
        }

        return TryRaw(cell, out text, out problem) && Accept(VietnameseText.Clean(text), out text);
    }

    /// <summary>As <see cref="TryText"/>, with the line breaks kept.</summary>
    public static bool TryLines(in XlsxCell cell, out string text, out string? problem)
    {
        return TryRaw(cell, out text, out problem) && Accept(VietnameseText.CleanLines(text), out text);
    }

    public static bool TryNumber(in XlsxCell cell, out decimal? number, out string? problem)
    {
        number = null;
        problem = null;
        switch (cell.Kind)
        {
            case XlsxCellKind.Blank when !cell.IsFormula:
                return true;
            case XlsxCellKind.Number when cell.IsPercent:
                problem = "Ô định dạng phần trăm nhưng cột này cần số thường. Đổi định dạng ô và nhập lại số.";
                return false;
            case XlsxCellKind.Number:
                number = cell.Decimal;
                problem = number is null ? "Số quá lớn. Kiểm tra lại số." : null;
                return number is not null;
            case XlsxCellKind.Text when IsBlank(cell.Text):
                return true;
            case XlsxCellKind.Text when VietnameseNumber.TryParse(cell.Text, out decimal parsed, out problem):
                number = parsed;
                return true;
            case XlsxCellKind.Text:
                return false;
            default:
                problem = Unfit(cell, "một số");
                return false;
        }
    }

    public static bool TryWhole(in XlsxCell cell, out long? number, out string? problem)
    {
        number = null;
        if (!TryNumber(cell, out var value, out problem))
        {
            return false;
        }

        if (value is not { } known)
        {
            return true;
        }

        if (decimal.Truncate(known) != known || Math.Abs(known) > long.MaxValue)
        {
            problem = $"{VietnameseNumber.Format(known, VietnameseNumber.MaxDecimals)} không phải là số nguyên. Nhập số nguyên.";
            return false;
        }

        number = (long)known;
        return true;
    }

    /// <summary>Percent points: "85 %", a cell shown as 85%, and a plain 85 are all 85; a plain 0,85 is 0,85 %.</summary>
    public static bool TryPercent(in XlsxCell cell, out decimal? points, out string? problem)
    {
        if (cell is { Kind: XlsxCellKind.Number, IsPercent: true, Decimal: < 1_000_000 and > -1_000_000 })
        {
            (points, problem) = (cell.Decimal * 100, null);
            return true;
        }

        var text = cell.Text?.Trim() ?? "";
        return TryNumber(cell.Kind == XlsxCellKind.Text && text.EndsWith('%') ? cell with { Text = text[..^1] } : cell, out points, out problem);
    }

    public static bool TryDate(in XlsxCell cell, out DateOnly? date, out string? problem)
    {
        date = null;
        problem = null;
        switch (cell.Kind)
        {
            case XlsxCellKind.Blank when !cell.IsFormula:
                return true;
            case XlsxCellKind.Text when IsBlank(cell.Text):
                return true;
            case XlsxCellKind.Text:
                if (!VietnameseDate.TryParse(InSigns(cell.Text), out var parsed, out problem))
                {
                    return false;
                }

                date = parsed;
                return true;
            case XlsxCellKind.Date or XlsxCellKind.Number:
                date = DayOf(cell);
                problem = date is null ? Unfit(cell, "một ngày, ví dụ 03/9/2025") : null;
                return date is not null;
            default:
                problem = Unfit(cell, "một ngày, ví dụ 03/9/2025");
                return false;
        }
    }

    /// <summary>có, không, đạt, chưa đạt, x, true, false, 1, 0.</summary>
    public static bool TryYesNo(in XlsxCell cell, out bool? answer, out string? problem)
    {
        answer = null;
        if (!TryText(cell, out var text, out problem))
        {
            return false;
        }

        answer = VietnameseText.Fold(text) switch
        {
            "co" or "dat" or "dung" or "x" or "true" or "yes" or "1" => true,
            "khong" or "chua dat" or "khong dat" or "sai" or "false" or "no" or "0" => false,
            _ => null,
        };
        problem = answer is null && text.Length > 0 ? $"Không hiểu “{Shorten(text)}”. Ghi có hoặc không." : null;
        return problem is null;
    }

    /// <summary>Most cells: Vietnamese in Unicode with single spaces. They need no second look, which is half the work of a large import.</summary>
    private static bool IsClean(string text)
    {
        var (isUnicode, isAscii, previous) = (false, true, ' ');
        foreach (var c in text)
        {
            // From À to ư and from Ạ to ỹ every letter is in its one form; Ð and ð are to be mended.
            var isMarked = c is (>= '\u00C0' and <= '\u01B0' and not 'Ð' and not 'ð') or (>= '\u1EA0' and <= '\u1EF9');
            if ((!isMarked && c is (< ' ' or > '~')) || (c == ' ' && previous == ' '))
            {
                return false;
            }

            (isUnicode, isAscii, previous) = (isUnicode || c > '\u00FF', isAscii && !isMarked, c);
        }

        return previous != ' ' && (isUnicode || isAscii);
    }

    private static bool TryRaw(in XlsxCell cell, out string text, out string? problem)
    {
        (text, problem) = cell.Kind switch
        {
            XlsxCellKind.Blank when cell.IsFormula => ("", Unfit(cell, "một đoạn chữ")),
            XlsxCellKind.Blank => ("", null),
            XlsxCellKind.Text => Unicode(cell.Text ?? ""),
            XlsxCellKind.Number when cell.IsPercent => (Digits(cell.Decimal * 100) + "%", null),
            XlsxCellKind.Number => (Digits(cell.Decimal), null),
            XlsxCellKind.Date when DayOf(cell) is { } day => (VietnameseDate.Screen(day), null),
            XlsxCellKind.Boolean => (cell.Boolean ? "có" : "không", null),
            _ => ("", Unfit(cell, "một đoạn chữ")),
        };
        return problem is null;
    }

    private static (string Text, string? Problem) Unicode(string text)
    {
        var (unicode, encoding) = LegacyVietnamese.Read(text);
        return encoding == VietnameseEncoding.Unknown
            ? ("", $"Không nhận ra bảng mã của “{Shorten(text)}”. Chuyển ô sang Unicode (gõ lại, hoặc dùng công cụ chuyển mã) rồi nộp lại.")
            : (unicode, null);
    }

    private static string Digits(decimal? number)
    {
        return number?.ToString("0.#########", CultureInfo.InvariantCulture).Replace('.', ',') ?? "";
    }

    private static DateOnly? DayOf(in XlsxCell cell)
    {
        return (cell.Kind == XlsxCellKind.Date || cell.Number >= FirstPlainSerial) && cell.Moment is { Year: >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear } moment
            ? DateOnly.FromDateTime(moment)
            : null;
    }

    /// <summary>"ngày 3 tháng 9 năm 2025" as 3/9/2025; other texts as they are.</summary>
    private static string InSigns(string? text)
    {
        var clean = VietnameseText.Clean(LegacyVietnamese.Read(text ?? "").Text);
        return InWords().Match(VietnameseText.Fold(clean)) is { Success: true } match
            ? $"{match.Groups["day"].Value}/{match.Groups["month"].Value}/{match.Groups["year"].Value}"
            : clean;
    }

    private static string Unfit(in XlsxCell cell, string wanted)
    {
        return cell.Kind switch
        {
            XlsxCellKind.Blank => $"Ô có công thức nhưng chưa có kết quả; cần {wanted}. Mở tệp bằng Excel, chờ tính xong rồi lưu lại.",
            XlsxCellKind.Error => $"Ô báo lỗi {Shorten(cell.Text ?? "")}; cần {wanted}. Sửa công thức hoặc nhập thẳng giá trị.",
            XlsxCellKind.Date => $"Ô đang là ngày ({(DayOf(cell) is { } day ? VietnameseDate.Screen(day) : "ngoài lịch")}); cần {wanted}. Đổi định dạng ô rồi nhập lại.",
            XlsxCellKind.Boolean => $"Ô đang là TRUE hoặc FALSE; cần {wanted}. Nhập lại ô.",
            _ => $"“{Shorten(cell.ToString())}” không dùng được ở đây; cần {wanted}. Nhập lại ô.",
        };
    }

    private static bool IsBlank(string? text)
    {
        return VietnameseText.Clean(text).Length == 0;
    }

    private static bool Accept(string clean, out string text)
    {
        text = clean;
        return true;
    }

    private static string Shorten(string text)
    {
        return text.Length <= 30 ? text : text[..30] + "…";
    }

    [GeneratedRegex(@"^(ngay )?(?<day>\d{1,2}) thang (?<month>\d{1,2}) nam (?<year>\d{4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex InWords();
}
