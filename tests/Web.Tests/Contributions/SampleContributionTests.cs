using ChungSuc.Core.Contributions;

namespace ChungSuc.Web.Tests.Contributions;

public sealed class SampleContributionTests(SampleApp app) : IClassFixture<SampleApp>
{
    [Fact]
    public async Task Sample_UpToTheDay_TotalsEqualTheFile()
    {
        // Worked by hand from catalog/samples/xa-mau.yaml: Kéo Mẫu until 15/10/2025 has one gift, dg-059, 220 m² of land at 60.000 đồng.
        var village = (await app.UnitAsync("Thôn Kéo Mẫu")).Id;

        var totals = await app.InCommuneAsync<ContributionTotalsQueries, IReadOnlyDictionary<Guid, ContributionTotals>>(
            q => q.ByVillageAsync(ContributionFilter.All, default));

        Assert.Equal(new ContributionTotals { LandTenThousandths = 2_200_000, ValueVnd = 13_200_000, Contributions = 1, Givers = 1, Households = 1 }, totals[village]);
        Assert.Equal(9, totals.Count);
    }
}
