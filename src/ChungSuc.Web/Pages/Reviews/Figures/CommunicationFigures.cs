using ChungSuc.Core.Communications;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Communications;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>What was told in the period, from the book. An empty book says nothing, not nought.</summary>
internal sealed class CommunicationFigures(CommunicationQueries communications) : IReportFigures
{
    private static readonly Sum[] Sums =
    [
        new("truyen_thong.so_tin_bai", "Số tin, bài, chuyên mục", "tin, bài", t => t.Written, CommunicationGroup.Written),
        new("truyen_thong.so_buoi", "Số buổi họp dân, tuyên truyền, hội thi", "buổi", t => t.Sessions, CommunicationGroup.Sessions),
        new("truyen_thong.thoi_luong_phut", "Thời lượng tuyên truyền", "phút", t => t.Minutes, null),
        new("truyen_thong.luot_nguoi", "Lượt người nghe, xem, dự", "lượt người", t => t.Reach, null),
        new("truyen_thong.kinh_phi", "Kinh phí tuyên truyền", "đồng", t => t.CostVnd, null),
    ];

    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var filter = new CommunicationFilter { From = scope.From, To = scope.Until };
        var lines = await communications.LinesAsync(filter, cancellationToken);
        var tally = CommunicationTally.Of(lines);
        var source = lines.Count == 0
            ? $"sổ tuyên truyền {FigureWords.Days(scope)} chưa có dòng nào"
            : $"sổ tuyên truyền {FigureWords.Days(scope)}, {VietnameseNumber.Format(lines.Count)} dòng";
        return
        [
            .. Sums.Select(s => new ReportFigure
            {
                Key = s.Key,
                Name = s.Name,
                Words = lines.Count == 0 ? null : FigureWords.Of(s.Value(tally), s.Unit),
                Source = source,
                RecordsUrl = CommunicationLinks.ListOf(filter with { Group = s.Group }),
            }),
            new ReportFigure
            {
                Key = "phu_luc.tuyen_truyen",
                Name = "Bảng tuyên truyền theo loại và kênh",
                Words = null,
                Source = source,
                RecordsUrl = CommunicationLinks.ListOf(filter),
                Annex = lines.Count == 0 ? null : Table(scope, filter, lines, tally),
            },
        ];
    }

    private static ReportAnnex Table(ReportScope scope, CommunicationFilter filter, IReadOnlyList<CommunicationLine> lines, CommunicationTally whole) => new()
    {
        Title = $"Kết quả tuyên truyền theo loại và kênh {FigureWords.Days(scope)}",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal),
            new AnnexColumn("Loại, kênh"),
            new AnnexColumn("Số lượng", ColumnUse.Number),
            new AnnexColumn("Phút", ColumnUse.Number),
            new AnnexColumn("Lượt người", ColumnUse.Number),
            new AnnexColumn("Kinh phí (đồng)", ColumnUse.Number),
        ],
        Rows =
        [
            new AnnexRow(["Theo loại"], RowUse.Part),
            .. lines.GroupBy(l => l.Kind).OrderBy(g => g.Key).Select((g, i) => Row(i, g.Key.Vietnamese(), g, filter with { Kind = g.Key })),
            new AnnexRow(["Theo kênh"], RowUse.Part),
            .. lines.GroupBy(l => l.Medium).OrderBy(g => g.Key).Select((g, i) => Row(i, g.Key.Vietnamese(), g, filter with { Medium = g.Key })),
            new AnnexRow(["Tổng cộng", .. Cells(whole)], RowUse.Total, CommunicationLinks.ListOf(filter)),
        ],
    };

    private static AnnexRow Row(int place, string name, IEnumerable<CommunicationLine> lines, CommunicationFilter filter) =>
        new([VietnameseNumber.Format(place + 1), name, .. Cells(CommunicationTally.Of([.. lines]))], RowUse.Plain, CommunicationLinks.ListOf(filter));

    private static string[] Cells(CommunicationTally t) =>
        [VietnameseNumber.Format(t.Items), VietnameseNumber.Format(t.Minutes), VietnameseNumber.Format(t.Reach), VietnameseNumber.Format(t.CostVnd)];

    private sealed record Sum(string Key, string Name, string Unit, Func<CommunicationTally, decimal> Value, CommunicationGroup? Group);
}
