using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Supports;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Supports;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>Help to villages that counts in the years of the period: by unit, with result. An empty ledger says nothing, not nought.</summary>
internal sealed class SupportFigures(SupportQueries supports) : IReportFigures
{
    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var rows = await supports.ListAsync(new SupportFilter { FromYear = scope.From.Year, ToYear = scope.Until.Year }, scope.Today, cancellationToken);
        var totals = SupportTotals.Of([.. rows]);
        var years = scope.From.Year == scope.Until.Year ? $"năm {scope.From.Year}" : $"các năm {scope.From.Year} - {scope.Until.Year}";
        var source = rows.Count == 0 ? $"sổ hỗ trợ thôn {years} chưa có việc nào" : $"sổ hỗ trợ thôn {years}, {VietnameseNumber.Format(rows.Count)} việc";
        var counted = SupportLinks.ListOf(null, SupportState.Done);
        return
        [
            Of("tong_so", "Số việc hỗ trợ thôn đã đăng ký", FigureWords.Of(totals.Supports, "việc"), SupportLinks.List),
            Of("so_co_dia_chi_va_ket_qua", "Số việc hỗ trợ thôn có địa chỉ và kết quả", FigureWords.Of(totals.Counted, "việc"), counted),
            Of("so_thon", "Số thôn được hỗ trợ có kết quả", FigureWords.Of(totals.Villages, "thôn"), counted),
            Of("gia_tri", "Giá trị hỗ trợ thôn", FigureWords.Of(totals.ValueVnd, "đồng"), counted),
            Of("ngay_cong", "Ngày công hỗ trợ thôn", FigureWords.Of(totals.LabourDays, "ngày công"), counted),
            new ReportFigure
            {
                Key = "phu_luc.ho_tro",
                Name = "Bảng hỗ trợ thôn theo đơn vị",
                Words = null,
                Source = source,
                RecordsUrl = counted,
                Annex = rows.Count == 0 ? null : Table([.. rows.Where(r => r.Counts)], years),
            },
        ];

        ReportFigure Of(string key, string name, string words, string url) =>
            new() { Key = "ho_tro." + key, Name = name, Words = rows.Count == 0 ? null : words, Source = source, RecordsUrl = url };
    }

    private static ReportAnnex Table(IReadOnlyList<SupportRow> rows, string years) => new()
    {
        Title = $"Các đơn vị hỗ trợ thôn có địa chỉ và kết quả cụ thể, {years}",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal), new AnnexColumn("Việc, địa chỉ"), new AnnexColumn("Kết quả"), new AnnexColumn("Giá trị (đồng)", ColumnUse.Number),
            new AnnexColumn("Ngày công", ColumnUse.Number),
        ],
        Rows = rows.Count == 0 ? [new AnnexRow(["Chưa có việc hỗ trợ nào có đủ địa chỉ và kết quả"], RowUse.Part)] :
        [
            .. rows
                .GroupBy(r => (r.GiverName, r.GiverNameSort))
                .OrderBy(g => g.Key.GiverNameSort, StringComparer.Ordinal)
                .SelectMany(g => g
                    .Reverse()
                    .Select((r, i) => new AnnexRow([VietnameseNumber.Format(i + 1), $"{r.What}, {r.Address}", r.ResultWords ?? string.Empty, .. Cells(SupportTotals.Of([r]))], RowUse.Plain, SupportLinks.Detail(r.Id)))
                    .Prepend(new AnnexRow([g.Key.GiverName], RowUse.Part))),
            new AnnexRow(["Tổng cộng", string.Empty, .. Cells(SupportTotals.Of([.. rows]))], RowUse.Total),
        ],
    };

    private static string[] Cells(SupportTotals t) => [VietnameseNumber.Format(t.ValueVnd), VietnameseNumber.Format(t.LabourDays)];
}
