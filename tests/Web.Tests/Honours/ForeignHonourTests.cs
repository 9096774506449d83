using ChungSuc.Core.Awards;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Councils;
using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Web.Tests.Honours;

/// <summary>What another commune has considered and decided is not there: 404, not 403, and no line of it in any list.</summary>
public sealed class ForeignHonourTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Get_HonoursOfAnotherCommune_NotFoundAndInNoList()
    {
        var foreign = await DecideElsewhereAsync();
        var chairman = await app.SignInAsync(Role.Chairman);
        var secretary = await app.SignInAsync(Role.EmulationSecretary);

        foreach (var page in new[] { "", "/bien-ban", "/diem-danh", "/kiem-phieu", "/ket-luan" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync($"/hoi-dong/hop/{foreign.Meeting}{page}")).Status);
        }

        foreach (var path in new[]
        {
            $"/quyet-dinh/{foreign.Decision}", $"/quyet-dinh/{foreign.Decision}/ban-hanh", $"/quyet-dinh/{foreign.Decision}/van-ban", $"/quyet-dinh/{foreign.Decision}/giay-khen",
            $"/so-khen-thuong/{foreign.Award}", $"/so-khen-thuong/{foreign.Award}/huy-bo", $"/giay-khen/{foreign.Award}", $"/giay-khen/{foreign.Award}/word",
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await chairman.GetAsync(path)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync($"/hoi-dong/thanh-vien/{foreign.Member}/thoi")).Status);
        foreach (var list in new[] { "/de-nghi", "/hoi-dong", "/quyet-dinh", "/so-khen-thuong" })
        {
            Assert.DoesNotContain("Thôn Xa", (await secretary.GetAsync(list)).Text, StringComparison.Ordinal);
        }
    }

    private async Task<(Guid Member, Guid Meeting, Guid Decision, Guid Award)> DecideElsewhereAsync()
    {
        var members = new List<Guid>();
        foreach (var seat in new[] { CouncilSeat.Chair, CouncilSeat.DeputyChair, CouncilSeat.Member })
        {
            members.Add(await ElsewhereAsync<CouncilService, Guid>(s => s.SeatAsync(new SeatCouncilMember
            {
                FullName = $"Người {seat}", Post = "Cán bộ", Seat = seat, From = new DateOnly(2025, 7, 1),
            })));
        }

        var village = await ElsewhereAsync<AppDbContext, Guid>(db => db.Units.Where(u => u.Name == TestCommunes.OtherVillage).Select(u => u.Id).SingleAsync());
        var nomination = await ElsewhereAsync<NominationService, Guid>(s => s.NominateAsync(HonourSteps.Nomination($"Unit:{village:N}")));
        var meeting = await ElsewhereAsync<MeetingCallService, Guid>(s => s.CallAsync(new CallMeeting
        {
            HeldOn = HonourSteps.Today, StartsAt = "08:00", Venue = "Nơi khác", Method = VotingMethod.Hands, ChairId = members[0], SecretaryId = members[2], NominationIds = [nomination],
        }));
        var draft = await ElsewhereAsync<AwardDraftService, Guid>(s => s.DraftAsync(HonourSteps.Draft(nomination) with { Chosen = [new ChosenNomination(nomination, "Khen kịp thời")] }));
        await ElsewhereAsync<AwardService, Guid>(s => s.IssueAsync(new IssueDecision(draft, 0, HonourSteps.Today)));
        return (members[0], meeting, draft, await ElsewhereAsync<AppDbContext, Guid>(db => db.Awards.Select(a => a.Id).SingleAsync()));
    }

    private Task<T> ElsewhereAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull =>
        TestScope.RunAsync(app.Services, app.OtherCommuneId, services => work(services.GetRequiredService<TService>()));
}
