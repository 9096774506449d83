using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Awards;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>Who was commended in the period for this movement, from the register.</summary>
internal sealed class HonourFigures(CommendedQueries commended) : IReportFigures
{
    private static readonly (RecipientKind Kind, string Key, string Name, string Unit)[] Kinds =
    [
        (RecipientKind.Collective, "tap_the", "Số tập thể được khen", "tập thể"),
        (RecipientKind.Household, "ho_gia_dinh", "Số hộ gia đình được khen", "hộ gia đình"),
        (RecipientKind.Individual, "ca_nhan", "Số cá nhân được khen", "cá nhân"),
    ];

    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var rows = await commended.ReadAsync(scope.Edition.MovementId, scope.From, scope.To, cancellationToken);
        var source = rows.Count == 0
            ? $"sổ khen thưởng {FigureWords.Days(scope)} chưa có dòng nào của phong trào"
            : $"sổ khen thưởng {FigureWords.Days(scope)}, {VietnameseNumber.Format(rows.Count)} dòng";
        return
        [
            Of("tong_so", "Số lượt khen thưởng", FigureWords.Of(rows.Count, "lượt")),
            .. Kinds.Select(k => Of(k.Key, k.Name, FigureWords.Of(rows.Count(r => Recipients.KindOf(r.Recipient) == k.Kind), k.Unit))),
            Of("lao_dong_truc_tiep", "Số người lao động trực tiếp được khen", FigureWords.Of(rows.Count(r => r.Recipient == RecipientClass.Worker), "người lao động trực tiếp")),
            Of("tien_thuong", "Tổng tiền thưởng", FigureWords.Of(rows.Sum(r => r.RewardVnd), "đồng")),
            Of("theo_hinh_thuc", "Khen thưởng theo hình thức", string.Join(", ", rows.GroupBy(r => r.FormName).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{VietnameseNumber.Format(g.Count())} {g.Key}"))),
            new ReportFigure
            {
                Key = "phu_luc.khen_thuong",
                Name = "Danh sách được khen thưởng",
                Words = null,
                Source = source,
                RecordsUrl = AwardLinks.Register,
                Annex = rows.Count == 0 ? null : Table(rows, scope),
            },
        ];

        ReportFigure Of(string key, string name, string words) => new()
        {
            Key = "khen_thuong." + key,
            Name = name,
            Words = rows.Count == 0 ? null : words,
            Source = source,
            RecordsUrl = AwardLinks.Register,
        };
    }

    private static ReportAnnex Table(IReadOnlyList<CommendedRow> rows, ReportScope scope) => new()
    {
        Title = $"Danh sách tập thể, hộ gia đình, cá nhân được khen thưởng {FigureWords.Days(scope)}",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal),
            new AnnexColumn("Tên tập thể, hộ gia đình, cá nhân"),
            new AnnexColumn("Đơn vị, nơi ở"),
            new AnnexColumn("Hình thức"),
            new AnnexColumn("Số quyết định, ngày"),
        ],
        Rows =
        [
            .. rows.Select((r, i) => new AnnexRow(
                [VietnameseNumber.Format(i + 1), r.SubjectName, r.SubjectPlace, r.FormName, $"{r.DecisionNumber}, {VietnameseDate.Citation(r.DecidedOn)}"],
                RowUse.Plain,
                AwardLinks.Award(r.Id))),
        ],
    };
}
