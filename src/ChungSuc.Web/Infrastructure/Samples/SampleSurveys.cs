using ChungSuc.Core.Shared;
using ChungSuc.Core.Surveys;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>One small survey of two villages, closed, and one of all villages that runs. Forms are made up by a rule, and look it.</summary>
internal sealed class SampleSurveys : ISamplePart
{
    private const string Questionnaire = "hai-long-nguoi-dan-xa-2022";
    private const int Questions = 20;
    private const int Unhappy = 5;

    private static readonly (string Village, int Households, int Forms)[] Villages = [("tham-mau", 52, 40), ("keo-mau", 31, 20)];

    public int Order => 48;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var today = await work.InAsync<TimeProvider, DateOnly>(clock => Task.FromResult(VietnameseDate.Today(clock)));
        var closed = await OpenAsync(
            work, "Lấy ý kiến hai thôn về kết quả xây dựng nông thôn mới (mẫu)", today.AddDays(-30), today.AddDays(-5),
            [.. Villages.Select(v => new AskedVillage(work.Units[v.Village], v.Households))], cancellationToken);
        foreach (var (village, _, forms) in Villages)
        {
            foreach (var pile in Enumerable.Range(0, forms).Select(FormOf).Chunk(SurveyBatch.MostForms))
            {
                var batch = await work.InAsync<SurveyBatchService, Guid>(s => s.KeyAsync(new KeyBatch(closed, work.Units[village], pile), cancellationToken));
                await work.InAsync<SurveyBatchService, Guid>(s => s.KeyAgainAsync(new KeyBatchAgain(batch, 0, pile), cancellationToken));
            }
        }

        await work.InAsync<SurveyService, Guid>(s => s.CloseAsync(new CloseSurvey(closed, "Đã thu đủ phiếu của hai thôn (mẫu)"), cancellationToken));
        await OpenAsync(
            work, "Lấy ý kiến toàn xã về kết quả xây dựng nông thôn mới (mẫu)", today.AddDays(-3), today.AddDays(17),
            [.. work.File.Villages.Select(v => new AskedVillage(work.Units[v.Id], v.Households))], cancellationToken);
    }

    /// <summary>Every third form is unhappy with some contents, each with others, so that some figures are small and hidden.</summary>
    private static KeyedForm FormOf(int n) => n == 7
        ? new KeyedForm(null, InvalidKind.TwoMarks)
        : new KeyedForm(string.Concat(Enumerable.Range(0, Questions).Select(q => n % 3 == 0 && (n + q) % Unhappy == 0 ? 2 : (n + q) % 17 == 0 ? 3 : 1)), null);

    private static Task<Guid> OpenAsync(SampleWork work, string title, DateOnly from, DateOnly to, IReadOnlyList<AskedVillage> villages, CancellationToken cancellationToken) =>
        work.InAsync<SurveyService, Guid>(s => s.OpenAsync(
            new OpenSurvey
            {
                QuestionnaireId = Questionnaire,
                Title = title,
                Basis = "Kế hoạch mẫu của Mặt trận xã",
                From = from,
                To = to,
                Method = SampleMethod.All,
                FloorPercent = 60,
                Villages = villages,
            },
            cancellationToken));
}
