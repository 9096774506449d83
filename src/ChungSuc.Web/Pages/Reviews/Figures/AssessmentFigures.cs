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
        var all = await assessments.OfYearAsync(year, cancellationToken);
        var tallies = all.Where(t => !t.IsScored).ToList();
        var scored = all.Where(t => t.IsScored).ToList();
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
                                VietnameseNumber.Format(i + 1), t.Head.Name, t.Head.FrozenSet.Name, VietnameseNumber.Format(t.PassedCriteria),
                                VietnameseNumber.Format(t.AssignedCriteria), t.Head.IsConcluded ? "đã kết luận" : "đang đánh giá",
                            ],
                            RowUse.Plain,
                            AssessmentLinks.Sheet(t.Head.Id))),
                    ],
                },
            },
            ScoreAnnex(scored, year),
        ];

        string? Count(int count) => tallies.Count == 0 ? null : FigureWords.Of(count, "đơn vị");
    }

    /// <summary>Points, grade and rank of every sheet of points; what a named person decided against the computed result is said beside it.</summary>
    private static ReportFigure ScoreAnnex(List<AssessmentTally> scored, int year) => new()
    {
        Key = "phu_luc.cham_diem",
        Name = "Bảng kết quả chấm điểm",
        Words = null,
        Source = scored.Count == 0 ? $"năm {year} chưa mở phiếu chấm điểm nào" : $"phiếu chấm điểm năm {year}: {scored.Count} phiếu, {scored.Count(t => t.Head.IsConcluded)} đã kết luận",
        RecordsUrl = AssessmentLinks.OfYear(year),
        Annex = new ReportAnnex
        {
            Title = $"Kết quả chấm điểm thi đua năm {year}",
            Columns =
            [
                new AnnexColumn("STT", ColumnUse.Ordinal),
                new AnnexColumn("Được chấm"),
                new AnnexColumn("Phiếu"),
                new AnnexColumn("Điểm", ColumnUse.Number),
                new AnnexColumn("Tối đa", ColumnUse.Number),
                new AnnexColumn("Loại"),
                new AnnexColumn("Xếp thứ", ColumnUse.Number),
                new AnnexColumn("Ghi chú"),
            ],
            Rows = [.. scored.OrderBy(t => t.Head.FrozenSet.Name, StringComparer.Ordinal).ThenBy(t => t.Rank ?? int.MaxValue).Select(ScoreRow)],
        },
    };

    private static AnnexRow ScoreRow(AssessmentTally tally, int index) => new(
        [
            VietnameseNumber.Format(index + 1),
            tally.Head.Name,
            tally.Head.FrozenSet.Name,
            VietnameseNumber.Format(tally.Points ?? 0),
            VietnameseNumber.Format(tally.MaxPoints ?? 0),
            tally.Band ?? string.Empty,
            tally.Rank is { } rank ? VietnameseNumber.Format(rank) : string.Empty,
            tally.Head.IsConcluded ? RankingModel.Notes(tally) : "đang chấm",
        ],
        RowUse.Plain,
        AssessmentLinks.Sheet(tally.Head.Id));

    private static bool IsWhole(AssessmentTally tally) => tally.AssignedCriteria > 0 && tally.PassedCriteria == tally.AssignedCriteria;

    private static ReportFigure Of(string key, string name, string? words, string source, string url) =>
        new() { Key = key, Name = name, Words = words, Source = source, RecordsUrl = url };
}
