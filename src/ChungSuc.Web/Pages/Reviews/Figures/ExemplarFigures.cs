using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Exemplars;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>Exemplars by the steps made in the period, and where each stands at its end. An empty register says nothing, not nought.</summary>
internal sealed class ExemplarFigures(ExemplarQueries exemplars) : IReportFigures
{
    private static readonly Count[] Counts =
    [
        new("dien_hinh.so_duoc_xac_minh", "Số điển hình, mô hình, kinh nghiệm hay được xác minh", "điển hình", [ExemplarKind.Exemplar, ExemplarKind.Model, ExemplarKind.Experience], StepKind.Verified),
        new("dien_hinh.so_duoc_bieu_duong", "Số điển hình được biểu dương, khen thưởng", "điển hình", [ExemplarKind.Exemplar], StepKind.Honoured),
        new("mo_hinh.so_duoc_nhan_rong", "Số mô hình được nhân rộng", "mô hình", [ExemplarKind.Model], StepKind.Replicated),
        new("sang_kien.so_duoc_cong_nhan", "Số sáng kiến được công nhận", "sáng kiến", [ExemplarKind.Initiative], StepKind.Honoured),
    ];

    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var register = await exemplars.StandingsAsync(ExemplarFilter.All, scope.Until, cancellationToken);
        var source = register.Count == 0
            ? $"sổ điển hình, mô hình đến ngày {VietnameseDate.Screen(scope.Until)} chưa có bản ghi nào"
            : $"sổ điển hình, mô hình {FigureWords.Days(scope)}";
        return
        [
            .. Counts.Select(c => new ReportFigure
            {
                Key = c.Key,
                Name = c.Name,
                Words = register.Count == 0
                    ? null
                    : FigureWords.Of(register.Count(r => c.Kinds.Contains(r.Kind) && r.Steps.Any(s => s.Kind == c.Step && s.On >= scope.From)), c.Unit),
                Source = source,
                RecordsUrl = ExemplarLinks.ListOf(new ExemplarFilter { Kind = c.Kinds is [var only] ? only : null, Step = c.Step, StepFrom = scope.From, StepTo = scope.Until }),
            }),
            new ReportFigure
            {
                Key = "phu_luc.dien_hinh",
                Name = "Bảng điển hình, mô hình, sáng kiến theo bước",
                Words = null,
                Source = source,
                RecordsUrl = ExemplarLinks.ListOf(ExemplarFilter.All),
                Annex = register.Count == 0 ? null : Table(scope, register),
            },
        ];
    }

    private static ReportAnnex Table(ReportScope scope, IReadOnlyList<ExemplarStanding> register) => new()
    {
        Title = $"Điển hình tiên tiến, mô hình, sáng kiến đến ngày {VietnameseDate.Screen(scope.Until)}",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal),
            new AnnexColumn("Loại"),
            .. Enum.GetValues<ExemplarStage>().Select(s => new AnnexColumn(VietnameseText.Capitalise(s.Vietnamese()), ColumnUse.Number)),
            new AnnexColumn("Cộng", ColumnUse.Number),
        ],
        Rows =
        [
            .. register.GroupBy(r => r.Kind).OrderBy(g => g.Key).Select((g, i) => new AnnexRow(
                [VietnameseNumber.Format(i + 1), g.Key.Vietnamese(), .. Cells([.. g])], RowUse.Plain, ExemplarLinks.ListOf(new ExemplarFilter { Kind = g.Key }))),
            new AnnexRow(["Tổng cộng", .. Cells(register)], RowUse.Total, ExemplarLinks.ListOf(ExemplarFilter.All)),
        ],
    };

    private static string[] Cells(IReadOnlyList<ExemplarStanding> rows) =>
        [.. Enum.GetValues<ExemplarStage>().Select(s => VietnameseNumber.Format(rows.Count(r => r.Stage == s))), VietnameseNumber.Format(rows.Count)];

    private sealed record Count(string Key, string Name, string Unit, IReadOnlyList<ExemplarKind> Kinds, StepKind Step);
}
