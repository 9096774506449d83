using ChungSuc.Documents.Text;
using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Templates;

/// <summary>Mẫu 1.9 of Nghị định 30/2020/NĐ-CP filled with the course of a visit.</summary>
public static class InspectionMinutesPaper
{
    public static OfficialDocument Make(InspectionRecord record) => new()
    {
        Head = record.Head,
        TypeName = "Biên bản",
        Subject = record.Subject,
        ShowsPlaceAndDate = false,
        Body = [.. Opening(record), .. People(record), .. Course(record), .. Findings(record), .. Conclusion(record)],
        Signing = new MinutesSignatures { SecretaryTitle = "Người ghi biên bản", SecretaryName = record.Writer, ChairTitle = "Trưởng đoàn", ChairName = record.Lead },
        Recipients = record.Recipients,
    };

    private static IEnumerable<Block> Opening(InspectionRecord record) =>
    [
        Prose.Of($"Hôm nay, {PaperDate.Long(record.HeldOn)}."),
        Prose.Of($"Địa điểm: {Sentence(record.Venue)}"),
        Prose.Of("Thực hiện:"),
        .. Dash.List(record.Grounds),
    ];

    private static IEnumerable<Block> People(InspectionRecord record)
    {
        yield return new Section { Number = 1, Title = "Thành phần" };
        yield return new Clause { Number = 1, Text = record.Team.Count == 0 ? "Đoàn công tác: (chưa ghi tên)." : "Đoàn công tác:" };
        foreach (var line in Dash.List(record.Team))
        {
            yield return line;
        }

        if (record.Received.Count > 0)
        {
            yield return new Clause { Number = 2, Text = "Đại diện đơn vị:" };
            foreach (var line in Dash.List(record.Received))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<Block> Course(InspectionRecord record)
    {
        yield return new Section { Number = 2, Title = "Nội dung, kết quả" };
        foreach (var line in record.Found)
        {
            yield return Prose.Of(Sentence(line));
        }
    }

    private static IEnumerable<Block> Findings(InspectionRecord record)
    {
        yield return new Section { Number = 3, Title = "Tồn tại, kiến nghị" };
        if (record.Findings.Count == 0)
        {
            yield return Prose.Of("Không có kiến nghị.");
        }

        for (var i = 0; i < record.Findings.Count; i++)
        {
            var finding = record.Findings[i];
            yield return new Clause
            {
                Number = i + 1, Text = $"{Sentence(finding.Text)} Kiến nghị {finding.Unit}: {Sentence(finding.Recommendation)} Thời hạn: {finding.Deadline}.",
            };
        }
    }

    private static IEnumerable<Block> Conclusion(InspectionRecord record)
    {
        yield return new Section { Number = 4, Title = "Kết luận" };
        for (var i = 0; i < record.Conclusions.Count; i++)
        {
            yield return new Clause { Number = i + 1, Text = Sentence(record.Conclusions[i]) };
        }

        yield return Prose.Of("Biên bản đã được đọc cho những người dự buổi làm việc nghe, thống nhất nội dung và cùng ký tên.");
    }

    private static string Sentence(string text) => text.TrimEnd('.', ';', ' ') + ".";
}
