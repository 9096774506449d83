using ChungSuc.Core.Assessments;
using ChungSuc.Core.Contributions;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Assessments;

/// <summary>What a sheet asks and no ledger keeps; and sheets of people.</summary>
public sealed class StatedTests(ScoringApp app) : IClassFixture<ScoringApp>
{
    [Fact]
    public async Task Cases_RecordedVoidedAndNone_TheScoreFollows()
    {
        var (east, west) = await app.OpenAsync(2021);
        var village = await app.SignInAsync(Role.VillageHead);
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        string[] names = ["Đổ rác ra suối", "Lấn lòng đường"];
        foreach (var name in names)
        {
            await village.PostAsync($"/danh-gia/{east}/ghi-viec?muc=vi_pham.vu_viec", new Dictionary<string, string> { ["Label"] = name });
        }

        // E1: 2 points off for each case, at most 10.
        Assert.Equal(-4, (await app.SheetAsync(east)).Find("E1")!.Points);
        var first = await app.DbAsync(db => db.StatedCases.Where(c => c.AssessmentId == east).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync());
        var silent = await village.PostAsync($"/danh-gia/{east}/bo-viec/{first}", new Dictionary<string, string>());
        await village.PostAsync($"/danh-gia/{east}/bo-viec/{first}", new Dictionary<string, string> { ["Reason"] = "của thôn khác" });
        var page = await village.GetAsync($"/danh-gia/{east}/so-lieu");
        var none = await officer.PostAsync($"/danh-gia/{west}/so-lieu", new Dictionary<string, string>(), "#tc-vi_pham-vu_viec form[method=post]");

        Assert.Contains("Nêu lý do bỏ", silent.ErrorAt("Reason"), StringComparison.Ordinal);
        Assert.Equal(-2, (await app.SheetAsync(east)).Find("E1")!.Points);
        Assert.Contains("Lấn lòng đường", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Đổ rác ra suối", page.Text, StringComparison.Ordinal);
        Assert.Equal($"/danh-gia/{west}/so-lieu", none.Location);
        Assert.Equal(0, (await app.SheetAsync(west)).Find("E1")!.Points);
        Assert.Equal(["ghi vào “Vụ việc vi phạm trong thôn” của Thôn Đông: Đổ rác ra suối"], await app.SentencesAsync("CaseStated", "rác ra suối"));
        Assert.Equal(1, await app.DbAsync(db => db.StatedCases.CountAsync(c => c.AssessmentId == east)));
    }

    [Fact]
    public async Task Figures_WhatALedgerKeeps_IsNotAskedAgain()
    {
        var (east, west) = await app.OpenAsync(2020);
        var village = await app.SignInAsync(Role.VillageHead);

        var page = await village.GetAsync($"/danh-gia/{east}/so-lieu");
        var foreign = await app.AsAsync<StatedFigureService, RuleException>(Role.VillageHead, async s =>
            await Assert.ThrowsAsync<RuleException>(() => s.StateAsync(new StateFigures(west, null, []))));
        var answer = await village.SubmitAsync(page, ScoringApp.Form(page), new Dictionary<string, string> { [Box(page, "danh_gia.kdc_duoc_cong_nhan")] = "có" });
        var line = await village.GetAsync($"/danh-gia/{east}/A1");

        // Who only reads opens the figure behind the score too, without a form.
        var council = await app.SignInAsync(Role.CouncilMember);
        var behind = await council.GetAsync((await council.GetAsync($"/danh-gia/{east}/A1")).Html.QuerySelector($"main a[href^='/danh-gia/{east}/so-lieu']")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, behind.Status);
        Assert.Null(behind.Html.QuerySelector("main form[method=post]"));

        Assert.DoesNotContain("dong_gop.", string.Join(' ', page.Html.QuerySelectorAll("input[name$='.Name']").Select(e => e.GetAttribute("value"))), StringComparison.Ordinal);
        Assert.Contains("do Thôn Đoài hoặc cán bộ chương trình ghi", foreign.Message, StringComparison.Ordinal);
        Assert.Equal($"/danh-gia/{east}/so-lieu", answer.Location);
        Assert.Contains("15 trên 15 điểm", line.Text, StringComparison.Ordinal);
        Assert.Contains("Người villagehead ghi trong phiếu", line.Text, StringComparison.Ordinal);
        Assert.Equal(["ghi Có khu dân cư kiểu mẫu được công nhận của Thôn Đông: có"], await app.SentencesAsync("FigureStated", "khu dân cư kiểu mẫu"));
    }

    [Fact]
    public async Task Person_LedgerAndStatedFigures_GiveTheScoreWorkedByHand()
    {
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var person = await app.PersonAsync(TestCommunes.PersonA);
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        await app.AsAsync<ContributionService, RecordOutcome>(Role.ProgrammeOfficer, s => s.RecordAsync(new RecordContribution
        {
            UnitId = village,
            GiverKind = ChungSuc.Core.Units.SubjectKind.Person,
            GiverId = person.Id,
            GivenOn = new DateOnly(2021, 6, 5),
            Purpose = "Làm đường ngõ",
            IsVoluntary = true,
            Given = [new GivenThing { Kind = ContributionKind.LabourDays, Quantity = 12 }],
        }));
        var form = await officer.GetAsync($"/danh-gia/mo?nam=2021&bo={ScoringApp.PersonSheet}@1");
        var opened = await officer.SubmitAsync(form, ScoringApp.Form(form), new Dictionary<string, string>
        {
            ["Input.SubjectIds"] = person.Id.ToString(),
            ["Input.HasSelfScore"] = "false",
            ["Input.HasVerification"] = "false",
            ["Input.HasCouncil"] = "false",
        });
        var id = await app.DbAsync(db => db.Assessments.Where(a => a.ParticipantId == person.Id).Select(a => a.Id).SingleAsync());

        var page = await officer.GetAsync($"/danh-gia/{id}/so-lieu");
        await officer.SubmitAsync(page, ScoringApp.Form(page), new Dictionary<string, string>
        {
            [Box(page, "ca_nhan.la_can_bo")] = "không",
            [Box(page, "ca_nhan.van_dong_ho")] = "25",
        });
        var sheet = await app.SheetAsync(id);

        // The ledger is not typed again: 12 days of labour at 2 points are 24 of 40; 25 households at 1 point, at most 20. The officials' half is not hers.
        Assert.Equal("/danh-gia?nam=2021", opened.Location);
        Assert.Equal((24m, 20m), (sheet.Find("B1")!.Points!.Value, sheet.Find("B4")!.Points!.Value));
        Assert.Equal(ChungSuc.Core.Criteria.NodeStatus.NotAssigned, sheet.Find("A1")!.Status);
        Assert.Equal("Hoàng Thị Lê", sheet.Head.Name);

        // The figure opens her entry, and only hers.
        var line = await officer.GetAsync($"/danh-gia/{id}/B1");
        var list = await officer.GetAsync($"/dong-gop?thon=&loai=LabourDays&nam=2021&nguoi-gop={person.Id}");
        Assert.Contains("sổ đóng góp năm 2021, 1 lượt", line.Text, StringComparison.Ordinal);
        Assert.NotNull(line.Html.QuerySelector($"main a[href='/dong-gop?thon=&loai=LabourDays&nam=2021&nguoi-gop={person.Id}']"));
        Assert.Contains("Làm đường ngõ", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Concluded_OtherSheetReadsIt_OpensTheConclusion()
    {
        var (east, _) = await app.OpenAsync(2023);
        var unit = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        await app.AsAsync<AssessmentService, Guid>(Role.ProgrammeOfficer, s => s.OpenAsync(new OpenAssessments { Year = 2023, SetId = "thon-kieu-mau-de-xuat", SetVersion = 1, SubjectIds = [unit] }));
        var model = await app.DbAsync(db => db.Assessments.Where(a => a.Year == 2023 && a.SetId == "thon-kieu-mau-de-xuat").Select(a => a.Id).SingleAsync());
        var before = (await app.SheetAsync(east)).Find("A2")!.Status;
        await app.AsAsync<ConclusionService, Guid>(Role.ProgrammeOfficer, s => s.ConcludeAsync(new ConcludeAssessment(model, "chưa nhập")));

        var line = await (await app.SignInAsync(Role.CouncilMember)).GetAsync($"/danh-gia/{east}/A2");

        // Nothing was entered, so none of the indicators passes: 0 %.
        Assert.Equal(ChungSuc.Core.Criteria.NodeStatus.Missing, before);
        Assert.Contains("0 trên 25 điểm", line.Text, StringComparison.Ordinal);
        Assert.NotNull(line.Html.QuerySelector($"main a[href='/danh-gia/{model}']"));
    }

    private static string Box(TestPage page, string name) =>
        page.Html.QuerySelectorAll("input[name$='.Name']").Single(e => e.GetAttribute("value") == name).GetAttribute("name")!.Replace(".Name", ".Text", StringComparison.Ordinal);
}
