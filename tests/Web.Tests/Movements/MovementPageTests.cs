using ChungSuc.Core.Contributions;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Movements;

public sealed class MovementPageTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Get_List_ShowsTheOnlyMovementItself()
    {
        var id = await LoadAsync(CatalogFiles.Plan);
        var browser = await app.SignInAsync(Role.VillageHead);

        var list = await browser.GetAsync("/phong-trao");

        // Another test of this class may have loaded more movements; then the list names them all.
        var isAlone = await app.DbAsync(db => db.Movements.CountAsync()) == 1;
        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.NotNull(list.Html.QuerySelector(isAlone ? "#chi-tieu" : $"main a[href='/phong-trao/{id}']"));
    }

    [Fact]
    public async Task Get_PlanOfChiLang_ChainPeriodAndDistrict()
    {
        var page = await ShowAsync(Role.VillageHead);

        Assert.Contains("Số 219/KH-UBND ngày 03/8/2022.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cấp huyện kết thúc ngày 30/06/2025", page.Text, StringComparison.Ordinal);
        Assert.Contains("2021 - 2025", page.Text, StringComparison.Ordinal);
        var issuers = page.Html.QuerySelectorAll("#ke-hoach-cap-tren li b").Select(b => b.TextContent);
        Assert.Equal(["Thủ tướng Chính phủ", "Ủy ban nhân dân tỉnh Lạng Sơn", "Ủy ban nhân dân huyện Chi Lăng", "Ủy ban nhân dân xã"], issuers);
    }

    [Fact]
    public async Task Get_PlanOfChiLang_FiveGroupsWithTheirCriteria()
    {
        var page = await ShowAsync(Role.EmulationSecretary);

        var groups = page.Html.QuerySelectorAll("#doi-tuong h3").Select(h => h.TextContent).ToList();
        Assert.Equal(5, groups.Count);
        Assert.StartsWith("đ) Cá nhân", groups[4], StringComparison.Ordinal);
        Assert.Equal(19, page.Html.QuerySelectorAll("#doi-tuong ul > li").Length);
    }

    [Fact]
    public async Task Get_PlanOfChiLang_TargetsAreARangeWithoutFiguresYet()
    {
        var page = await ShowAsync(Role.ProgrammeOfficer);

        var targets = page.Html.QuerySelector("#chi-tieu")!;
        Assert.Contains("2 – 3 khu dân cư", targets.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chưa có số liệu", targets.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(targets.QuerySelectorAll(".figure"), f => f.TextContent == "0");
    }

    [Fact]
    public async Task Get_On15October2025_TheDistrictFormIsMarkedAsEndedWithItsBasis()
    {
        var page = await ShowAsync(Role.EmulationSecretary);

        var ended = Assert.Single(page.Html.QuerySelectorAll("#khen-thuong li"), li => li.QuerySelector(".tag") is not null);
        Assert.Contains("Giấy khen của Chủ tịch UBND huyện", ended.TextContent, StringComparison.Ordinal);
        Assert.Contains("Chỉ áp dụng đến hết ngày 30/06/2025 (NĐ 129/2025/NĐ-CP Điều 59)", ended.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_On15October2025_ReviewOf2023IsLateAndFinalReviewHas77Days()
    {
        var page = await ShowAsync(Role.Chairman);

        var milestones = page.Html.QuerySelector("#tien-do")!.TextContent;
        Assert.Contains("Quá hạn 31/12/2023, chưa ghi kết quả", milestones, StringComparison.Ordinal);
        Assert.Contains("Hạn 31/12/2025, còn 77 ngày", milestones, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_MilestoneHeld_IsShownWithItsPaper()
    {
        var id = await LoadAsync(CatalogFiles.Plan);
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);

        var answer = await browser.PostAsync(
            $"/phong-trao/{id}/moc/kiem-tra-hang-nam/2024",
            new Dictionary<string, string> { ["Input.HeldOn"] = "5/11/2024", ["Input.Paper"] = "Biên bản số 3" });

        var page = await browser.FollowAsync(answer);
        Assert.Contains("Đã làm ngày 05/11/2024, Biên bản số 3", page.Text, StringComparison.Ordinal);
        var row = await app.DbAsync(db => db.MilestoneOutcomes.SingleAsync(o => o.Year == 2024));
        Assert.Equal((id, "kiem-tra-hang-nam", new DateOnly(2024, 11, 5)), (row.MovementId, row.MilestoneKey, row.HeldOn));
    }

    [Theory]
    [InlineData("31/02/2024", "Input.HeldOn")]
    [InlineData("", "Input.HeldOn")]
    [InlineData("16/10/2025", "Input.HeldOn")]
    public async Task Post_MilestoneOnAWrongDay_SaysWhatToDoAndKeepsWhatWasTyped(string day, string field)
    {
        var id = await LoadAsync(CatalogFiles.Plan);
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        var page = await browser.PostAsync($"/phong-trao/{id}/moc/so-ket-2023/2023", new Dictionary<string, string> { ["Input.HeldOn"] = day, ["Input.Paper"] = "BC 1" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotEmpty(page.ErrorAt(field));
        Assert.Equal((day, "BC 1"), (page.ValueOf(field), page.ValueOf("Input.Paper")));
    }

    [Fact]
    public async Task Post_MilestoneTwiceWithTheSameKey_OneRow()
    {
        var id = await LoadAsync(CatalogFiles.Plan);
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var page = await browser.GetAsync($"/phong-trao/{id}/moc/kiem-tra-hang-nam/2022");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;
        var values = new Dictionary<string, string> { ["Input.HeldOn"] = "5/11/2022" };

        var first = await browser.SubmitAsync(page, form, values);
        var second = await browser.SubmitAsync(page, form, values);

        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.Equal(1, await app.DbAsync(db => db.MilestoneOutcomes.CountAsync(o => o.Year == 2022)));
    }

    [Fact]
    public async Task Get_MilestoneAsVillageHead_IsRefused()
    {
        var id = await LoadAsync(CatalogFiles.Plan);
        var browser = await app.SignInAsync(Role.VillageHead);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/phong-trao/{id}/moc/so-ket-2023/2023")).Status);
        Assert.DoesNotContain("Ghi kết quả", (await browser.GetAsync($"/phong-trao/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_MovementOfAnotherCommune_IsNotFound()
    {
        var text = await File.ReadAllTextAsync(CatalogFiles.Movement(CatalogFiles.Plan));
        var other = await TestScope.RunAsync(
            app.Services, app.OtherCommuneId, s => ((MovementService)s.GetService(typeof(MovementService))!).LoadAsync(new MovementFileText("a.yaml", text)));
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        foreach (var path in new[] { "", "/tep", "/moc/so-ket-2023/2023" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/phong-trao/{other.MovementId}{path}")).Status);
        }
    }

    [Fact]
    public async Task Get_Source_IsTheFileThatWasLoaded()
    {
        var id = await LoadAsync(CatalogFiles.Plan);
        var browser = await app.SignInAsync(Role.Front);

        var (status, body, _) = await browser.DownloadAsync($"/phong-trao/{id}/tep?ban=1");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(await File.ReadAllBytesAsync(CatalogFiles.Movement(CatalogFiles.Plan)), body);
    }

    [Fact]
    public async Task Get_AnyPage_NamesThePresentMovementInItsFrame()
    {
        await LoadAsync(CatalogFiles.Plan);
        var browser = await app.SignInAsync(Role.CouncilMember);

        var page = await browser.GetAsync("/viec-cua-toi");

        Assert.Contains("· Chung sức xây dựng nông thôn mới", page.Html.QuerySelector("header .where")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_HomeOfTheSecretary_ShowsTargetsAndWhatIsDue()
    {
        await LoadAsync(CatalogFiles.Plan);
        var browser = await app.SignInAsync(Role.EmulationSecretary);

        var page = await browser.GetAsync("/viec-cua-toi");

        Assert.Contains("Khu dân cư nông thôn mới kiểu mẫu được công nhận mới", page.Text, StringComparison.Ordinal);
        Assert.Contains("mốc tiến độ của phong trào", page.Html.QuerySelector(".todo .late")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("còn 77 ngày", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mốc tiến độ", (await (await app.SignInAsync(Role.VillageHead)).GetAsync("/viec-cua-toi")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WholeMovement_AsksTheDatabaseASmallConstantNumberOfTimes()
    {
        var id = await LoadAsync(CatalogFiles.Plan);
        var browser = await app.SignInAsync(Role.VillageHead);
        await browser.GetAsync($"/phong-trao/{id}");
        app.Statements.Reset();

        await browser.GetAsync($"/phong-trao/{id}");

        // Which edition, its outcomes, all editions, the commune, the movement in the frame.
        Assert.InRange(app.Statements.Count, 1, 8);
    }

    [Fact]
    public async Task Get_TargetOnContributions_ShowsTheSumOfTheLedger()
    {
        var village = await app.UnitAsync(TestCommunes.VillageA);
        var household = await app.HouseholdAsync(TestCommunes.HouseholdA);
        await app.AsAsync<ContributionService, RecordOutcome>(Role.VillageHead, s => s.RecordAsync(new RecordContribution
        {
            UnitId = village.Id,
            GiverKind = SubjectKind.Household,
            GiverId = household.Id,
            IsVoluntary = true,
            GivenOn = new DateOnly(2025, 9, 2),
            Purpose = "Làm đường",
            Given = [new GivenThing { Kind = ContributionKind.LabourDays, Quantity = 5.5m }],
        }));
        var text = (await File.ReadAllTextAsync(CatalogFiles.Movement(CatalogFiles.Plan)))
            .Replace("id: chung-suc-ntm-chi-lang-2021-2025", "id: dem-dong-gop", StringComparison.Ordinal)
            .Replace("measure: cong_nhan.kdc_kieu_mau", "measure: dong_gop.ngay_cong", StringComparison.Ordinal);
        var loaded = await app.AsAsync<MovementService, LoadedMovement>(Role.EmulationSecretary, s => s.LoadAsync(new MovementFileText("b.yaml", text)));
        var browser = await app.SignInAsync(Role.VillageHead);

        var targets = (await browser.GetAsync($"/phong-trao/{loaded.MovementId}")).Html.QuerySelector("#chi-tieu")!;

        Assert.Equal("5,5", targets.QuerySelector("a[href='/dong-gop'] .figure")?.TextContent);
        Assert.Contains("vượt chỉ tiêu", targets.TextContent, StringComparison.Ordinal);
    }

    private async Task<TestPage> ShowAsync(Role role)
    {
        var id = await LoadAsync(CatalogFiles.Plan);
        return await (await app.SignInAsync(role)).GetAsync($"/phong-trao/{id}");
    }

    private async Task<Guid> LoadAsync(string file)
    {
        var text = await File.ReadAllTextAsync(CatalogFiles.Movement(file));
        var loaded = await app.AsAsync<MovementService, LoadedMovement>(Role.EmulationSecretary, s => s.LoadAsync(new MovementFileText(file, text)));
        return loaded.MovementId;
    }
}
