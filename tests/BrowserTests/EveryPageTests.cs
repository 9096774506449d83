using ChungSuc.Web.Infrastructure.Security;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.BrowserTests;

/// <summary>Every page of every rail, on a desk and on a phone: readable, accessible, silent, and kept as a picture.</summary>
public sealed class EveryPageTests(SampleApp app) : IClassFixture<SampleApp>
{
    public static TheoryData<Role, int> RolesAndWidths()
    {
        var data = new TheoryData<Role, int>();
        foreach (var role in new[] { Role.EmulationSecretary, Role.Administrator, Role.Chairman, Role.ProgrammeOfficer, Role.VillageHead })
        {
            data.Add(role, 1280);
            data.Add(role, 360);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(RolesAndWidths))]
    public async Task Rail_EachPage_IsAccessibleAndFits(Role role, int width)
    {
        await using var journey = await Journey.StartAsync(app, withScript: true, width, $"rail-{role}");
        await journey.SignInAsync(role);

        var rules = app.Services.GetRequiredService<AccessRules>();
        foreach (var entry in rules.Navigation.Where(e => rules.MayOpen(e.Page, role)).OrderBy(e => e.Group).ThenBy(e => e.Order))
        {
            await journey.OpenAsync(entry.Url);
        }
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task OpenPages_AreAccessibleAndFit(int width)
    {
        await using var journey = await Journey.StartAsync(app, withScript: true, width, "open");

        await journey.OpenAsync("/dang-nhap");
        await journey.OpenAsync("/he-thong-thiet-ke");
    }
}
