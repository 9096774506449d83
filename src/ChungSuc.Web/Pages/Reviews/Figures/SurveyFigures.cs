using System.Globalization;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Surveys;
using ChungSuc.Web.Pages.Surveys;

namespace ChungSuc.Web.Pages.Reviews.Figures;

/// <summary>The last survey of the whole commune closed in the period. What its result hides is not told here either.</summary>
internal sealed class SurveyFigures(SurveyQueries surveys) : IReportFigures
{
    public async Task<IReadOnlyList<ReportFigure>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var view = (await surveys.ClosedAsync(scope.From, scope.Until, cancellationToken)).LastOrDefault(v => v.Round.IsWholeCommune);
        var source = view is null
            ? $"không có đợt lấy ý kiến toàn xã nào đóng {FigureWords.Days(scope)}"
            : $"đợt lấy ý kiến số {view.Round.NumberText}, đóng ngày {VietnameseDate.Screen(view.Closure.On)}: {VietnameseNumber.Format(view.Outcome.Valid)} phiếu hợp lệ trên {VietnameseNumber.Format(view.Outcome.Asked)} hộ được hỏi";
        return
        [
            Of("phieu_hop_le", "Số phiếu lấy ý kiến hợp lệ", view is null ? null : FigureWords.Of(view.Outcome.Valid, "phiếu")),
            Of("ty_le_tham_gia", "Tỷ lệ hộ tham gia lấy ý kiến", view is null ? null : VietnameseNumber.Percent(view.Outcome.ReturnShare, 2)),
            Of("ty_le_hai_long", "Tỷ lệ hộ hài lòng", view?.Outcome.Overall.Published.Share is { } share ? VietnameseNumber.Percent(share, 2) : null),
            new ReportFigure
            {
                Key = "phu_luc.khao_sat",
                Name = "Bảng kết quả lấy ý kiến người dân",
                Words = null,
                Source = source,
                RecordsUrl = UrlOf(view),
                Annex = view is null ? null : Table(view),
            },
        ];

        ReportFigure Of(string key, string name, string? words) => new() { Key = "khao_sat." + key, Name = name, Words = words, Source = source, RecordsUrl = UrlOf(view) };
    }

    private static string? UrlOf(SurveyResultView? view) => view is null ? null : SurveyLinks.Results(view.Round.Id);

    private static ReportAnnex Table(SurveyResultView view) => new()
    {
        Title = $"Kết quả lấy ý kiến sự hài lòng của người dân, {VietnameseNumber.Format(view.Outcome.Valid)} phiếu hợp lệ",
        Columns =
        [
            new AnnexColumn("STT", ColumnUse.Ordinal), new AnnexColumn("Nội dung"), new AnnexColumn("Số phiếu hài lòng", ColumnUse.Number), new AnnexColumn("Tỷ lệ", ColumnUse.Number),
        ],
        Rows =
        [
            .. view.Outcome.Questions.Select(q => new AnnexRow(
            [
                q.Number.ToString(CultureInfo.InvariantCulture),
                q.Question.Text,
                q.Published.Satisfied is { } satisfied ? VietnameseNumber.Format(satisfied) : "ẩn",
                q.Published.Share is { } share ? VietnameseNumber.Percent(share, 2) : "ẩn",
            ],
            Url: SurveyLinks.Results(view.Round.Id, q.Number))),
        ],
    };
}
