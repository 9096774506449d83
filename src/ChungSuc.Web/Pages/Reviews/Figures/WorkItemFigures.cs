using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>Tasks whose deadline in force lies in the period. Where none was given, nothing is said.</summary>
internal sealed class WorkItemFigures(WorkItemQueries items) : IReportFigures
{
    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var tasks = await items.ListAsync(new WorkItemFilter { From = scope.From, To = scope.To, Selection = WorkItemSelection.Assigned }, cancellationToken);
        var tally = WorkItemTally.Of(tasks, scope.Today);
        var source = tally.Assigned == 0
            ? $"sổ nhiệm vụ chưa có việc nào có hạn {FigureWords.Days(scope)}"
            : $"sổ nhiệm vụ, {tally.Assigned} việc có hạn {FigureWords.Days(scope)}, tính đến {VietnameseDate.Screen(scope.Today)}";
        return
        [
            Of("duoc_giao", "Số nhiệm vụ được giao", tally.Assigned, WorkItemSelection.Assigned),
            Of("dung_han", "Số nhiệm vụ xong đúng hạn", tally.OnTime, WorkItemSelection.OnTime),
            Of("tre", "Số nhiệm vụ trễ hạn", tally.Late, WorkItemSelection.Late),
            Of("qua_han", "Số nhiệm vụ đang quá hạn", tally.Overdue, WorkItemSelection.Overdue),
            new ReportFigure
            {
                Key = "nhiem_vu.ty_le_dung_han",
                Name = "Tỷ lệ nhiệm vụ đúng hạn",
                Words = tally.OnTimeShare is { } share ? VietnameseNumber.Percent(share, 1) : null,
                Source = source + "; việc chưa tới hạn không tính",
                RecordsUrl = LinkOf(scope, null, WorkItemSelection.Assigned),
            },
            new ReportFigure
            {
                Key = "phu_luc.nhiem_vu",
                Name = "Bảng thực hiện nhiệm vụ theo đơn vị",
                Words = null,
                Source = source,
                RecordsUrl = LinkOf(scope, null, WorkItemSelection.Assigned),
                Annex = tally.Assigned == 0 ? null : Table(scope, tasks, tally),
            },
        ];

        ReportFigure Of(string key, string name, int count, WorkItemSelection selection) => new()
        {
            Key = "nhiem_vu." + key,
            Name = name,
            Words = tally.Assigned == 0 ? null : FigureWords.Of(count, "nhiệm vụ"),
            Source = source,
            RecordsUrl = LinkOf(scope, null, selection),
        };
    }

    private static ReportAnnex Table(ReportScope scope, IReadOnlyList<WorkItemStanding> tasks, WorkItemTally whole) => new()
    {
        Title = $"Kết quả thực hiện nhiệm vụ theo đơn vị {FigureWords.Days(scope)}",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal),
            new AnnexColumn("Đơn vị"),
            new AnnexColumn("Được giao", ColumnUse.Number),
            new AnnexColumn("Đúng hạn", ColumnUse.Number),
            new AnnexColumn("Trễ hạn", ColumnUse.Number),
            new AnnexColumn("Đang quá hạn", ColumnUse.Number),
            new AnnexColumn("Chưa tới hạn", ColumnUse.Number),
        ],
        Rows =
        [
            .. tasks
                .GroupBy(t => (t.OwnerUnitId, t.OwnerName, t.OwnerSort))
                .OrderBy(g => g.Key.OwnerSort, StringComparer.Ordinal)
                .Select((g, i) => new AnnexRow(
                    [VietnameseNumber.Format(i + 1), g.Key.OwnerName, .. Cells(WorkItemTally.Of(g, scope.Today))], RowUse.Plain, LinkOf(scope, g.Key.OwnerUnitId, WorkItemSelection.Assigned))),
            new AnnexRow(["Cộng", .. Cells(whole)], RowUse.Total, LinkOf(scope, null, WorkItemSelection.Assigned)),
        ],
    };

    private static string[] Cells(WorkItemTally t) =>
    [
        VietnameseNumber.Format(t.Assigned), VietnameseNumber.Format(t.OnTime), VietnameseNumber.Format(t.Late), VietnameseNumber.Format(t.Overdue), VietnameseNumber.Format(t.NotDue),
    ];

    private static string LinkOf(ReportScope scope, Guid? unitId, WorkItemSelection selection) => WorkItemLinks.ListOf(unitId, selection, scope.From, scope.To);
}
