using AngleSharp.Dom;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Home;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Web.Tests;

/// <summary>Thin lines and small machines: bytes and SQL statements of a page have a ceiling, with the sample commune's data behind it.</summary>
public sealed class CeilingTests(SampleApp app) : IClassFixture<SampleApp>
{
    private const int FirstVisitBytes = 60_000;
    private const int NextPageBytes = 15_000;

    /// <summary>Each ledger that a sheet or a home page tells of is read once, whatever the number of units.</summary>
    private const int Statements = 25;

    /// <summary>The page of a person's own work asks every room once what waits for him.</summary>
    private const int HomeStatements = 40;

    [Fact]
    public async Task FirstVisit_PublicPageWithAllItLoads_StaysUnder60Kilobytes()
    {
        var browser = app.Anonymous();
        var page = await browser.GetAsync("/");
        var parts = page.Html.QuerySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon]").Select(e => e.GetAttribute("href")!)
            .Concat(page.Html.QuerySelectorAll("script[src]").Select(e => e.GetAttribute("src")!))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        var bytes = await browser.WeighAsync("/");
        foreach (var part in parts)
        {
            bytes += await browser.WeighAsync(part);
        }

        Assert.True(parts.Count >= 4, "The page loads its style sheet, script and fonts.");
        Assert.InRange(bytes, 10_000, FirstVisitBytes);
    }

    [Theory]
    [InlineData(Role.EmulationSecretary)]
    [InlineData(Role.ProgrammeOfficer)]
    [InlineData(Role.Administrator)]
    public async Task NextPages_EachOfTheRail_StayUnderTheirCeilings(Role role)
    {
        var browser = app.Anonymous();
        var doors = await browser.GetAsync("/dang-nhap");
        var door = doors.Html.Forms.First(f => f.TextContent.Contains(role.Vietnamese(), StringComparison.Ordinal));
        await browser.SubmitAsync(doors, door, new Dictionary<string, string>());
        var rules = app.Services.GetRequiredService<AccessRules>();
        var heavy = new List<string>();
        foreach (var entry in rules.Navigation.Where(e => rules.MayOpen(e.Page, role)))
        {
            await browser.WeighAsync(entry.Url);
            app.Statements.Reset();
            var bytes = await browser.WeighAsync(entry.Url);
            if (bytes > NextPageBytes || app.Statements.Count > (entry.Url == HomeLinks.Home ? HomeStatements : Statements))
            {
                heavy.Add($"{entry.Url}: {bytes} bytes, {app.Statements.Count} statements");
            }
        }

        Assert.Empty(heavy);
    }
}
