namespace ChungSuc.Web.Tests.Honours;

/// <summary>A page asks the database so often and no oftener, however many rows it shows.</summary>
public sealed class HonourStatementTests : IAsyncLifetime
{
    private readonly TestApp app = new();

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        var council = await app.SeatCouncilAsync();
        var nominations = new List<Guid>();
        foreach (var unit in new[] { TestCommunes.VillageA, TestCommunes.VillageB, "Phòng Kinh tế", "Hợp tác xã Na Thử" })
        {
            nominations.Add(await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(unit))));
        }

        await app.HoldMeetingAsync(council, 9, [.. nominations]);
        await app.IssueAsync(await app.DraftAsync(HonourSteps.Draft([.. nominations])));
        await app.NominateAsync(HonourSteps.Nomination(await app.HouseholdReferenceAsync(TestCommunes.HouseholdA)));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("/de-nghi")]
    [InlineData("/hoi-dong")]
    [InlineData("/quyet-dinh")]
    [InlineData("/so-khen-thuong")]
    public async Task Get_List_AtMostTenStatements(string path)
    {
        var secretary = await app.SignInAsync(Role.EmulationSecretary);
        await secretary.GetAsync(path);

        var before = app.Statements.Count;
        var page = await secretary.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.InRange(app.Statements.Count - before, 1, 10);
    }
}
