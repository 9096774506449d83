using ChungSuc.Core.Commendations.Law;
using CsCheck;
using static ChungSuc.Core.Tests.Commendations.TestLaw;

namespace ChungSuc.Core.Tests.Commendations;

public sealed class BonusTests
{
    private static readonly long[] Units = [1, 1_000, 10_000];

    /// <summary>Days on which the base salary was 1.490.000, 1.800.000, 2.340.000 and 2.530.000 đồng.</summary>
    private static readonly string[] SalaryDays = ["2023-06-30", "2024-06-30", "2026-06-30", "2026-07-01"];

    // Each multiple in use × each base salary, rounded up to 10.000 đồng (NĐ 98/2023/NĐ-CP Điều 53), worked by hand.
    public static TheoryData<string, long[]> Vectors => new()
    {
        { "15/100", [230_000, 270_000, 360_000, 380_000] },
        { "3/10", [450_000, 540_000, 710_000, 760_000] },
        { "45/100", [680_000, 810_000, 1_060_000, 1_140_000] },
        { "6/10", [900_000, 1_080_000, 1_410_000, 1_520_000] },
        { "8/10", [1_200_000, 1_440_000, 1_880_000, 2_030_000] },
        { "1", [1_490_000, 1_800_000, 2_340_000, 2_530_000] },
        { "3/2", [2_240_000, 2_700_000, 3_510_000, 3_800_000] },
        { "2", [2_980_000, 3_600_000, 4_680_000, 5_060_000] },
        { "3", [4_470_000, 5_400_000, 7_020_000, 7_590_000] },
        { "7/2", [5_220_000, 6_300_000, 8_190_000, 8_860_000] },
        { "7", [10_430_000, 12_600_000, 16_380_000, 17_710_000] },
        { "9", [13_410_000, 16_200_000, 21_060_000, 22_770_000] },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Compute_EveryMultipleAndBaseSalary_IsRoundedUpToTenThousand(string multiple, long[] amounts)
    {
        Assert.True(Fraction.TryParse(multiple, out var fraction));

        var computed = SalaryDays.Select(Day)
            .Select(day => Bonus.Compute(fraction, ceiling: false, [], Catalog.BaseSalaryOn(day), Catalog.BonusRoundingOn(day)).AmountVnd);

        Assert.Equal(amounts, computed);
    }

    [Theory]
    // NĐ 91/2017/NĐ-CP
    [InlineData("GK_XA", RecipientKind.Individual, "2022-12-01", 230_000)]
    [InlineData("GK_XA", RecipientKind.Individual, "2023-12-31", 270_000)]
    [InlineData("GK_XA", RecipientKind.Collective, "2022-12-01", 450_000)]
    [InlineData("GK_HUYEN", RecipientKind.Collective, "2022-12-01", 900_000)]
    [InlineData("BK_TINH", RecipientKind.Individual, "2022-12-01", 1_490_000)]
    [InlineData("BK_TINH", RecipientKind.Household, "2022-12-01", 1_490_000)]
    [InlineData("BK_TTG", RecipientKind.Collective, "2022-12-01", 10_430_000)]
    // NĐ 98/2023/NĐ-CP
    [InlineData("GK_XA", RecipientKind.Individual, "2024-01-01", 270_000)]
    [InlineData("GK_XA", RecipientKind.Individual, "2025-06-30", 360_000)]
    [InlineData("GK_XA", RecipientKind.Household, "2025-06-30", 530_000)] // 0,225 × 2.340.000 = 526.500
    [InlineData("XATB", RecipientKind.Collective, "2025-06-30", 4_680_000)]
    // NĐ 152/2025/NĐ-CP
    [InlineData("GK_XA", RecipientKind.Individual, "2025-07-01", 710_000)]
    [InlineData("GK_XA", RecipientKind.Household, "2025-07-01", 1_060_000)]
    [InlineData("GK_XA", RecipientKind.Collective, "2025-07-01", 1_410_000)]
    [InlineData("GK_XA", RecipientKind.Individual, "2026-06-30", 710_000)]
    [InlineData("GK_XA", RecipientKind.Individual, "2026-07-01", 760_000)]
    [InlineData("GK_XA", RecipientKind.Household, "2026-07-01", 1_140_000)]
    [InlineData("GK_XA", RecipientKind.Collective, "2026-07-01", 1_520_000)]
    [InlineData("LDTT", RecipientKind.Individual, "2026-07-01", 760_000)]
    [InlineData("TTLDTT", RecipientKind.Collective, "2026-07-01", 2_030_000)]
    [InlineData("CSTDCS", RecipientKind.Individual, "2025-12-01", 2_340_000)]
    [InlineData("CSTDT", RecipientKind.Individual, "2025-12-01", 7_020_000)]
    [InlineData("CSTDTQ", RecipientKind.Individual, "2025-12-01", 10_530_000)] // 4,5 × 2.340.000
    [InlineData("TTLDXS", RecipientKind.Collective, "2025-12-01", 3_510_000)]
    [InlineData("THONVH", RecipientKind.Collective, "2026-07-01", 3_800_000)]
    [InlineData("CO_TINH", RecipientKind.Collective, "2025-12-01", 18_720_000)] // 8 × 2.340.000
    [InlineData("CO_CP", RecipientKind.Collective, "2025-12-01", 28_080_000)] // 12 × 2.340.000
    [InlineData("BK_TINH", RecipientKind.Individual, "2026-07-01", 3_800_000)]
    [InlineData("BK_TINH", RecipientKind.Collective, "2026-07-01", 7_590_000)]
    [InlineData("BK_TINH", RecipientKind.Household, "2025-12-01", 5_270_000)] // 2,25 × 2.340.000 = 5.265.000
    [InlineData("BK_TTG", RecipientKind.Individual, "2026-07-01", 8_860_000)]
    [InlineData("BK_TTG", RecipientKind.Collective, "2026-07-01", 17_710_000)]
    [InlineData("HCLD_3", RecipientKind.Collective, "2026-07-01", 22_770_000)]
    // Carried over, not confirmed, into the fourth regime
    [InlineData("GK_XA", RecipientKind.Individual, "2026-10-01", 760_000)]
    public void Of_FormRecipientAndDay_PaysTheSumOfThatDay(string form, RecipientKind recipient, string date, long amount) =>
        Assert.Equal(amount, Bonus.Of(Catalog, form, recipient, Day(date)).AmountVnd);

    [Fact]
    public void Of_Household_ShowsTheWayAndEveryArticle()
    {
        var bonus = Bonus.Of(Catalog, "GK_XA", RecipientClass.Household, Day("2025-12-01"));

        Assert.Equal(new Fraction(9, 20), bonus.Multiple);
        Assert.Equal("0,45 × 2.340.000 = 1.053.000 đồng, làm tròn lên 10.000 đồng thành 1.060.000 đồng", bonus.Sentence);
        Assert.Contains(bonus.Bases, basis => basis is { What: "Hệ số hộ gia đình", Basis: "NĐ 152/2025/NĐ-CP Điều 54", IsConfirmed: true });
        Assert.Contains(bonus.Bases, basis => basis is { What: "Lương cơ sở", Basis: "NĐ 73/2024/NĐ-CP Điều 3" });
        Assert.False(bonus.IsConfirmed);
    }

    [Fact]
    public void Of_ConfirmedRowsOfTheFirstRegime_IsConfirmed() =>
        Assert.True(Bonus.Of(Catalog, "GK_XA", RecipientKind.Individual, Day("2022-12-01")).IsConfirmed);

    [Fact]
    public void Of_KyNiemChuong_IsACeiling() =>
        Assert.True(Bonus.Of(Catalog, "KNC", RecipientKind.Individual, Day("2024-12-01")).IsCeiling);

    [Theory]
    [InlineData("GDVH", RecipientKind.Household, "2025-12-01", "bonus.unknown")]
    [InlineData("GK_HUYEN", RecipientKind.Individual, "2025-07-01", "bonus.form")]
    [InlineData("LDTT", RecipientKind.Household, "2025-12-01", "bonus.recipient")]
    public void Of_NoSumInLaw_IsRefusedWithASentence(string form, RecipientKind recipient, string date, string code)
    {
        var error = Assert.Throws<LawException>(() => Bonus.Of(Catalog, form, recipient, Day(date)));

        Assert.Equal(code, error.Code);
    }

    [Fact]
    public void CeilingOf_Overflow_Throws() =>
        Assert.Throws<OverflowException>(() => new Fraction(18, 1).CeilingOf(long.MaxValue / 2, 10_000));

    [Fact]
    public void CeilingOf_AnyFraction_IsTheNextMultipleOfTheUnit() =>
        Gen.Select(Gen.Long[0, 400], Gen.Long[1, 100], Gen.Long[0, 100_000_000], Gen.Int[0, 2].Select(power => Units[power]))
            .Sample((numerator, denominator, whole, unit) =>
            {
                var rounded = new Fraction(numerator, denominator).CeilingOf(whole, unit);

                // rounded is a multiple of the unit, not below numerator × whole / denominator, and less than one unit above it.
                var exact = (Int128)numerator * whole;
                return rounded % unit == 0
                    && (Int128)rounded * denominator >= exact
                    && (Int128)(rounded - unit) * denominator < exact;
            });
}
