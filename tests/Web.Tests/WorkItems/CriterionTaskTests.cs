using AngleSharp.Html.Dom;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Tests.Assessments;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.WorkItems;

public sealed class CriterionTaskTests(AssessmentApp app) : IClassFixture<AssessmentApp>
{
    [Fact]
    public async Task Line_NotMet_BecomesATaskOfTheVillageInTwoClicks()
    {
        var officer = await app.SignInAsync(Role.ProgrammeOfficer);
        var line = await officer.GetAsync($"/danh-gia/{app.East}/2.1");

        var form = await officer.GetAsync(line.Html.QuerySelectorAll("main a").Single(a => a.TextContent == "Giao việc").GetAttribute("href")!);
        var values = new Dictionary<string, string> { ["Input.Product"] = "Đường được cứng hóa", ["Input.Deadline"] = "30/11/2025" };
        var sent = await officer.SubmitAsync(form, (IHtmlFormElement)form.Html.QuerySelector("main form[method=post]")!, values);

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        var task = await app.DbAsync(db => db.WorkItems.SingleAsync(i => i.SourceRecordId == app.East));
        Assert.Equal((WorkItemSourceKind.Criterion, "2.1"), (task.SourceKind, task.SourceKey));
        Assert.Equal((await app.UnitAsync(TestCommunes.VillageA)).Id, task.OwnerUnitId);
        Assert.StartsWith("Làm cho đạt: Đường trong thôn được cứng hóa", task.Title, StringComparison.Ordinal);
        var head = await app.SignInAsync(Role.VillageHead);
        Assert.DoesNotContain((await head.GetAsync($"/danh-gia/{app.East}/2.1")).Html.QuerySelectorAll("main a"), a => a.TextContent == "Giao việc");
    }
}
