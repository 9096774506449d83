using ChungSuc.Core.Inspections;

namespace ChungSuc.Core.Tests.Inspections;

public sealed class InspectionDrawTests
{
    private static readonly string[] Villages = ["Thôn Bản", "Thôn Đoài", "Thôn Đông", "Thôn Kéo", "Thôn Nà"];

    [Theory]
    [InlineData("83920174", 3, new[] { 1, 5, 4 })]
    [InlineData("20251015", 3, new[] { 5, 3, 2 })]
    [InlineData("20251015", 1, new[] { 5 })]
    public void Draw_SeedAndList_SameAsComputedOutsideTheProgram(string seed, int count, int[] drawn)
    {
        // Expected: hashlib.sha256 of "seed/position/name" in Python, sorted.
        Assert.Equal(drawn, InspectionDraw.Draw(seed, Villages, count));
    }

    [Fact]
    public void KeyOf_OneLine_SameAsSha256Sum()
    {
        // printf '83920174/3/Thôn Đông' | sha256sum
        Assert.Equal("ecf814551d35f85362a49358f2e35ef886c1a226168a85caf9edd66c983c3d2f", InspectionDraw.KeyOf("83920174", 3, "Thôn Đông"));
    }

    [Fact]
    public void Draw_ManySeeds_EachPlaceAboutAsOften()
    {
        var counts = new int[Villages.Length + 1];
        for (var seed = 0; seed < 5000; seed++)
        {
            foreach (var position in InspectionDraw.Draw(seed.ToString("00000000", null), Villages, 2))
            {
                counts[position]++;
            }
        }

        // 2000 each are expected; five standard deviations are 173.
        Assert.All(counts.Skip(1), count => Assert.InRange(count, 1827, 2173));
    }
}
