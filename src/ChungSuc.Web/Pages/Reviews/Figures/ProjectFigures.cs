using ChungSuc.Core.Projects;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Projects;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>Works of the programme as they stand on the last day of the period. An empty ledger says nothing, not nought.</summary>
internal sealed class ProjectFigures(ProjectQueries projects) : IReportFigures
{
    private static readonly Sum[] Sums =
    [
        new("cong_trinh.no_dong_dong", "Nợ đọng xây dựng cơ bản", "đồng", t => t.DebtVnd, IsDebt: true),
        new("cong_trinh.so_con_no", "Số công trình còn nợ đọng", "công trình", t => t.InDebt, IsDebt: true),
        new("cong_trinh.so_cong_trinh", "Số công trình đã phê duyệt", "công trình", t => t.Works, IsDebt: false),
        new("cong_trinh.tong_muc_dau_tu", "Tổng mức đầu tư các công trình", "đồng", t => t.TotalVnd, IsDebt: false),
        new("cong_trinh.da_thanh_toan", "Đã thanh toán cho các công trình", "đồng", t => t.PaidVnd, IsDebt: false),
    ];

    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var works = await projects.StandingsAsync(ProjectFilter.OfProgramme, scope.Until, cancellationToken);
        var totals = ProjectTotals.Of(works);
        var source = works.Count == 0
            ? $"sổ công trình đến ngày {VietnameseDate.Screen(scope.Until)} chưa có công trình nào"
            : $"sổ công trình đến ngày {VietnameseDate.Screen(scope.Until)}, {VietnameseNumber.Format(works.Count)} công trình";
        return
        [
            .. Sums.Select(s => new ReportFigure
            {
                Key = s.Key,
                Name = s.Name,
                Words = works.Count == 0 ? null : FigureWords.Of(s.Value(totals), s.Unit),
                Source = source,
                RecordsUrl = ProjectLinks.ListOf(scope.Until, ProjectFilter.OfProgramme with { IsInDebtOnly = s.IsDebt }),
            }),
            new ReportFigure
            {
                Key = "phu_luc.no_dong",
                Name = "Bảng công trình còn nợ đọng",
                Words = null,
                Source = source,
                RecordsUrl = ProjectLinks.ListOf(scope.Until, ProjectFilter.OfProgramme with { IsInDebtOnly = true }),
                Annex = works.Count == 0 ? null : Table([.. works.Where(w => w.Debt.DebtVnd > 0)], scope.Until),
            },
        ];
    }

    private static ReportAnnex Table(IReadOnlyList<ProjectStanding> works, DateOnly day) => new()
    {
        Title = $"Công trình còn nợ đọng xây dựng cơ bản đến ngày {VietnameseDate.Screen(day)}",
        UnitOfMeasure = "đồng",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal),
            new AnnexColumn("Công trình, địa điểm"),
            new AnnexColumn("Tổng mức đầu tư", ColumnUse.Number),
            new AnnexColumn("Nghiệm thu, quyết toán", ColumnUse.Number),
            new AnnexColumn("Đã thanh toán", ColumnUse.Number),
            new AnnexColumn("Nợ đọng", ColumnUse.Number),
        ],
        Rows = works.Count == 0 ? [new AnnexRow(["Không có công trình nào còn nợ đọng"], RowUse.Part)] :
        [
            .. works.Select((w, i) => new AnnexRow(
                [VietnameseNumber.Format(i + 1), $"{w.Name}, {w.UnitName}", .. Cells(ProjectTotals.Of([w]))], RowUse.Plain, ProjectLinks.DetailOn(w.Id, day))),
            new AnnexRow(["Tổng cộng", .. Cells(ProjectTotals.Of(works))], RowUse.Total),
        ],
    };

    private static string[] Cells(ProjectTotals t) =>
    [
        VietnameseNumber.Format(t.TotalVnd), VietnameseNumber.Format(t.BasisVnd), VietnameseNumber.Format(t.PaidVnd), VietnameseNumber.Format(t.DebtVnd),
    ];

    private sealed record Sum(string Key, string Name, string Unit, Func<ProjectTotals, decimal> Value, bool IsDebt);
}
