using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Communications;

/// <summary>What may stand in the book of communications, and when two items are alike.</summary>
internal static class CommunicationRules
{
    /// <summary>Seven words of ten in common: the same subject, told a little otherwise.</summary>
    private const decimal Alike = 0.7m;

    public static string? Text(string? text, int most, string noun, string field, bool keepsLines = false)
    {
        var clean = keepsLines ? VietnameseText.CleanLines(text) : VietnameseText.Clean(text);
        return clean.Length switch
        {
            0 => null,
            _ when clean.Length > most => throw new RuleException("communication.text.long", $"{noun} dài quá {VietnameseNumber.Format(most)} ký tự. Viết gọn lại.", field),
            _ => clean,
        };
    }

    public static void CheckDay(DateOnly day, DateOnly today, string field)
    {
        var problem = day switch
        {
            _ when day > today => "Ngày thực hiện chưa tới. Nhập ngày đã làm, không sau hôm nay.",
            _ when day < Communication.FirstDay => "Ngày thực hiện sớm hơn năm 2000. Kiểm tra lại năm.",
            _ => null,
        };
        if (problem is not null)
        {
            throw new RuleException("communication.day", problem, field);
        }
    }

    public static void CheckFigures(RecordCommunication input)
    {
        (string? Problem, string Field) found = input switch
        {
            { Minutes: < 1 or > Communication.MostMinutes } => ("Thời lượng phải từ 1 đến 10.000 phút. Kiểm tra lại.", nameof(input.Minutes)),
            { Kind: CommunicationKind.Broadcast, Minutes: null } => ("Nhập thời lượng phát thanh, tính bằng phút.", nameof(input.Minutes)),
            { Reach: < 0 or > Communication.MostReach } => ("Số người nghe, xem, dự phải từ 0 đến 10.000.000. Kiểm tra lại.", nameof(input.Reach)),
            { Kind: CommunicationKind.Meeting or CommunicationKind.Contest, Reach: null } => ("Nhập số người dự buổi này.", nameof(input.Reach)),
            { CostVnd: < 0 or > Vnd.MaxEntered } => ("Kinh phí không hợp lý. Nhập số đồng đã chi, không tốn thì nhập 0, chưa rõ thì để trống.", nameof(input.CostVnd)),
            _ => (null, string.Empty),
        };
        if (found.Problem is not null)
        {
            throw new RuleException("communication.figures", found.Problem, found.Field);
        }
    }

    /// <summary>Monday of the week of a day.</summary>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>Alike when most words are the same, whatever their marks and order.</summary>
    public static bool IsAlike(string topicFold, string otherFold)
    {
        var (words, others) = (WordsOf(topicFold), WordsOf(otherFold));
        return words.Intersect(others).Count() >= Alike * Math.Max(words.Count, others.Count);
    }

    private static HashSet<string> WordsOf(string fold) => [.. fold.Split([' ', ',', '.', ':', ';', '"', '“', '”', '(', ')', '-', '!', '?'], StringSplitOptions.RemoveEmptyEntries)];
}
