using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Evidence;

public sealed class EvidenceRoomTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Rooms_EveryRecordWithFilesHasOneAndItsPageExists()
    {
        var rooms = await app.InCommuneAsync<IEnumerable<IEvidenceRoom>, List<IEvidenceRoom>>(found => Task.FromResult(found.ToList()));
        var proven = typeof(IProven).Assembly.GetTypes().Where(t => t.IsClass && typeof(IProven).IsAssignableFrom(t)).Select(t => t.Name);
        var provider = (IActionDescriptorCollectionProvider)app.Services.GetService(typeof(IActionDescriptorCollectionProvider))!;
        var pages = provider.ActionDescriptors.Items.OfType<PageActionDescriptor>().Select(page => page.ViewEnginePath);

        Assert.Equal(proven.Order(StringComparer.Ordinal), rooms.SelectMany(room => room.Kinds).Order(StringComparer.Ordinal));
        Assert.Empty(rooms.Select(room => room.Page).Except(pages));
    }

    [Fact]
    public async Task Get_FileOfAnEnterprisesFact_ItsOwnAndTheOfficerReadItAndNoOtherEnterprise()
    {
        var own = (await app.UnitAsync("Hợp tác xã Na Thử")).Id;
        var other = await app.AsAsync<UnitService, Guid>(Role.ProgrammeOfficer, s => s.AddAsync(new AddUnit { Kind = UnitKind.Enterprise, Name = "Công ty Láng giềng", From = new DateOnly(2021, 1, 1) }));
        var (mine, foreign) = (await FileOfFactAsync(own, "của tôi"), await FileOfFactAsync(other, "của họ"));
        var enterprise = await app.SignInAsync(Role.Enterprise);
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);

        var page = await enterprise.GetAsync($"/minh-chung/{mine}");
        var ofOfficer = await officer.GetAsync($"/minh-chung/{foreign}");

        Assert.Contains("của Hợp tác xã Na Thử: việc làm năm 2025", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Html.QuerySelector(".feed a[href^='/doanh-nghiep/so/']"));
        Assert.Contains("của Công ty Láng giềng: việc làm năm 2025", ofOfficer.Text, StringComparison.Ordinal);
        foreach (var path in new[] { string.Empty, "/tep" })
        {
            Assert.Equal(HttpStatusCode.OK, (await enterprise.GetAsync($"/minh-chung/{mine}{path}")).Status);
            Assert.Equal(HttpStatusCode.OK, (await officer.GetAsync($"/minh-chung/{foreign}{path}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await enterprise.GetAsync($"/minh-chung/{foreign}{path}")).Status);
        }
    }

    private async Task<Guid> FileOfFactAsync(Guid unit, string salt)
    {
        using var content = new MemoryStream([.. TestFile.Png, .. System.Text.Encoding.UTF8.GetBytes(salt)]);
        var stored = await app.InCommuneAsync<EvidenceStore, StoredFile>(s => s.PutAsync(content, "bang luong.png", "Evidence", default));
        await app.AsAsync<EnterpriseService, Guid>(Role.ProgrammeOfficer, s => s.RecordFactAsync(new RecordFact
        {
            UnitId = unit, Kind = FactKind.Jobs, Year = 2025, LocalWorkers = 3, TotalWorkers = 4, Evidence = [stored],
        }));
        return await app.DbAsync(db => db.EvidenceFiles.Where(f => f.Sha256 == stored.Sha256).Select(f => f.Id).SingleAsync());
    }
}
