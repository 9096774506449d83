using ChungSuc.Core.Assessments;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Assessments;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>Assessments of the last year of the period: as concluded, or as they stand today.</summary>
internal sealed class AssessmentFigures(AssessmentQueries assessments) : IReportFigures
{
    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var year = scope.Until.Year;
        var tallies = await assessments.OfYearAsync(year, cancellationToken);
        var concluded = tallies.Count(t => t.Head.IsConcluded);
        var source = tallies.Count == 0
            ? $"năm {year} chưa mở đánh giá nào"
            : $"đánh giá năm {year}: {tallies.Count} đơn vị, {concluded} đã kết luận, số còn lại theo số liệu hiện có";
        var url = AssessmentLinks.OfYear(year);
        return
        [
            Of("danh_gia.nam", "Năm đánh giá", year.ToString("0", null), "năm cuối của kỳ báo cáo", url),
            Of("danh_gia.so_don_vi", "Số thôn, khu dân cư được đánh giá", Count(tallies.Select(t => t.Head.UnitId).Distinct().Count()), source, url),
            Of("danh_gia.so_ket_luan", "Số đánh giá đã kết luận", Count(concluded), source, url),
            Of("danh_gia.so_dat", "Số đơn vị đạt đủ tiêu chí", Count(tallies.Count(IsWhole)), source, url),
            new ReportFigure
            {
                Key = "phu_luc.danh_gia",
                Name = "Bảng kết quả đánh giá",
                Words = null,
                Source = source,
                RecordsUrl = url,
                Annex = new ReportAnnex
                {
                    Title = $"Kết quả đánh giá các thôn, khu dân cư năm {year}",
                    Columns =
                    [
                        new AnnexColumn("STT", ColumnUse.Ordinal),
                        new AnnexColumn("Đơn vị"),
                        new AnnexColumn("Bộ tiêu chí"),
                        new AnnexColumn("Tiêu chí đạt", ColumnUse.Number),
                        new AnnexColumn("Tiêu chí được giao", ColumnUse.Number),
                        new AnnexColumn("Kết luận"),
                    ],
                    Rows =
                    [
                        .. tallies.Select((t, i) => new AnnexRow(
                            [
                                VietnameseNumber.Format(i + 1), t.Head.UnitName, t.Head.FrozenSet.Name, VietnameseNumber.Format(t.PassedCriteria),
                                VietnameseNumber.Format(t.AssignedCriteria), t.Head.IsConcluded ? "đã kết luận" : "đang đánh giá",
                            ],
                            RowUse.Plain,
                            AssessmentLinks.Sheet(t.Head.Id))),
                    ],
                },
            },
        ];

        string? Count(int count) => tallies.Count == 0 ? null : FigureWords.Of(count, "đơn vị");
    }

    private static bool IsWhole(AssessmentTally tally) => tally.AssignedCriteria > 0 && tally.PassedCriteria == tally.AssignedCriteria;

    private static ReportFigure Of(string key, string name, string? words, string source, string url) =>
        new() { Key = key, Name = name, Words = words, Source = source, RecordsUrl = url };
}
