using ChungSuc.Core.Contributions;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Contributions;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>What was given in the period, from the ledger. An empty ledger says nothing, not nought.</summary>
internal sealed class ContributionFigures(ContributionTotalsQueries totals) : IReportFigures
{
    private static readonly Sum[] Sums =
    [
        new("dong_gop.tien", "Tiền đóng góp", "đồng", t => t.MoneyVnd, ContributionKind.Money),
        new("dong_gop.ngay_cong", "Ngày công đóng góp", "ngày công", t => t.LabourDays, ContributionKind.LabourDays),
        new("dong_gop.hien_dat_m2", "Diện tích đất hiến", "m²", t => t.LandM2, ContributionKind.LandM2),
        new("dong_gop.gia_tri", "Giá trị đóng góp đã quy đổi", "đồng", t => t.ValueVnd, null),
        new("dong_gop.luot", "Số lượt đóng góp", "lượt", t => t.Contributions, null),
        new("dong_gop.nguoi_gop", "Số người góp", "tổ chức, hộ gia đình, cá nhân", t => t.Givers, null),
    ];

    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var filter = new ContributionFilter { From = scope.From, To = scope.To };
        var whole = await totals.TotalsAsync(filter, cancellationToken);
        var villages = await totals.VillagesAsync(filter, scope.Until, cancellationToken);
        var isBegun = whole.Contributions > 0;
        var source = isBegun
            ? $"sổ đóng góp {FigureWords.Days(scope)}, {VietnameseNumber.Format(whole.Contributions)} lượt"
            : $"sổ đóng góp {FigureWords.Days(scope)} chưa có dòng nào";
        return
        [
            .. Sums.Select(s => new ReportFigure
            {
                Key = s.Key,
                Name = s.Name,
                Words = isBegun ? FigureWords.Of(s.Value(whole), s.Unit) : null,
                Source = source,
                RecordsUrl = LinkOf(scope, null, s.Kind),
            }),
            new ReportFigure
            {
                Key = "dong_gop.ho_tham_gia",
                Name = "Số hộ tham gia đóng góp",
                Words = isBegun ? FigureWords.Of(HouseholdsOf(villages), "hộ") : null,
                Source = source + "; hộ cùng góp một lần trong thôn được đếm khi nhiều hơn số hộ ghi tên",
                RecordsUrl = ContributionLinks.Totals,
            },
            new ReportFigure
            {
                Key = "phu_luc.dong_gop",
                Name = "Bảng đóng góp theo thôn",
                Words = null,
                Source = source,
                RecordsUrl = ContributionLinks.Totals,
                Annex = isBegun ? Table(scope, whole, villages) : null,
            },
        ];
    }

    private static ReportAnnex Table(ReportScope scope, ContributionTotals whole, IReadOnlyList<VillageTotals> villages) => new()
    {
        Title = $"Kết quả huy động nguồn lực theo thôn {FigureWords.Days(scope)}",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal),
            new AnnexColumn("Thôn"),
            new AnnexColumn("Tiền (đồng)", ColumnUse.Number),
            new AnnexColumn("Ngày công", ColumnUse.Number),
            new AnnexColumn("Đất hiến (m²)", ColumnUse.Number),
            new AnnexColumn("Giá trị quy đổi (đồng)", ColumnUse.Number),
            new AnnexColumn("Hộ tham gia", ColumnUse.Number),
        ],
        Rows =
        [
            .. villages.Select((v, i) => new AnnexRow(
                [VietnameseNumber.Format(i + 1), v.Name, .. Cells(v.Totals, v.Totals.HouseholdsAtLeast)], RowUse.Plain, LinkOf(scope, v.VillageId ?? scope.Office.Id, null))),
            new AnnexRow(["Toàn xã", .. Cells(whole, HouseholdsOf(villages))], RowUse.Total, LinkOf(scope, null, null)),
        ],
    };

    /// <summary>As the page of totals counts them: village by village.</summary>
    private static int HouseholdsOf(IReadOnlyList<VillageTotals> villages) => villages.Where(v => v.VillageId is not null).Sum(v => v.Totals.HouseholdsAtLeast);

    private static string[] Cells(ContributionTotals t, int households) =>
    [
        VietnameseNumber.Format(t.MoneyVnd), VietnameseNumber.Format(t.LabourDays), VietnameseNumber.Format(t.LandM2),
        VietnameseNumber.Format(t.ValueVnd), VietnameseNumber.Format(households),
    ];

    private static string LinkOf(ReportScope scope, Guid? unitId, ContributionKind? kind) => ContributionLinks.ListOf(unitId, kind, scope.From, scope.To);

    private sealed record Sum(string Key, string Name, string Unit, Func<ContributionTotals, decimal> Value, ContributionKind? Kind);
}
