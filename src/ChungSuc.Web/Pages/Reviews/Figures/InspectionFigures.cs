using ChungSuc.Core.Inspections;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Inspections;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>Visits held in the period and their findings, and all findings that are still open. An empty ledger says nothing, not nought.</summary>
internal sealed class InspectionFigures(VisitQueries visits, FindingQueries findings) : IReportFigures
{
    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var made = (await visits.ListAsync(new VisitFilter { State = VisitState.Done }, cancellationToken)).Where(v => v.HeldOn >= scope.From && v.HeldOn <= scope.Until).OrderBy(v => v.HeldOn).ToList();
        var all = await findings.ListAsync(new FindingFilter { To = scope.Until }, cancellationToken);
        var open = all.Where(f => f.IsOpen).ToList();
        var tally = FindingTally.Of(all.Where(f => f.HeldOn >= scope.From), scope.Today);
        var source = made.Count == 0
            ? $"sổ kiểm tra, giám sát chưa có biên bản nào {FigureWords.Days(scope)}"
            : $"sổ kiểm tra, giám sát, {made.Count} biên bản {FigureWords.Days(scope)}, kiến nghị tính đến {VietnameseDate.Screen(scope.Today)}";
        return
        [
            Of("kiem_tra.so_cuoc", "Số cuộc kiểm tra", made.Count(v => v.Side == InspectionSide.Council), "cuộc", InspectionLinks.ListOf(null, InspectionSide.Council, VisitState.Done)),
            Of("giam_sat.so_cuoc", "Số cuộc giám sát của Mặt trận", made.Count(v => v.Side == InspectionSide.Front), "cuộc", InspectionLinks.ListOf(null, InspectionSide.Front, VisitState.Done)),
            Of("kiem_tra.so_kien_nghi", "Số kiến nghị qua kiểm tra, giám sát", tally.Findings, "kiến nghị", InspectionLinks.Findings),
            Of("kiem_tra.kien_nghi_con_mo", "Số kiến nghị còn mở của kỳ", tally.Open, "kiến nghị", InspectionLinks.FindingsOf(null, FindingSelection.Open)),
            new ReportFigure
            {
                Key = "kiem_tra.ty_le_khac_phuc",
                Name = "Tỷ lệ kiến nghị đã khắc phục",
                Words = tally.RemediedShare is { } share ? VietnameseNumber.Percent(share, 1) : null,
                Source = source,
                RecordsUrl = InspectionLinks.FindingsOf(null, FindingSelection.Remedied),
            },
            new ReportFigure
            {
                Key = "phu_luc.kiem_tra",
                Name = "Bảng các cuộc kiểm tra, giám sát",
                Words = null,
                Source = source,
                RecordsUrl = InspectionLinks.ListOf(null, null, VisitState.Done),
                Annex = made.Count == 0 ? null : VisitTable(scope, made),
            },
            new ReportFigure
            {
                Key = "phu_luc.kien_nghi",
                Name = "Bảng kiến nghị còn mở",
                Words = null,
                Source = $"kiến nghị của mọi cuộc đến {VietnameseDate.Screen(scope.Until)} chưa được xác nhận khắc phục",
                RecordsUrl = InspectionLinks.FindingsOf(null, FindingSelection.Open),
                Annex = all.Count == 0 ? null : FindingTable(scope, open),
            },
        ];

        ReportFigure Of(string key, string name, int count, string unit, string url) => new()
        {
            Key = key,
            Name = name,
            Words = made.Count == 0 ? null : FigureWords.Of(count, unit),
            Source = source,
            RecordsUrl = url,
        };
    }

    private static ReportAnnex VisitTable(ReportScope scope, IReadOnlyList<VisitStanding> visits) => new()
    {
        Title = $"Các cuộc kiểm tra, giám sát {FigureWords.Days(scope)}",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal), new AnnexColumn("Ngày"), new AnnexColumn("Nội dung, nơi đến"), new AnnexColumn("Kế hoạch"), new AnnexColumn("Kiến nghị", ColumnUse.Number),
        ],
        Rows =
        [
            .. visits.Select((v, i) => new AnnexRow(
                [
                    VietnameseNumber.Format(i + 1), VietnameseDate.Screen(v.HeldOn!.Value), $"{v.Purpose}; tại {string.Join(", ", v.Places.Select(p => p.Name))}", // made visits have minutes
                    string.Join("; ", v.Plans), VietnameseNumber.Format(v.Findings),
                ],
                RowUse.Plain,
                InspectionLinks.Visit(v.Id))),
            new AnnexRow(["Cộng", string.Empty, string.Empty, VietnameseNumber.Format(visits.Sum(v => v.Findings))], RowUse.Total),
        ],
    };

    private static ReportAnnex FindingTable(ReportScope scope, List<FindingStanding> open) => new()
    {
        Title = $"Kiến nghị qua kiểm tra, giám sát còn mở đến ngày {VietnameseDate.Screen(scope.Until)}",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal), new AnnexColumn("Kiến nghị"), new AnnexColumn("Đơn vị"), new AnnexColumn("Hạn"), new AnnexColumn("Tình trạng"),
        ],
        Rows = open.Count == 0 ? [new AnnexRow(["Không còn kiến nghị nào mở"], RowUse.Part)] :
        [
            .. open.Select((f, i) => new AnnexRow(
                [VietnameseNumber.Format(i + 1), f.Recommendation, f.Task.OwnerName, VietnameseDate.Screen(f.Task.Deadline), f.Task.Facts.WordsOn(scope.Today)],
                RowUse.Plain,
                InspectionLinks.Visit(f.VisitId))),
        ],
    };
}
