using ChungSuc.Core.Movements;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Movements.Registrations;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>Registrations of the last year of the period, by kind of participant.</summary>
internal sealed class RegistrationFigures(RegistrationQueries registrations) : IReportFigures
{
    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var year = Math.Clamp(scope.Until.Year, scope.Edition.FromYear, scope.Edition.ToYear);
        var counts = await registrations.CountsAsync(new RegistrationFilter(scope.Edition.MovementId, year), scope.Until, cancellationToken);
        var all = counts.Sum(c => c.Registered);
        var source = all == 0 ? $"sổ đăng ký thi đua năm {year} chưa có đăng ký nào" : $"sổ đăng ký thi đua năm {year}";
        return
        [
            Of("dang_ky.tong_so", "Số đăng ký thi đua", all, "đăng ký", null),
            Of("dang_ky.so_thon", "Số thôn đăng ký thi đua", CountOf(RegistrantKind.Village), "thôn", RegistrantKind.Village),
            Of("dang_ky.so_ho", "Số hộ đăng ký thi đua", CountOf(RegistrantKind.Household), "hộ", RegistrantKind.Household),
            new ReportFigure
            {
                Key = "phu_luc.dang_ky",
                Name = "Bảng đăng ký thi đua theo đối tượng",
                Words = null,
                Source = source,
                RecordsUrl = RegistrationLinks.ListOf(year),
                Annex = all == 0 ? null : Table([.. counts.Where(c => c.All > 0 || c.Registered > 0)], year),
            },
        ];

        int CountOf(RegistrantKind kind) => counts.Single(c => c.Kind == kind).Registered;

        ReportFigure Of(string key, string name, int count, string unit, RegistrantKind? kind) => new()
        {
            Key = key, Name = name, Words = all == 0 ? null : FigureWords.Of(count, unit), Source = source, RecordsUrl = RegistrationLinks.ListOf(year, kind),
        };
    }

    private static ReportAnnex Table(IReadOnlyList<RegistrationCount> counts, int year) => new()
    {
        Title = $"Đăng ký thi đua năm {year} theo đối tượng",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal),
            new AnnexColumn("Đối tượng"),
            new AnnexColumn("Tất cả", ColumnUse.Number),
            new AnnexColumn("Đã đăng ký", ColumnUse.Number),
            new AnnexColumn("Chưa đăng ký", ColumnUse.Number),
            new AnnexColumn("Tỷ lệ", ColumnUse.Number),
        ],
        Rows =
        [
            .. counts.Select((c, i) => new AnnexRow(
                [
                    VietnameseNumber.Format(i + 1), c.Kind.Vietnamese(), VietnameseNumber.Format(c.All), VietnameseNumber.Format(c.Registered), VietnameseNumber.Format(c.Missing),
                    c.Share is { } share ? VietnameseNumber.Percent(share) : string.Empty,
                ],
                RowUse.Plain,
                RegistrationLinks.ListOf(year, c.Kind))),
        ],
    };
}
