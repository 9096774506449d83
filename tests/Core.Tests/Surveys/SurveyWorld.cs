using ChungSuc.Core.Surveys;

namespace ChungSuc.Core.Tests.Surveys;

/// <summary>A round in "xã Thử", and paper forms keyed twice by two people.</summary>
internal sealed class SurveyWorld(TestApp app)
{
    public const string QuestionnaireId = "hai-long-nguoi-dan-xa-2022";
    public const string AllSatisfied = "11111111111111111111";

    public static readonly DateOnly Today = new(2025, 10, 15);

    public Guid East { get; private set; }

    public Guid West { get; private set; }

    public async Task<OpenSurvey> InputAsync(int east = 40, int west = 30)
    {
        (East, West) = ((await app.UnitAsync("Thôn Đông")).Id, (await app.UnitAsync("Thôn Đoài")).Id);
        return new OpenSurvey
        {
            QuestionnaireId = QuestionnaireId,
            Title = "Lấy ý kiến về nông thôn mới",
            Basis = "Kế hoạch 12/KH-MTTQ",
            From = Today,
            To = Today.AddDays(20),
            Method = SampleMethod.All,
            Villages = [new AskedVillage(East, east), new AskedVillage(West, west)],
        };
    }

    public Task<Guid> OpenAsync(OpenSurvey input) => app.AsAsync<SurveyService, Guid>(Role.Front, s => s.OpenAsync(input));

    public async Task<Guid> OpenAsync() => await OpenAsync(await InputAsync());

    public Task<Guid> KeyAsync(Guid round, Guid village, IEnumerable<KeyedForm> forms) =>
        app.AsAsync<SurveyBatchService, Guid>(Role.Front, s => s.KeyAsync(new KeyBatch(round, village, [.. forms])));

    public Task<Guid> KeyAgainAsync(Guid batch, IEnumerable<KeyedForm> forms, int version = 0) =>
        app.AsAsync<SurveyBatchService, Guid>(Role.MassOrganisation, s => s.KeyAgainAsync(new KeyBatchAgain(batch, version, [.. forms])));

    /// <summary>Both keyings alike, in piles of twenty.</summary>
    public async Task CountAsync(Guid round, Guid village, params IEnumerable<KeyedForm> forms)
    {
        foreach (var pile in forms.Chunk(SurveyBatch.MostForms))
        {
            await KeyAgainAsync(await KeyAsync(round, village, pile), pile);
        }
    }

    public Task<Guid> CloseAsync(Guid round) => app.AsAsync<SurveyService, Guid>(Role.Front, s => s.CloseAsync(new CloseSurvey(round, "Đã thu đủ phiếu")));

    public Task<IReadOnlyList<string>?> InviteAsync(Guid round, Guid village) =>
        app.AsAsync<SurveyInvitationService, IReadOnlyList<string>?>(Role.Front, s => s.MakeAsync(new InviteVillage(round, village)));

    public Task<AnswerState> AnswerAsync(string code, string marks) =>
        app.InCommuneAsync<SurveyAnswerService, AnswerState>(s => s.AnswerAsync(code, [.. marks.Select(c => c - '0')], default));

    /// <summary>So many forms of the same marks.</summary>
    public static IEnumerable<KeyedForm> Forms(int count, string marks = AllSatisfied) => Enumerable.Range(0, count).Select(_ => new KeyedForm(marks, null));
}
