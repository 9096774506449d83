using ChungSuc.Core.Awards;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Word;

namespace ChungSuc.Web.Pages.Awards;

/// <summary>A decision and its certificates in the words of the paper. A draft leaves number and day blank.</summary>
internal static class DecisionPaper
{
    public static Documents.Templates.AwardDecision From(DecisionDetail detail, CommuneOffice office, DateOnly today)
    {
        var decision = detail.Decision;
        var issue = decision.Issue;
        return new Documents.Templates.AwardDecision
        {
            Head = new Letterhead
            {
                Agency = new IssuingAgency { Lines = ["Ủy ban nhân dân", office.Name] },
                Number = new DocumentNumber { Value = issue?.Number, Symbol = AwardIssue.Symbol },
                Place = office.Place,
                Date = issue is null ? IssueDate.BlankDay(today.Month, today.Year) : IssueDate.On(issue.IssuedOn),
                Author = PaperFiles.Author(office),
                CreatedUtc = issue?.At ?? decision.PreparedAt,
            },
            Decider = Chairman(office),
            Subject = decision.Subject,
            Grounds = issue is null ? [.. detail.GroundsOfToday.Select(g => $"Căn cứ {g.Text}")] : [.. decision.Grounds.Select(g => g.Text)],
            Award = decision.FormName,
            Reason = decision.Reason,
            RewardRule = issue?.RewardRule ?? "Mức tiền thưởng tính theo lương cơ sở của ngày ban hành; kinh phí trích từ Quỹ thi đua, khen thưởng của xã",
            TotalInWords = new Vnd(detail.TotalVnd).InWords(),
            Executors = "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng các phòng, cơ quan liên quan và các tập thể, hộ gia đình, cá nhân có tên tại Điều 1",
            Awarded = [.. detail.Lines.Select(Recipient)],
            SignerTitle = issue?.SignerTitle ?? "CHỦ TỊCH",
            SignerName = issue?.SignerName ?? office.ChairmanName,
            Recipients = ["Như Điều 3", "Hội đồng Thi đua - Khen thưởng xã", "Lưu: VT"],
        };
    }

    public static Certificate Certificate(Award award, CommuneOffice office, string signerName, string signerTitle) => new()
    {
        GiverTitle = Chairman(office),
        FormName = award.FormName.StartsWith("Giấy khen", StringComparison.Ordinal) ? "GIẤY KHEN" : award.FormName,
        GivingWord = award.FormName.StartsWith("Giấy khen", StringComparison.Ordinal) ? "TẶNG" : "TẶNG DANH HIỆU",
        Recipient = award.SubjectName,
        Place = award.SubjectPlace,
        Achievement = award.Citation,
        DecisionNumber = award.DecisionNumber,
        DecisionDate = award.DecidedOn,
        BookNumber = award.Ordinal,
        IssuePlace = office.Place,
        IssueDate = award.DecidedOn,
        SignerTitleLines = [signerTitle],
        SignerName = signerName,
    };

    private static string Chairman(CommuneOffice office) => $"Chủ tịch Ủy ban nhân dân {office.Name}";

    private static AwardRecipient Recipient(DecisionLine line) => new()
    {
        Ordinal = line.Line.Ordinal,
        Kind = PaperFiles.KindOf(line.Nomination.Recipient),
        Name = line.Nomination.SubjectName,
        Place = line.Nomination.SubjectPlace,
        Form = line.Nomination.FormName.StartsWith("Giấy khen", StringComparison.Ordinal) ? "Giấy khen" : line.Nomination.FormName,
        RewardVnd = line.RewardVnd,
    };
}
