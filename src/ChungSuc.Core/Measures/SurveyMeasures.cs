using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Surveys;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Measures;

/// <summary>
/// Satisfaction of households by the round closed last in a year, each figure with its base. What the round hides is missing here too, for a village and
/// for a commune. The record behind a figure is the page of the result, never an answer.
/// </summary>
public sealed class SurveyMeasures : IMeasureSource
{
    public const string Room = "surveys";

    /// <summary>A commune's form has nineteen contents, one for each criterion of 2021-2025.</summary>
    private const int Contents = 19;

    private const string Valid = "khao_sat.phieu_hop_le";
    private const string Invalid = "khao_sat.phieu_khong_hop_le";
    private const string Returned = "khao_sat.ty_le_tham_gia";
    private const string Share = "khao_sat.ty_le_hai_long";
    private const string Overall = "khao_sat.hai_long_chung";
    private const string Content = "khao_sat.hai_long_";

    private static readonly UnitKind[] Kinds = [UnitKind.Commune, UnitKind.Village];

    public IReadOnlyList<Measure> Measures { get; } =
    [
        Of(Valid, "Phiếu lấy ý kiến hợp lệ", "phiếu", MeasureKind.Number, "Số phiếu hợp lệ của đợt lấy ý kiến đóng gần nhất trong năm; là mẫu số của các tỷ lệ hài lòng."),
        Of(Invalid, "Phiếu lấy ý kiến không hợp lệ", "phiếu", MeasureKind.Number, "Số phiếu thu về nhưng không hợp lệ, đếm riêng, không vào mẫu số."),
        Of(Returned, "Tỷ lệ hộ tham gia lấy ý kiến", "%", MeasureKind.Percent, "Số phiếu thu về chia cho số hộ được hỏi."),
        Of(Share, "Tỷ lệ hộ hài lòng", "%", MeasureKind.Percent, "Số phiếu hài lòng ở câu hỏi chung chia cho số phiếu hợp lệ."),
        Of(Overall, "Số phiếu hài lòng chung", "phiếu", MeasureKind.Number, "Số phiếu hợp lệ chọn mức hài lòng ở câu hỏi chung."),
        .. Enumerable.Range(1, Contents).Select(n => Of(
            string.Create(CultureInfo.InvariantCulture, $"{Content}{n}"), $"Số phiếu hài lòng về nội dung {n}", "phiếu", MeasureKind.Number,
            $"Số phiếu hợp lệ chọn mức hài lòng ở nội dung {n} của phiếu.")),
    ];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        if (await SurveyQueries.OfYearAsync(db, request.Year, cancellationToken) is not { } view)
        {
            return;
        }

        foreach (var key in Measures.Select(m => m.Key).Where(request.Wants))
        {
            if (view.Round.IsWholeCommune && (request.UnitId is null || request.UnitId == db.CommuneId))
            {
                Put(table, view, key, db.CommuneId, OfWhole(view.Outcome, key), view.Outcome.Asked, view.Outcome.Valid, view.Outcome.Invalid);
            }

            foreach (var village in view.Outcome.Villages.Where(v => request.UnitId is null || v.VillageId == request.UnitId))
            {
                Put(table, view, key, village.VillageId, OfVillage(view.Outcome, village, key), village.Asked, village.Valid, village.Invalid);
            }
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken) =>
        await SurveyQueries.OfYearAsync(db, year, cancellationToken) is { } view
            ? [new FigureRecord(
                view.Round.Id, view.Closure.On, view.Round.Title, $"{VietnameseNumber.Format(view.Outcome.Valid)} phiếu hợp lệ", 0, RecordsReference.Record(Room, view.Round.Id))]
            : [];

    private static Measure Of(string key, string name, string unit, MeasureKind kind, string meaning) => new(key, name, unit, kind, meaning, Kinds);

    private static decimal? OfWhole(SurveyOutcome outcome, string key) => key switch
    {
        Valid => outcome.Valid,
        Invalid => outcome.Invalid,
        Returned => outcome.ReturnShare * 100,
        Share => outcome.Overall.Published.Share * 100,
        _ => QuestionOf(outcome, key)?.Published.Satisfied,
    };

    private static decimal? OfVillage(SurveyOutcome outcome, VillageReturn village, string key)
    {
        return key switch
        {
            Valid => village.Valid,
            Invalid => village.Invalid,
            Returned => village.Share * 100,
            Share => Shown(outcome.Overall) / village.Valid * 100,
            _ => QuestionOf(outcome, key) is { } question ? Shown(question) : null,
        };

        decimal? Shown(QuestionOutcome question) => question.Published.ByVillage.TryGetValue(village.VillageId, out var satisfied) ? satisfied : null;
    }

    private static QuestionOutcome? QuestionOf(SurveyOutcome outcome, string key) => outcome.Questions.FirstOrDefault(q => q.Question.Measure == key);

    private static void Put(FigureTable table, SurveyResultView view, string key, Guid unitId, decimal? value, int asked, int valid, int invalid)
    {
        if (value is null)
        {
            return;
        }

        table.Put(unitId, key, new Figure(key is Share or Returned ? MeasureKind.Percent : MeasureKind.Number)
        {
            Number = value,
            Source = $"đợt lấy ý kiến số {view.Round.NumberText} đóng ngày {VietnameseDate.Screen(view.Closure.On)}: "
                + $"{VietnameseNumber.Format(valid)} phiếu hợp lệ, {VietnameseNumber.Format(invalid)} không hợp lệ, hỏi {VietnameseNumber.Format(asked)} hộ",
            Records = RecordsReference.Record(Room, view.Round.Id),
        });
    }
}
