using ChungSuc.Core.Contributions;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Enterprises;

public sealed class AchievementTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Person_WithHisHousehold_GiftsAwardsAndDirectWorkerInOnePlace()
    {
        await app.GiveLandAsync(); // the household of Lương Thị Mận gives 120 m² and 5 days
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var person = await app.AsAsync<UnitService, Guid>(Role.ProgrammeOfficer, s => s.AddAsync(new AddParticipants(
            [], [new AddPerson { UnitId = village, FullName = TestCommunes.HouseholdA, IsDirectWorker = true }])));
        await app.AsAsync<ContributionService, RecordOutcome>(Role.VillageHead, s => s.RecordAsync(new RecordContribution
        {
            GiverKind = SubjectKind.Person, GiverId = person, UnitId = village, GivenOn = new DateOnly(2025, 3, 3), Purpose = "Trồng hoa đường thôn", IsVoluntary = true, ReceiptNumber = "PT 07",
            Given = [new GivenThing { Kind = ContributionKind.Money, Quantity = 500_000 }],
        }));
        var household = await app.HouseholdAsync(TestCommunes.HouseholdA);
        await AwardAsync(await app.HouseholdReferenceAsync(TestCommunes.HouseholdA), await app.PersonReferenceAsync(TestCommunes.PersonB), await app.PersonReferenceAsync(TestCommunes.PersonA));
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        var page = await secretary.GetAsync($"/ca-nhan/{person}/thanh-tich");
        var ofHousehold = await secretary.GetAsync($"/ho/{household.Id}/thanh-tich");
        var form = await secretary.GetAsync($"/de-nghi/moi?doi-tuong={SubjectKind.Person}:{person:N}");
        var unit = await secretary.GetAsync($"/don-vi/{village}");
        var register = await secretary.GetAsync("/so-khen-thuong?nam=2025");

        Assert.Contains("Người lao động trực tiếpphải", page.Text, StringComparison.Ordinal);
        Assert.Contains("500.000 đồng: Trồng hoa đường thôn", page.Text, StringComparison.Ordinal);
        Assert.Contains("phiếu thu PT 07", page.Text, StringComparison.Ordinal);
        Assert.Contains("5 ngày công; 120 m² đất: Mở rộng đường trục thôn đứng tên Hộ Lương Thị Mận", page.Text, StringComparison.Ordinal);
        Assert.Contains("Đã được khen thưởng (1)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Lập đề nghị khen thưởng", page.Text, StringComparison.Ordinal);
        Assert.Contains("đứng tên Lương Thị Mận", ofHousehold.Text, StringComparison.Ordinal);
        var link = page.Html.QuerySelectorAll("td[data-label='Thành tích'] a").First(a => a.TextContent.Contains("Trồng hoa", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Contains("Trồng hoa đường thôn", (await secretary.GetAsync(link)).Text, StringComparison.Ordinal);
        Assert.Contains($"/ca-nhan/{person}/thanh-tich", form.Source, StringComparison.Ordinal);
        Assert.Contains($"/ho/{household.Id}/thanh-tich", unit.Source, StringComparison.Ordinal);

        // Two persons were commended, one of them a direct worker.
        Assert.Contains("Năm 2025: 3 lượt khen, 0 tập thể, 1 hộ gia đình, 2 cá nhân. Người lao động trực tiếp: 1 trên 2 cá nhân (50%)", register.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OthersPeople_NotFoundToAVillageHeadAndForeignToAll()
    {
        var head = await app.SignInAsync(Role.VillageHead);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        var (mine, other) = (await app.HouseholdAsync(TestCommunes.HouseholdA), await app.HouseholdAsync(TestCommunes.HouseholdB));
        var foreign = await TestScope.RunAsync(app.Services, app.OtherCommuneId, scoped => ((Core.Data.AppDbContext)scoped.GetService(typeof(Core.Data.AppDbContext))!).Households.Select(h => h.Id).FirstAsync());

        Assert.Equal(HttpStatusCode.OK, (await head.GetAsync($"/ho/{mine.Id}/thanh-tich")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await head.GetAsync($"/ho/{other.Id}/thanh-tich")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync($"/ho/{foreign}/thanh-tich")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync($"/cay/{mine.Id}/thanh-tich")).Status);
    }

    private async Task AwardAsync(params string[] subjects)
    {
        var council = await app.SeatCouncilAsync();
        var nominations = new List<Guid>();
        foreach (var subject in subjects)
        {
            nominations.Add(await app.NominateAsync(HonourSteps.Nomination(subject)));
        }

        await app.HoldMeetingAsync(council, 9, [.. nominations]);
        await app.IssueAsync(await app.DraftAsync(HonourSteps.Draft([.. nominations])));
    }
}
