using ChungSuc.Documents.Text;
using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Templates;

/// <summary>Mẫu 1.4 of Nghị định 30/2020/NĐ-CP, named "Thông báo".</summary>
public static class ConclusionNoticePaper
{
    public static OfficialDocument Make(ConclusionNotice notice) => new()
    {
        Head = notice.Head,
        TypeName = "Thông báo",
        Subject = notice.Subject,
        Body =
        [
            Prose.Of($"N{PaperDate.Long(notice.HeldOn)[1..]}, tại {Plain(notice.Venue)}, {notice.Body} họp do {notice.Chair.Name}, {notice.Chair.Title} chủ trì; "
                + $"dự họp có {PaperNumber.TwoDigits(notice.Present)}/{PaperNumber.TwoDigits(notice.Members)} thành viên. Nội dung cuộc họp gồm:"),
            .. Dash.List(notice.Agenda),
            Prose.Of("Sau khi nghe báo cáo và ý kiến của các thành viên dự họp, người chủ trì kết luận như sau:"),
            .. notice.Conclusions.Select((conclusion, i) => new Clause { Number = i + 1, Text = Words(conclusion) }),
            Prose.Of("Yêu cầu các đơn vị, cá nhân được giao nhiệm vụ tổ chức thực hiện và báo cáo kết quả đúng thời hạn"),
        ],
        Signing = notice.Signing,
        Recipients = notice.Recipients,
    };

    private static string Words(NoticeConclusion conclusion) => (conclusion.Responsible, conclusion.Deadline) switch
    {
        (null, _) => $"{Plain(conclusion.Text)}.",
        ({ } who, { } day) => $"{Plain(conclusion.Text)}. Giao {who} thực hiện, hoàn thành trước hoặc trong {PaperDate.Long(day)}.",
        ({ } who, null) => $"{Plain(conclusion.Text)}. Giao {who} thực hiện.",
    };

    private static string Plain(string text) => text.TrimEnd('.', ';', ' ');
}
