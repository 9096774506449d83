using AngleSharp.Dom;
using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Web.Tests.Honours;

public sealed class NominationPageTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Post_FormThatNoLongerExists_SentenceAtTheFieldAndNothingTypedIsLost()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var path = await NewAsync(TestCommunes.VillageA);

        var page = await secretary.PostAsync(path, new Dictionary<string, string>
        {
            ["Input.FormCode"] = "GK_HUYEN",
            ["Input.Achievement"] = "Bê tông hóa 2,5 km đường trục thôn",
            ["Input.ChosenBy"] = "Hội nghị thôn Đông",
            ["Input.ChosenOn"] = "01/10/2025",
        });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("không còn từ 01/07/2025", page.ErrorAt("Input.FormCode"), StringComparison.Ordinal);
        Assert.Contains("129/2025/NĐ-CP", page.ErrorAt("Input.FormCode"), StringComparison.Ordinal);
        Assert.Contains("không còn từ 01/07/2025", page.Summary, StringComparison.Ordinal);
        Assert.Equal("GK_HUYEN", page.ValueOf("Input.FormCode"));
        Assert.Equal("Bê tông hóa 2,5 km đường trục thôn", page.ValueOf("Input.Achievement").Trim());
        Assert.Equal("01/10/2025", page.ValueOf("Input.ChosenOn"));
        Assert.Equal(0, await app.DbAsync(db => db.Nominations.CountAsync(n => n.FormCode == "GK_HUYEN")));
    }

    [Fact]
    public async Task Get_SearchWithoutMarks_FindsTheHousehold()
    {
        var head = await app.SignInAsync(Role.VillageHead);

        var page = await head.GetAsync("/de-nghi/moi?q=man");

        Assert.Contains("Hộ Lương Thị Mận", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(TestCommunes.HouseholdB, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_VillageHeadNominatesInNfd_ListFindsItAndShowsTheState()
    {
        var head = await app.SignInAsync(Role.VillageHead);
        var path = $"/de-nghi/moi?doi-tuong={Uri.EscapeDataString(await app.PersonReferenceAsync(TestCommunes.PersonA))}";

        var answer = await head.PostAsync(path, new Dictionary<string, string>
        {
            ["Input.Achievement"] = "Vận động 12 hộ hiến đất".Normalize(System.Text.NormalizationForm.FormD),
        });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("Vận động 12 hộ hiến đất", await app.DbAsync(db => db.Nominations.Where(n => n.SubjectName == TestCommunes.PersonA).Select(n => n.Achievement).SingleAsync()));
        var list = await head.GetAsync("/de-nghi?q=hoang+le&tinh-trang=Nominated");
        Assert.Contains("Hoàng Thị Lê", list.Text, StringComparison.Ordinal);
        Assert.Contains("đang đề nghị", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AchievementMissing_SaysWhatToDo()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var page = await secretary.PostAsync(await NewAsync(TestCommunes.VillageB), new Dictionary<string, string> { ["Input.Achievement"] = " " });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Nêu thành tích, có số liệu.", page.ErrorAt("Input.Achievement"));
    }

    [Fact]
    public async Task Post_SentTwiceWithTheSameKey_OneNomination()
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var page = await secretary.GetAsync(await NewAsync("Hợp tác xã Na Thử"));
        var form = page.Html.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlFormElement>("main form[method=post]").First();
        var typed = new Dictionary<string, string> { ["Input.Achievement"] = "Liên kết tiêu thụ na cho 45 hộ" };

        var first = await secretary.SubmitAsync(page, form, typed);
        var second = await secretary.SubmitAsync(page, form, typed);

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await app.DbAsync(db => db.Nominations.CountAsync(n => n.Achievement.StartsWith("Liên kết tiêu thụ"))));
    }

    [Fact]
    public async Task Judge_ThroughThePage_WhoAndWhyStandInTheDossier()
    {
        var id = await app.NominateAsync(HonourSteps.Nomination(await app.HouseholdReferenceAsync(TestCommunes.HouseholdA)));
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var answer = await secretary.PostAsync($"/de-nghi/{id}/danh-gia?dieu-kien=gk.lawful", new Dictionary<string, string>
        {
            ["Input.IsMet"] = "true", ["Input.Reason"] = "Trưởng thôn xác nhận gương mẫu",
        });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var page = await secretary.FollowAsync(answer);
        Assert.Contains("Người emulationsecretary, Thư ký Hội đồng Thi đua - Khen thưởng: Trưởng thôn xác nhận gương mẫu", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraw_ThroughThePage_StaysInTheListAsWithdrawn()
    {
        var id = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync("Phòng Kinh tế")));
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var answer = await secretary.PostAsync($"/de-nghi/{id}/rut", new Dictionary<string, string> { ["Reason"] = "Trùng với đề nghị khác" });

        Assert.Contains("Trùng với đề nghị khác", (await secretary.FollowAsync(answer)).Text, StringComparison.Ordinal);
        Assert.Contains("Phòng Kinh tế", (await secretary.GetAsync("/de-nghi?tinh-trang=Withdrawn")).Text, StringComparison.Ordinal);
        Assert.Equal("Trùng với đề nghị khác", await app.DbAsync(db => db.JournalProcesses.Where(p => p.Kind == "nomination.withdraw").Select(p => p.Reason).SingleAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/rut")]
    [InlineData("/binh-xet")]
    [InlineData("/tiep-nhan")]
    [InlineData("/danh-gia?dieu-kien=gk.lawful")]
    public async Task Get_NominationOfAnotherCommune_NotFound(string page)
    {
        var foreign = await ForeignAsync();
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync($"/de-nghi/{foreign}{page}")).Status);
    }

    [Fact]
    public async Task Get_NominationOutsideTheVillage_NotFoundForItsHead()
    {
        var id = await app.NominateAsync(HonourSteps.Nomination(await app.HouseholdReferenceAsync(TestCommunes.HouseholdB)));
        var head = await app.SignInAsync(Role.VillageHead);

        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/de-nghi/{id}")).Status);
    }

    [Theory]
    [InlineData(Role.ProgrammeOfficer)]
    [InlineData(Role.CouncilMember)]
    [InlineData(Role.Chairman)]
    public async Task Get_WrongRole_MayReadButNotNominate(Role role)
    {
        var browser = await app.SignInAsync(role);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/de-nghi")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/de-nghi/moi")).Status);
    }

    private async Task<string> NewAsync(string unit) => $"/de-nghi/moi?doi-tuong={Uri.EscapeDataString(await app.ReferenceAsync(unit))}";

    private Task<Guid> ForeignAsync() => TestScope.RunAsync(app.Services, app.OtherCommuneId, async services =>
    {
        var db = services.GetRequiredService<AppDbContext>();
        var known = await db.Nominations.Select(n => n.Id).FirstOrDefaultAsync();
        if (known != Guid.Empty)
        {
            return known;
        }

        var village = await db.Units.SingleAsync(u => u.Name == TestCommunes.OtherVillage);
        return await services.GetRequiredService<Core.Commendations.NominationService>().NominateAsync(HonourSteps.Nomination($"Unit:{village.Id:N}"));
    });
}
