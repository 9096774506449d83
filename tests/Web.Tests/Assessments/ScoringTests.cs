using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Assessments;

/// <summary>A sheet of points from the village head to the council, each in his own browser.</summary>
public sealed class ScoringTests(ScoringApp app) : IClassFixture<ScoringApp>
{
    [Fact]
    public async Task Course_SelfThenFrontThenCouncil_TheLastCompletedCountsNotTheHighest()
    {
        var (east, _) = await app.OpenAsync(2021, ScoringApp.AllSteps);
        var village = await app.SignInAsync(Role.VillageHead);
        var form = await village.GetAsync($"/danh-gia/{east}/cham");
        var values = ScoringApp.Boxes(form, "Points", [.. ScoringApp.Ninety.Select(mark => (mark.Code, mark.Points.ToString("0", null)))]);
        var saved = await village.SubmitAsync(form, ScoringApp.Form(form), values);
        var done = await village.PostAsync($"/danh-gia/{east}/hoan-thanh", new Dictionary<string, string> { ["Note"] = "thôn chưa rà soát vụ việc" });
        Assert.Equal($"/danh-gia/{east}/cham", saved.Location);
        Assert.Equal($"/danh-gia/{east}", done.Location);
        Assert.Equal(90, (await app.SheetAsync(east)).Tally.Points);

        var front = await app.SignInAsync(Role.Front);
        form = await front.GetAsync($"/danh-gia/{east}/cham");
        await front.SubmitAsync(form, ScoringApp.Form(form), ScoringApp.Boxes(form, "Points", ("A2", "18")));
        var refused = await front.PostAsync($"/danh-gia/{east}/hoan-thanh", new Dictionary<string, string> { ["Note"] = "đã xem" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Mục A2: 18 điểm, trước đó là 20 điểm. Ghi lý do khác với kết quả trước.", refused.Text, StringComparison.Ordinal);
        form = await front.GetAsync($"/danh-gia/{east}/cham");
        await front.SubmitAsync(form, ScoringApp.Form(form), ScoringApp.Boxes(form, "Note", ("A2", "thiếu biên bản nghiệm thu")));
        await front.PostAsync($"/danh-gia/{east}/hoan-thanh", new Dictionary<string, string> { ["Note"] = "đã xem" });
        await app.CompleteAsync(Role.EmulationSecretary, east, StageKind.Council);

        // 90 - 20 + 18 = 88 of 100, although the village gave itself 90.
        var page = await front.GetAsync($"/danh-gia/{east}");
        Assert.Contains("88 trên 100 điểm", page.Text, StringComparison.Ordinal);
        var row = page.Html.QuerySelector("#tc-A2")!.TextContent;
        Assert.Matches(@"20[\s·(chấm tay)]*18", row);
        Assert.Contains("Tự chấm", page.Text, StringComparison.Ordinal);
        var line = await front.GetAsync($"/danh-gia/{east}/A2");
        Assert.Contains("thiếu biên bản nghiệm thu", line.Text, StringComparison.Ordinal);
        Assert.Contains("Người villagehead", line.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Thẩm định Thôn Đông, mục A2: 18 điểm", "Thẩm định Thôn Đông, mục A2: 18 điểm, trước là 18 điểm"],
            await app.SentencesAsync("MarkGiven", "Thẩm định Thôn Đông, mục A2"));
        Assert.Equal(
            ["hoàn thành bước Tự chấm của Thôn Đông năm 2021: 90 trên 100 điểm", "hoàn thành bước Thẩm định của Thôn Đông năm 2021: 88 trên 100 điểm", "hoàn thành bước Hội đồng của Thôn Đông năm 2021: 88 trên 100 điểm"],
            await app.SentencesAsync("StageCompleted", "Thôn Đông năm 2021"));
        Assert.Equal(3, await app.DbAsync(db => db.AssessmentStages.CountAsync(s => s.AssessmentId == east && s.Completion != null)));
        Assert.True((await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync(default))).IsSound);
    }

    [Fact]
    public async Task Post_PointsWrong_EachSaysWhatToDoAndNothingIsLost()
    {
        var (east, _) = await app.OpenAsync(2020, ScoringApp.AllSteps);
        var village = await app.SignInAsync(Role.VillageHead);
        var form = await village.GetAsync($"/danh-gia/{east}/cham");

        var answer = await village.SubmitAsync(form, ScoringApp.Form(form), ScoringApp.Boxes(form, "Points", ("A1", "16"), ("B1", "mười"), ("C1", "7,5")));
        var again = await village.SubmitAsync(form, ScoringApp.Form(form), ScoringApp.Boxes(form, "Points", ("A1", "16"), ("C1", "7,5")));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("không phải là số", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Điểm của mục A1 phải từ 0 đến 15.", again.Text, StringComparison.Ordinal);
        Assert.Equal("7,5", again.Html.QuerySelector($"input[name='{ScoringApp.Boxes(again, "Points", ("C1", "")).Keys.Single()}']")!.GetAttribute("value"));
        Assert.Equal(0, await app.DbAsync(db => db.StageMarks.CountAsync(m => db.AssessmentStages.Any(s => s.Id == m.StageId && s.AssessmentId == east))));
    }

    [Fact]
    public async Task Verify_OwnUnitOrOwnSelfScore_IsRefused()
    {
        var (east, west) = await app.OpenAsync(2019, ScoringApp.AllSteps);
        await app.GiveAsync(Role.ProgrammeOfficer, west, ("A1", 15));
        await app.CompleteAsync(Role.ProgrammeOfficer, west, StageKind.SelfScore);
        await app.CompleteAsync(Role.VillageHead, east, StageKind.SelfScore);

        var own = await (await app.SignInAsync(Role.VillageHead)).GetAsync($"/danh-gia/{east}/cham");
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var ownScore = await officer.GetAsync($"/danh-gia/{west}/cham");
        var other = await officer.GetAsync($"/danh-gia/{east}/cham");
        var broken = await Assert.ThrowsAsync<RuleException>(() => app.GiveAsync(Role.ProgrammeOfficer, west, ("A1", 14)));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.OK), (own.Status, ownScore.Status, other.Status));
        Assert.Contains("đã tự chấm phiếu này nên không làm bước thẩm định", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Give_SomebodyWroteMeanwhile_ShowsHisMarkAndKeepsMine()
    {
        var (east, _) = await app.OpenAsync(2018, ScoringApp.AllSteps);
        var village = await app.SignInAsync(Role.VillageHead);
        var form = await village.GetAsync($"/danh-gia/{east}/cham");
        await app.GiveAsync(Role.ProgrammeOfficer, east, ("A1", 12));

        var answer = await village.SubmitAsync(form, ScoringApp.Form(form), ScoringApp.Boxes(form, "Points", ("A1", "14")));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Người programmeofficer vừa ghi mục A1: 12 điểm.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("14", answer.Html.QuerySelector($"input[name='{ScoringApp.Boxes(answer, "Points", ("A1", "")).Keys.Single()}']")!.GetAttribute("value"));
        Assert.Equal(12, (await app.InCommuneAsync<AssessmentQueries, StageSheet>(q => q.StageSheetAsync(east, default))).Course.Current!.Marks["A1"].Points);
    }

    [Fact]
    public async Task Post_RowByScript_AnswersWithTheRunningTotal()
    {
        var (east, _) = await app.OpenAsync(2017, ScoringApp.AllSteps);
        var village = await app.SignInAsync(Role.VillageHead);
        var form = await village.GetAsync($"/danh-gia/{east}/cham");
        var row = new Dictionary<string, string> { ["row.Code"] = "A1", ["row.Points"] = "12,5", ["row.Note"] = "", ["row.Seen"] = "0" };

        var saved = await village.SubmitAsync(form, RowForm(form, east), row);
        form = await village.GetAsync($"/danh-gia/{east}/cham");
        var beyond = await village.SubmitAsync(form, RowForm(form, east), new Dictionary<string, string>(row) { ["row.Points"] = "99", ["row.Seen"] = "1" });

        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Contains("\"seen\":1", saved.Source, StringComparison.Ordinal);
        Assert.Contains("\"total\":\"12,5\"", saved.Source, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, beyond.Status);
        Assert.Contains("phải từ 0 đến 15", System.Text.RegularExpressions.Regex.Unescape(beyond.Source), StringComparison.Ordinal);
        Assert.Equal(125_000, await app.DbAsync(db => db.StageMarks.Where(m => db.AssessmentStages.Any(s => s.Id == m.StageId && s.AssessmentId == east)).Select(m => m.PointsTenThousandths).SingleAsync()));
    }

    [Fact]
    public async Task Post_MarkWithPhoto_FileIsBoundToTheItemAndShownOnIt()
    {
        var (east, _) = await app.OpenAsync(2016, ScoringApp.AllSteps);
        var village = await app.SignInAsync(Role.VillageHead);
        var form = await village.GetAsync($"/danh-gia/{east}/cham/D1");

        var answer = await village.SubmitAsync(form, ScoringApp.Form(form), new Dictionary<string, string> { ["Points"] = "2,5" }, [new TestFile("Evidence", "bang-khen.png", TestFile.Png)]);
        var sheet = await village.GetAsync($"/danh-gia/{east}/cham");
        var line = await village.GetAsync($"/danh-gia/{east}/D1");

        Assert.Equal($"/danh-gia/{east}/cham#tc-D1", answer.Location);
        Assert.Contains("1 tệp", sheet.Html.QuerySelector("#tc-D1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("bang-khen.png", line.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.DbAsync(db => db.EvidenceLinks.CountAsync(l => l.RecordKind == "StageMark")));
    }

    [Fact]
    public async Task Get_OtherCommune_IsNotFound()
    {
        var (east, _) = await app.OpenAsync(2015, ScoringApp.AllSteps);
        var foreign = await app.SignInAsync(TestCommunes.OtherUserName(Role.EmulationSecretary));

        string[] paths = ["cham", "hoan-thanh", "so-lieu", "mo-lai", "thu-hoi", "cham/A1"];
        foreach (var path in paths)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await foreign.GetAsync($"/danh-gia/{east}/{path}")).Status);
        }
    }

    /// <summary>The form as the script sends one row of it.</summary>
    private static AngleSharp.Html.Dom.IHtmlFormElement RowForm(TestPage page, Guid id)
    {
        var form = ScoringApp.Form(page);
        form.SetAttribute("action", $"/danh-gia/{id}/cham?handler=Row");
        return form;
    }
}
