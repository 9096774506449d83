using ChungSuc.Core.Movements;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Movements.UnitPlans;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>Units' own plans for the last year of the period: who has one, who has not.</summary>
internal sealed class UnitPlanFigures(UnitPlanQueries plans) : IReportFigures
{
    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var year = Math.Clamp(scope.Until.Year, scope.Edition.FromYear, scope.Edition.ToYear);
        var board = await plans.BoardAsync(scope.Edition.MovementId, year, scope.Today, null, cancellationToken);
        var isSilent = board.Call is null && board.Units.All(u => !u.HasPlan);
        var source = isSilent ? $"sổ kế hoạch của đơn vị năm {year} chưa có kế hoạch nào" : $"sổ kế hoạch của đơn vị cho năm {year}, {board.Asked} đơn vị phải có kế hoạch";
        return
        [
            Of("ke_hoach_don_vi.da_co", "Số đơn vị đã có kế hoạch riêng", board.AskedWithPlan),
            Of("ke_hoach_don_vi.chua_co", "Số đơn vị chưa có kế hoạch riêng", board.Missing.Count()),
            new ReportFigure
            {
                Key = "phu_luc.ke_hoach_don_vi",
                Name = "Bảng kế hoạch riêng của các đơn vị",
                Words = null,
                Source = source,
                RecordsUrl = UnitPlanLinks.ListOf(year),
                Annex = isSilent ? null : Table(board, year),
            },
        ];

        ReportFigure Of(string key, string name, int count) => new()
        {
            Key = key, Name = name, Words = isSilent ? null : FigureWords.Of(count, "đơn vị"), Source = source, RecordsUrl = UnitPlanLinks.ListOf(year),
        };
    }

    private static ReportAnnex Table(UnitPlanBoard board, int year) => new()
    {
        Title = $"Kế hoạch riêng của các đơn vị cho năm {year}",
        Columns = [new AnnexColumn("STT", ColumnUse.Ordinal), new AnnexColumn("Đơn vị"), new AnnexColumn("Số, ngày kế hoạch"), new AnnexColumn("Tình trạng")],
        Rows =
        [
            .. board.Units.Select((u, i) => new AnnexRow(
                [
                    VietnameseNumber.Format(i + 1),
                    u.Name,
                    string.Join("; ", u.Plans.Select(p => $"{p.Number ?? p.Title}, {VietnameseDate.Screen(p.IssuedOn)}")),
                    board.IsOverdue(u) ? "quá hạn, chưa có" : board.IsLate(u) ? "có, ban hành sau hạn" : u.HasPlan ? "đã có" : "chưa có",
                ],
                RowUse.Plain,
                u.HasPlan ? UnitPlanLinks.Of(u.Plans[0].Id) : null)),
        ],
    };
}
