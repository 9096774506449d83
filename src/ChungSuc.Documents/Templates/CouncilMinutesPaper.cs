using ChungSuc.Documents.Text;
using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Templates;

/// <summary>Mẫu 1.9 of Nghị định 30/2020/NĐ-CP filled with the course of a council's meeting.</summary>
public static class CouncilMinutesPaper
{
    public static OfficialDocument Make(CouncilMinutes minutes) => new()
    {
        Head = minutes.Head,
        TypeName = "Biên bản",
        Subject = minutes.Subject,
        ShowsPlaceAndDate = false,
        Body = [.. Opening(minutes), .. Attendance(minutes), .. Course(minutes), .. Votes(minutes), .. Conclusion(minutes)],
        Signing = new MinutesSignatures { SecretaryName = minutes.Secretary.Name, ChairName = minutes.Chair.Name },
        Recipients = minutes.Recipients,
    };

    private static IEnumerable<Block> Opening(CouncilMinutes minutes) =>
    [
        Prose.Of($"Thời gian bắt đầu: {Moment(minutes.StartedAt)}."),
        Prose.Of($"Địa điểm: {Sentence(minutes.Venue)}"),
    ];

    private static IEnumerable<Block> Attendance(CouncilMinutes minutes)
    {
        yield return new Section { Number = 1, Title = "Thành phần tham dự" };
        yield return new Clause { Number = 1, Text = $"Chủ tọa: {Officer(minutes.Chair)}." };
        yield return new Clause { Number = 2, Text = $"Thư ký: {Officer(minutes.Secretary)}." };

        var present = minutes.Members.Where(member => member.Presence == CouncilPresence.Present).ToList();
        var absent = minutes.Members.Where(member => member.Presence != CouncilPresence.Present).ToList();
        yield return new Clause
        {
            Number = 3,
            Text = $"Thành viên Hội đồng có mặt: {Share(present.Count, minutes.Members.Count)}, gồm:",
        };
        foreach (var line in Dash.List(present.Select(member => $"{member.Name}, {member.Role}")))
        {
            yield return line;
        }

        yield return new Clause
        {
            Number = 4,
            Text = absent.Count == 0 ? "Thành viên vắng mặt: không." : $"Thành viên vắng mặt: {Share(absent.Count, minutes.Members.Count)}, gồm:",
        };
        foreach (var line in Dash.List(absent.Select(member => $"{member.Name}, {member.Role} ({Absence(member)})")))
        {
            yield return line;
        }

        if (minutes.Guests.Count > 0)
        {
            yield return new Clause { Number = 5, Text = $"Đại biểu mời: {string.Join("; ", minutes.Guests)}." };
        }
    }

    private static IEnumerable<Block> Course(CouncilMinutes minutes)
    {
        yield return new Section { Number = 2, Title = "Nội dung, diễn biến cuộc họp" };
        if (minutes.Grounds.Count > 0)
        {
            yield return Prose.Of("Hội đồng họp xét trên các căn cứ sau:");
        }

        foreach (var line in Dash.List(minutes.Grounds))
        {
            yield return line;
        }

        for (var i = 0; i < minutes.Course.Count; i++)
        {
            yield return new Clause { Number = i + 1, Text = Sentence(minutes.Course[i]) };
        }
    }

    private static IEnumerable<Block> Votes(CouncilMinutes minutes)
    {
        var written = minutes.Members.Count(member => member.Presence == CouncilPresence.AbsentWithWrittenOpinion);
        yield return new Section { Number = 3, Title = "Kết quả biểu quyết" };
        yield return new Clause { Number = 1, Text = $"Hình thức: {Sentence(minutes.VotingMethod)}" };
        yield return new Clause
        {
            Number = 2,
            Text = $"Tổng số thành viên Hội đồng: {PaperNumber.TwoDigits(minutes.Members.Count)} người; "
                + $"số thành viên có ý kiến bằng văn bản: {PaperNumber.TwoDigits(written)} người.",
        };
        yield return new Clause { Number = 3, Text = $"Tỷ lệ để đề nghị khen thưởng: {Sentence(minutes.Threshold)}" };
        yield return new Clause { Number = 4, Text = "Kết quả đối với từng trường hợp:" };
        yield return new PaperTable
        {
            Columns =
            [
                new TableColumn { Title = "STT", WidthMm = 11, Alignment = ColumnAlignment.Centre },
                new TableColumn { Title = "Tên tập thể, hộ gia đình, cá nhân" },
                new TableColumn { Title = "Hình thức đề nghị", WidthMm = 25 },
                new TableColumn { Title = "Đồng ý", WidthMm = 17, Alignment = ColumnAlignment.Centre, Group = "Số phiếu" },
                new TableColumn { Title = "Không đồng ý", WidthMm = 17, Alignment = ColumnAlignment.Centre, Group = "Số phiếu" },
                new TableColumn { Title = "Không hợp lệ", WidthMm = 17, Alignment = ColumnAlignment.Centre, Group = "Số phiếu" },
                new TableColumn { Title = "Tỷ lệ đồng ý", WidthMm = 18, Alignment = ColumnAlignment.Number },
                new TableColumn { Title = "Kết quả", WidthMm = 17, Alignment = ColumnAlignment.Centre },
            ],
            Rows = RecipientParts.Rows(minutes.Cases, vote => vote.Kind, (vote, number) => Row(vote, number, minutes.Members.Count)),
        };
    }

    private static TableRow Row(CaseVote vote, int number, int memberCount) => TableRow.Of(
        PaperNumber.Whole(number),
        vote.Recipient,
        vote.Form,
        PaperNumber.Whole(vote.Agree),
        PaperNumber.Whole(vote.Disagree),
        PaperNumber.Whole(vote.Invalid),
        PaperNumber.Percent(vote.Agree, memberCount),
        vote.IsPassed ? "Đạt" : "Không đạt");

    private static IEnumerable<Block> Conclusion(CouncilMinutes minutes)
    {
        yield return new Section { Number = 4, Title = "Kết luận" };
        for (var i = 0; i < minutes.Conclusions.Count; i++)
        {
            yield return new Clause { Number = i + 1, Text = Sentence(minutes.Conclusions[i]) };
        }

        yield return Prose.Of(
            $"Cuộc họp kết thúc vào {Moment(minutes.EndedAt)}. Biên bản đã được đọc cho những người dự họp nghe, thống nhất nội dung và cùng ký tên.");
    }

    private static string Moment(DateTime moment) =>
        $"{PaperDate.Time(TimeOnly.FromDateTime(moment))}, {PaperDate.Long(DateOnly.FromDateTime(moment))}";

    private static string Officer(CouncilOfficer officer) => $"{officer.Salutation} {officer.Name}, {officer.Title}".TrimStart();

    private static string Share(int part, int whole) => $"{PaperNumber.TwoDigits(part)}/{PaperNumber.TwoDigits(whole)} người";

    private static string Absence(CouncilAttendance member) => (member.Presence, member.Note) switch
    {
        (CouncilPresence.AbsentWithWrittenOpinion, null) => "có ý kiến bằng văn bản",
        (CouncilPresence.AbsentWithWrittenOpinion, _) => $"có ý kiến bằng văn bản: {member.Note.TrimEnd('.')}",
        (_, null) => "vắng mặt",
        _ => $"lý do: {member.Note.TrimEnd('.')}",
    };

    private static string Sentence(string text) => text.TrimEnd('.', ';', ' ') + ".";
}
