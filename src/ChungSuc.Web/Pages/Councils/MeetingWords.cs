using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Councils;

namespace ChungSuc.Web.Pages.Councils;

/// <summary>First words of the minutes, from the record; the secretary corrects them.</summary>
internal static class MeetingWords
{
    public static string Course(MeetingDetail detail)
    {
        var lines = new List<string>
        {
            $"Thư ký trình bày {detail.Cases.Count} đề nghị khen thưởng và kết quả kiểm tra điều kiện của từng trường hợp",
        };
        lines.AddRange(detail.Cases.SelectMany(c => c.Concerned.Select(s => $"{s.FullName} không thảo luận, không biểu quyết về đề nghị của {c.Nomination.SubjectName} vì có liên quan")));
        lines.Add($"Các thành viên thảo luận và {detail.Meeting.Method.Vietnamese().ToLowerInvariant()}");
        return string.Join('\n', lines);
    }

    public static string Conclusion(MeetingDetail detail)
    {
        var passed = detail.Cases.Where(c => c.Result is { Passed: true }).ToList();
        var failed = detail.Cases.Where(c => c.Result is { Passed: false }).ToList();
        var lines = new List<string>();
        foreach (var form in passed.GroupBy(c => c.Nomination.FormName))
        {
            lines.Add($"Đề nghị tặng {form.Key} cho {string.Join(", ", form.Select(c => c.Nomination.SubjectName))}");
        }

        if (failed.Count > 0)
        {
            lines.Add($"Không đủ phiếu để đề nghị: {string.Join(", ", failed.Select(c => c.Nomination.SubjectName))}");
        }

        return string.Join('\n', lines);
    }

    /// <summary>The thresholds of the forms on the agenda, each with its article.</summary>
    public static string Threshold(MeetingDetail detail) => string.Join(
        "; ",
        detail.Cases.GroupBy(c => (c.Nomination.FormName, c.Item.Needed)).Select(g => g.First()).Select(c =>
            $"{c.Nomination.FormName}: {Share(c.Rule)} tổng số {detail.Meeting.Seats.Count} thành viên Hội đồng, tức ít nhất {c.Item.Needed:00} phiếu đồng ý ({Basis(c.Item)})"));

    /// <summary>The article without the catalogue's remark on carried-over rows: that remark is for the screen.</summary>
    private static string Basis(MeetingItem item) => item.RuleBasis.Split(" (tạm dùng", 2)[0];

    private static string Share(VoteRule rule) =>
        rule.Threshold is { } threshold ? $"từ {100m * threshold.Numerator / threshold.Denominator:0.##}% trở lên trên" : "quá nửa";
}
