using ChungSuc.Core.Surveys;

namespace ChungSuc.Web.Tests.Surveys;

public sealed class SampleSurveyTests(SampleApp app) : IClassFixture<SampleApp>
{
    [Fact]
    public async Task Sample_OneRoundClosedOneRunning_FiguresByHand()
    {
        var rounds = (await app.InCommuneAsync<SurveyQueries, SurveyPage>(q => q.PageAsync(new SurveyFilter(null, null), 1, default))).Rows;
        var view = (await app.InCommuneAsync<SurveyQueries, SurveyResultView?>(q => q.ResultAsync(rounds[1].Id, default)))!;

        // On the whole: not satisfied forms 6, 21, 36 of Thâm Mẫu and 6 of Kéo Mẫu, no opinion 15, 32 and 15; form 7 of each is not valid. 58 - 7 = 51.
        Assert.Equal((60, 58, 51), (view.Outcome.Returned, view.Outcome.Valid, view.Outcome.Overall.Published.Satisfied!.Value));
        Assert.Empty(view.Outcome.Overall.Published.ByVillage); // Kéo Mẫu has two others
        Assert.Null(rounds[0].ClosedOn);
    }
}
