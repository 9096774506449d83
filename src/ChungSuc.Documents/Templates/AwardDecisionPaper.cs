using ChungSuc.Documents.Text;
using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Templates;

/// <summary>Mẫu 1.2 of Nghị định 30/2020/NĐ-CP with the list of recipients as annex.</summary>
public static class AwardDecisionPaper
{
    public static OfficialDocument Make(AwardDecision decision)
    {
        ArgumentOutOfRangeException.ThrowIfZero(decision.Awarded.Count, nameof(decision));
        return Paper(decision);
    }

    private static OfficialDocument Paper(AwardDecision decision) => new()
    {
        Head = decision.Head,
        TypeName = "Quyết định",
        Subject = decision.Subject,
        Decider = decision.Decider,
        Grounds = decision.Grounds,
        Enactment = "QUYẾT ĐỊNH:",
        Body = Articles(decision),
        Signing = decision.DeputyTitle is null
            ? SingleSignature.InOwnName(decision.SignerTitle, decision.SignerName)
            : SingleSignature.ByDeputy(decision.SignerTitle, decision.DeputyTitle, decision.SignerName),
        Recipients = decision.Recipients,
        Annexes = [List(decision)],
    };

    private static IReadOnlyList<Block> Articles(AwardDecision decision)
    {
        var counts = RecipientParts.Counts([.. decision.Awarded.Select(recipient => recipient.Kind)]);
        return
        [
            new Article { Number = 1, Text = $"Tặng {decision.Award} cho {counts} {decision.Reason.TrimEnd('.', ' ')} (có danh sách kèm theo)." },
            new Article
            {
                Number = 2,
                Text = $"{decision.RewardRule.TrimEnd('.', ' ')}. Tổng số tiền thưởng: {Money(Total(decision))} (Bằng chữ: {decision.TotalInWords.TrimEnd('.', ' ')}).",
            },
            new Article
            {
                Number = 3,
                Text = $"Quyết định này có hiệu lực kể từ ngày ký. {decision.Executors.TrimEnd('.', ' ')} chịu trách nhiệm thi hành Quyết định này.",
            },
        ];
    }

    private static Annex List(AwardDecision decision) => new()
    {
        Title = $"Danh sách {Heading(decision)} được tặng thưởng",
        AttachedTo = $"Kèm theo Quyết định {decision.Head.Citation} của {decision.IssuerInAnnex ?? decision.Decider}",
        Body =
        [
            new PaperTable
            {
                Columns =
                [
                    new TableColumn { Title = "STT", WidthMm = 12, Alignment = ColumnAlignment.Centre },
                    new TableColumn { Title = "Tên tập thể, hộ gia đình, cá nhân", WidthMm = 47 },
                    new TableColumn { Title = "Chức vụ, đơn vị hoặc địa\u00A0chỉ" },
                    new TableColumn { Title = "Hình thức khen thưởng", WidthMm = 27, Alignment = ColumnAlignment.Centre },
                    new TableColumn { Title = "Mức thưởng (đồng)", WidthMm = 26, Alignment = ColumnAlignment.Number },
                ],
                Rows =
                [
                    .. RecipientParts.Rows(decision.Awarded, recipient => recipient.Kind, (recipient, _) => Row(recipient)),
                    TableRow.Total("Tổng cộng", PaperNumber.Whole(Total(decision))),
                ],
            },
            Prose.Of(
                $"Danh sách gồm {PaperNumber.TwoDigits(decision.Awarded.Count)} trường hợp; tổng số tiền thưởng {Money(Total(decision))} "
                + $"(Bằng chữ: {decision.TotalInWords.TrimEnd('.', ' ')})"),
        ],
    };

    private static TableRow Row(AwardRecipient recipient) => TableRow.Of(
        PaperNumber.Whole(recipient.Ordinal), recipient.Name, recipient.Place, recipient.Form, PaperNumber.Whole(recipient.RewardVnd));

    private static string Heading(AwardDecision decision)
    {
        var kinds = decision.Awarded.Select(recipient => recipient.Kind).ToHashSet();
        return string.Join(", ", new[]
        {
            (Kind: RecipientKind.Collective, Noun: "tập thể"),
            (Kind: RecipientKind.Household, Noun: "hộ gia đình"),
            (Kind: RecipientKind.Individual, Noun: "cá nhân"),
        }.Where(part => kinds.Contains(part.Kind)).Select(part => part.Noun));
    }

    private static long Total(AwardDecision decision) => decision.Awarded.Sum(recipient => recipient.RewardVnd);

    private static string Money(long amountVnd) => $"{PaperNumber.Whole(amountVnd)} đồng";
}
