using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Reviews;

/// <summary>What a part may say before it is saved: sizes, what the records office asks for, and figures that exist.</summary>
internal static class PartRules
{
    private const string KeptBy = "Lưu: VT";

    public static (string? Heading, string Text) Check(ReportPlace place, RewriteReportPart input, IReadOnlyDictionary<string, ReportFigure> figures)
    {
        var heading = place == ReportPlace.Section ? HeadingOf(input.Heading) : null;
        var text = VietnameseText.CleanLines(input.Text);
        if (text.Length > ReportPart.TextLength)
        {
            throw Broken("long", $"Viết gọn trong {VietnameseNumber.Format(ReportPart.TextLength)} ký tự; bảng dài đưa vào phụ lục.");
        }

        if (text.Length == 0 && place is not (ReportPlace.Addressees or ReportPlace.Opening))
        {
            throw Broken("empty", $"Viết nội dung của phần “{heading ?? place.Vietnamese()}”.");
        }

        CheckPlace(place, text);
        CheckFigures(text, figures);
        return (heading, text);
    }

    private static string HeadingOf(string? input)
    {
        var heading = VietnameseText.Clean(input).TrimEnd('.', ':', ' ');
        return heading switch
        {
            { Length: 0 } => throw new RuleException("report.heading.empty", "Nhập tên mục, ví dụ “Kết quả thực hiện”.", nameof(RewriteReportPart.Heading)),
            { Length: > ReportPart.HeadingLength } => throw new RuleException(
                "report.heading.long", $"Viết tên mục trong {ReportPart.HeadingLength} ký tự.", nameof(RewriteReportPart.Heading)),
            _ when heading.AsSpan().IndexOfAny('{', '}') >= 0 => throw new RuleException(
                "report.heading.figure", "Tên mục không chứa số liệu. Đưa số liệu vào nội dung của mục.", nameof(RewriteReportPart.Heading)),
            _ => heading,
        };
    }

    private static void CheckPlace(ReportPlace place, string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (place == ReportPlace.Subject && (lines.Length > 1 || text.EndsWith('.')))
        {
            throw Broken("subject", "Viết trích yếu trên một dòng, không có dấu chấm ở cuối (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5).");
        }

        if (place == ReportPlace.Recipients && !lines[^1].TrimStart('-', ' ').StartsWith(KeptBy, StringComparison.Ordinal))
        {
            throw Broken("recipients", "Dòng cuối của nơi nhận ghi “Lưu: VT”, thêm chữ viết tắt đơn vị soạn thảo nếu có (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9).");
        }
    }

    private static void CheckFigures(string text, IReadOnlyDictionary<string, ReportFigure> figures)
    {
        if (ReportText.ProblemOf(text) is { } problem)
        {
            throw Broken("bracket", problem);
        }

        if (ReportText.Keys(text).FirstOrDefault(key => !figures.ContainsKey(key)) is not { } unknown)
        {
            return;
        }

        var nearest = ReportText.NearestTo(unknown, figures.Keys);
        throw Broken("unknown", $"Không có số liệu {{{unknown}}}." + (nearest is null ? string.Empty : $" Có phải {figures[nearest].Token} ({figures[nearest].Name})?"));
    }

    private static RuleException Broken(string code, string sentence) => new("report.text." + code, sentence, nameof(RewriteReportPart.Text));
}
