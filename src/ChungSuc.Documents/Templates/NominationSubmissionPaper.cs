using ChungSuc.Documents.Text;
using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Templates;

/// <summary>Mẫu 1.4 of Nghị định 30/2020/NĐ-CP, sent upward, with danh sách trích ngang as a landscape annex.</summary>
public static class NominationSubmissionPaper
{
    public static OfficialDocument Make(NominationSubmission submission)
    {
        ArgumentOutOfRangeException.ThrowIfZero(submission.Cases.Count, nameof(submission));
        return Paper(submission);
    }

    private static OfficialDocument Paper(NominationSubmission submission) => new()
    {
        Head = submission.Head,
        TypeName = "Tờ trình",
        Subject = submission.Subject,
        Addressees = submission.Addressees,
        Grounds = submission.Grounds,
        Body = [.. Proposal(submission), .. Attachments(submission), Closing(submission)],
        Signing = submission.Signing,
        Recipients = submission.Recipients,
        Annexes = [List(submission)],
    };

    private static IEnumerable<Block> Proposal(NominationSubmission submission)
    {
        var counts = RecipientParts.Counts([.. submission.Cases.Select(nominee => nominee.Kind)]);
        yield return Prose.Of(submission.Statement);
        yield return Prose.Of($"{submission.Proposer} kính trình {submission.Giver} xem xét, khen thưởng cho {counts}, cụ thể như sau:");
        yield return new PaperTable
        {
            Columns =
            [
                new TableColumn { Title = "STT", WidthMm = 12, Alignment = ColumnAlignment.Centre },
                new TableColumn { Title = "Hình thức đề nghị" },
                new TableColumn { Title = "Tập thể", WidthMm = 22, Alignment = ColumnAlignment.Number },
                new TableColumn { Title = "Hộ gia đình", WidthMm = 26, Alignment = ColumnAlignment.Number },
                new TableColumn { Title = "Cá nhân", WidthMm = 22, Alignment = ColumnAlignment.Number },
                new TableColumn { Title = "Cộng", WidthMm = 22, Alignment = ColumnAlignment.Number },
            ],
            Rows =
            [
                .. submission.Cases.GroupBy(nominee => nominee.Form).Select((form, i) =>
                    TableRow.Of([PaperNumber.Whole(i + 1), form.Key, .. Counts([.. form])])),
                TableRow.Total(["Tổng cộng", .. Counts(submission.Cases)]),
            ],
        };
    }

    private static IEnumerable<Block> Attachments(NominationSubmission submission)
    {
        if (submission.AttachedPapers.Count == 0)
        {
            yield break;
        }

        yield return Prose.Of("Hồ sơ gửi kèm theo Tờ trình này gồm:");
        foreach (var line in Dash.List(submission.AttachedPapers))
        {
            yield return line;
        }
    }

    private static Prose Closing(NominationSubmission submission) =>
        Prose.Of($"Kính đề nghị {submission.Giver} xem xét, quyết định");

    private static Annex List(NominationSubmission submission) => new()
    {
        Title = "Danh sách trích ngang các trường hợp đề nghị khen thưởng",
        AttachedTo = $"Kèm theo Tờ trình {submission.Head.Citation} của {submission.Proposer}",
        IsLandscape = true,
        Body =
        [
            new PaperTable
            {
                Columns =
                [
                    new TableColumn { Title = "STT", WidthMm = 12, Alignment = ColumnAlignment.Centre },
                    new TableColumn { Title = "Tên tập thể, hộ gia đình, cá nhân", WidthMm = 45 },
                    new TableColumn { Title = "Năm sinh", WidthMm = 15, Alignment = ColumnAlignment.Centre },
                    new TableColumn { Title = "Chức vụ, đơn vị hoặc địa\u00A0chỉ", WidthMm = 42 },
                    new TableColumn { Title = "Tóm tắt thành tích" },
                    new TableColumn { Title = "Hình thức đề nghị", WidthMm = 28 },
                    new TableColumn { Title = "Hình thức đã được khen", WidthMm = 30 },
                    new TableColumn { Title = "Kết quả biểu quyết", WidthMm = 22, Alignment = ColumnAlignment.Centre },
                ],
                Rows = RecipientParts.Rows(submission.Cases, nominee => nominee.Kind, Row),
            },
            Prose.Of($"Danh sách gồm {RecipientParts.Counts([.. submission.Cases.Select(nominee => nominee.Kind)])}"),
        ],
    };

    private static TableRow Row(NominationCase nominee, int number) => TableRow.Of(
        PaperNumber.Whole(number),
        nominee.Name,
        nominee.BirthYear is { } year ? year.ToString(System.Globalization.CultureInfo.InvariantCulture) : "",
        nominee.Place,
        nominee.Achievement,
        nominee.Form,
        nominee.EarlierAwards ?? "",
        nominee.Votes is { } votes ? $"{votes.Agree}/{votes.Members} ({PaperNumber.Percent(votes.Agree, votes.Members)})" : "");

    private static RichText[] Counts(IReadOnlyList<NominationCase> cases) =>
    [
        PaperNumber.Whole(cases.Count(nominee => nominee.Kind == RecipientKind.Collective)),
        PaperNumber.Whole(cases.Count(nominee => nominee.Kind == RecipientKind.Household)),
        PaperNumber.Whole(cases.Count(nominee => nominee.Kind == RecipientKind.Individual)),
        PaperNumber.Whole(cases.Count),
    ];
}
