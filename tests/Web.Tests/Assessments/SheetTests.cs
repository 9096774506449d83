using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Assessments;

public sealed class SheetTests(AssessmentApp app) : IClassFixture<AssessmentApp>
{
    private static readonly DateOnly Day = new(2025, 9, 2);

    [Fact]
    public async Task Enter_ValuesWorkedByHand_SheetTellsPassedFailedMissingAndWhy()
    {
        var (east, _) = await app.OpenAsync(2024);
        var browser = await app.SignInAsync(Role.ProgrammeOfficer);
        var form = await browser.GetAsync($"/danh-gia/{east}/nhap");

        var answer = await browser.SubmitAsync(form, Form(form), new Dictionary<string, string>(AssessmentApp.Boxes(
            form,
            ("thong_ke.co_so_do", "có"),
            ("thong_ke.ty_le_duong_cung_hoa", "100"),
            ("thong_ke.ty_le_duong_chieu_sang", "86,1"),
            ("thong_ke.co_bien_chi_dan", "không"),
            ("thong_ke.thu_nhap_binh_quan", "51,2")))
        {
            ["Source"] = "phiếu điều tra 214 hộ",
        });

        Assert.Equal($"/danh-gia/{east}", answer.Location);
        var sheet = await browser.FollowAsync(answer);

        // 1.1 passes, so criterion 1 does; 2.2 fails, so criterion 2 does; income of 2024 must be 54: 54 - 51,2 = 2,8.
        Assert.Contains("1 trên 14 tiêu chí đạt", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("2.1 Đường trong thôn được cứng hóa và duy tu hằng năm ≥ 100 %* (chưa xác nhận) 100 %", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("86,1 %", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("còn thiếu 2,8 triệu đồng/người", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("phiếu điều tra 214 hộ", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("chưa có số liệu", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("chưa xác nhận", sheet.Text, StringComparison.Ordinal);
        Assert.Equal("no", sheet.Html.QuerySelector(".tiles a[href='#tc-8']")?.ClassName);
        Assert.Equal("miss", sheet.Html.QuerySelector(".tiles a[href='#tc-12']")?.ClassName);
        Assert.Equal(5, await app.DbAsync(db => db.Statistics.CountAsync(s => s.Year == 2024)));
        var sentences = await app.DbAsync(db => db.JournalEvents.Select(e => e.Sentence).Where(s => s.StartsWith("nhập số liệu")).ToListAsync());
        Assert.Contains("nhập số liệu Thôn Đông, năm 2024: Thu nhập bình quân đầu người là 51,2 triệu đồng/người", sentences);
    }

    [Fact]
    public async Task Sheet_ContributionRecordedThenVoided_ComputedIndicatorFollows()
    {
        var browser = await app.SignInAsync(Role.Front);
        await app.GiveAsync(TestCommunes.VillageB, TestCommunes.HouseholdB, Day, ContributionKind.LabourDays, 3m);
        var before = await browser.GetAsync($"/danh-gia/{app.East}/14.1");

        var given = await app.GiveAsync(TestCommunes.VillageA, TestCommunes.HouseholdA, Day, ContributionKind.LandM2, 120m);
        var after = await browser.GetAsync($"/danh-gia/{app.East}/14.1");
        await app.AsAsync<ContributionService, Guid>(Role.ProgrammeOfficer, s => s.VoidAsync(new VoidContribution(given, "ghi nhầm thôn")));
        var voided = await browser.GetAsync($"/danh-gia/{app.East}/14.1");

        // One household lives in the village on record: 0 of 1, then 1 of 1, then 0 again.
        Assert.StartsWith("0 %", before.Html.QuerySelector("main h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("100 %", after.Html.QuerySelector("main h2")!.TextContent);
        Assert.Contains("Hộ Lương Thị Mận: Đường thôn", after.Text, StringComparison.Ordinal);
        Assert.NotNull(after.Html.QuerySelector($"a[href='/dong-gop/{given}']"));
        Assert.Equal("0 %", voided.Html.QuerySelector("main h2")!.TextContent);
        Assert.DoesNotContain("Hộ Lương Thị Mận: Đường thôn", voided.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_ValueReplaced_HistoryShowsBothWithReason()
    {
        var (_, west) = await app.OpenAsync(2023);
        var browser = await app.SignInAsync(Role.EmulationSecretary);
        var form = await browser.GetAsync($"/danh-gia/{west}/nhap");
        await browser.SubmitAsync(form, Form(form), AssessmentApp.Boxes(form, ("thong_ke.ty_le_phan_loai_rac", "40")));

        form = await browser.GetAsync($"/danh-gia/{west}/nhap");
        var withoutReason = await browser.SubmitAsync(form, Form(form), AssessmentApp.Boxes(form, ("thong_ke.ty_le_phan_loai_rac", "55")));
        var boxes = AssessmentApp.Boxes(form, ("thong_ke.ty_le_phan_loai_rac", "55"));
        boxes["Reason"] = "kiểm tra lại tại hộ";
        var answer = await browser.SubmitAsync(form, Form(form), boxes);

        Assert.Equal(HttpStatusCode.BadRequest, withoutReason.Status);
        Assert.Contains("Nêu lý do thay số đã nhập", withoutReason.ErrorAt("Reason"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var line = await browser.GetAsync($"/danh-gia/{west}/12.1");
        Assert.Contains("55 % lớn hơn 50 %, đạt", line.Text, StringComparison.Ordinal);
        Assert.Contains("đã thay: kiểm tra lại tại hộ", line.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.DbAsync(db => db.StatisticVoids.CountAsync(v => v.Reason == "kiểm tra lại tại hộ" && v.ReplacedById != null)));
        Assert.True((await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync(default))).IsSound);
    }

    [Fact]
    public async Task List_AnyNumberOfVillages_ConstantStatements()
    {
        var browser = await app.SignInAsync(Role.Chairman);
        await browser.GetAsync("/danh-gia?nam=2025");
        app.Statements.Reset();
        await browser.GetAsync("/danh-gia?nam=2025");
        var list = app.Statements.Count;

        app.Statements.Reset();
        await browser.GetAsync($"/danh-gia/{app.East}");
        var sheet = app.Statements.Count;

        Assert.InRange(list, 1, 20);
        Assert.InRange(sheet, 1, 20);
    }

    [Fact]
    public async Task Get_EmptyYear_SaysHowToBegin()
    {
        var officer = await (await app.SignInAsync(Role.ProgrammeOfficer)).GetAsync("/danh-gia?nam=2019");
        var head = await (await app.SignInAsync(Role.VillageHead)).GetAsync("/danh-gia?nam=2019");

        Assert.Contains("Chưa mở đánh giá nào của năm 2019", officer.Text, StringComparison.Ordinal);
        Assert.NotNull(officer.Html.QuerySelector("main a[href='/danh-gia/mo?nam=2019']"));
        Assert.Null(head.Html.QuerySelector("main a[href='/danh-gia/mo?nam=2019']"));
    }

    [Fact]
    public async Task Get_VillageTypedWithoutMarksOrDecomposed_OnlyItsRow()
    {
        var browser = await app.SignInAsync(Role.Front);

        foreach (var typed in new[] { "doai", "Đoài".Normalize(System.Text.NormalizationForm.FormD) })
        {
            var page = await browser.GetAsync($"/danh-gia?nam=2025&tim={Uri.EscapeDataString(typed)}");

            Assert.Contains(TestCommunes.VillageB, page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(TestCommunes.VillageA, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Sheet_SetIsKeptWordForWord_WithItsHash()
    {
        var kept = Assert.Single(await app.DbAsync(db => db.FrozenCriteriaSets.AsNoTracking().ToListAsync()));

        var shelved = CriteriaSetShelf.Shipped.Find(AssessmentApp.SetId, 1)!;
        Assert.Equal((shelved.Text, shelved.Sha256), (kept.Text, kept.Sha256));
        Assert.Equal(shelved.Set.Leaves.Count, kept.Load().Leaves.Count);
    }

    [Fact]
    public async Task Get_SortedByPassed_BestLastThenFirst()
    {
        var browser = await app.SignInAsync(Role.Chairman);
        await app.GiveAsync(TestCommunes.VillageB, TestCommunes.HouseholdB, Day, ContributionKind.LandM2, 50m);

        var up = await browser.GetAsync("/danh-gia?nam=2025&sap=dat");
        var down = await browser.GetAsync("/danh-gia?nam=2025&sap=-dat");

        Assert.Equal(TestCommunes.VillageB, up.Html.QuerySelectorAll("tbody th[scope=row]")[^1].TextContent);
        Assert.Equal(TestCommunes.VillageB, down.Html.QuerySelectorAll("tbody th[scope=row]")[0].TextContent);
    }

    [Fact]
    public async Task Get_ForeignCommune_404()
    {
        var browser = await app.SignInAsync(TestCommunes.OtherUserName(Role.EmulationSecretary));

        foreach (var path in new[] { $"/danh-gia/{app.East}", $"/danh-gia/{app.East}/nhap", $"/danh-gia/{app.East}/1.1", $"/so-lieu/{app.East}/thong_ke.so_ho/2025" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).Status);
        }
    }

    private static AngleSharp.Html.Dom.IHtmlFormElement Form(TestPage page) =>
        (AngleSharp.Html.Dom.IHtmlFormElement)page.Html.QuerySelector("main form[method=post]")!;
}
