using ChungSuc.Core.Commendations.Law;
using static ChungSuc.Core.Tests.Commendations.TestLaw;

namespace ChungSuc.Core.Tests.Commendations;

public sealed class LawCatalogTests
{
    [Theory]
    [InlineData("2021-05-01", "R1")]
    [InlineData("2023-12-31", "R1")]
    [InlineData("2024-01-01", "R2")]
    [InlineData("2025-06-30", "R2")]
    [InlineData("2025-07-01", "R3")]
    [InlineData("2026-09-30", "R3")]
    [InlineData("2026-10-01", "R4")]
    public void RegimeOn_AtEachBorder_IsThatOfTheDay(string date, string code) =>
        Assert.Equal(code, Catalog.RegimeOn(Day(date)).Code);

    [Fact]
    public void RegimeOn_FourthRegime_IsNotConfirmedAndExpectsAFifth()
    {
        var regime = Catalog.RegimeOn(Day("2026-10-01"));

        Assert.False(regime.IsConfirmed);
        Assert.Equal(Day("2027-03-01"), regime.ExpectedChange);
        Assert.Contains("R5", regime.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-07-01", 1_490_000, "NĐ 38/2019/NĐ-CP")]
    [InlineData("2023-06-30", 1_490_000, "NĐ 38/2019/NĐ-CP")]
    [InlineData("2023-07-01", 1_800_000, "NĐ 24/2023/NĐ-CP")]
    [InlineData("2024-06-30", 1_800_000, "NĐ 24/2023/NĐ-CP")]
    [InlineData("2024-07-01", 2_340_000, "NĐ 73/2024/NĐ-CP Điều 3")]
    [InlineData("2026-06-30", 2_340_000, "NĐ 73/2024/NĐ-CP Điều 3")]
    [InlineData("2026-07-01", 2_530_000, "NĐ 161/2026/NĐ-CP")]
    public void BaseSalaryOn_AtEachBorder_IsThatOfTheDay(string date, long amount, string basis)
    {
        var salary = Catalog.BaseSalaryOn(Day(date));

        Assert.Equal((amount, basis), (salary.AmountVnd, salary.Basis));
    }

    [Fact]
    public void BaseSalaryOn_BeforeTheFirstRow_SaysWhatIsMissing()
    {
        var error = Assert.Throws<LawException>(() => Catalog.BaseSalaryOn(Day("2019-06-30")));

        Assert.Contains("lương cơ sở", error.Message, StringComparison.Ordinal);
        Assert.Contains("30/06/2019", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", false)]
    public void FormsAvailableOn_DistrictCertificate_EndsWithTheDistrict(string date, bool available) =>
        Assert.Equal(available, Catalog.FormsAvailableOn(Day(date)).Any(form => form.Code == "GK_HUYEN"));

    [Fact]
    public void FormsAvailableOn_AnyDay_OffersTheCodesOfTheLaw()
    {
        string[] expected =
        [
            "BK_TINH", "BK_TTG", "CO_CP", "CO_TINH", "CSTDCS", "CSTDT", "CSTDTQ", "GDVH", "GK_DN", "GK_SO", "GK_XA",
            "HCLD_1", "HCLD_2", "HCLD_3", "KNC", "LDTT", "THONVH", "TTLDTT", "TTLDXS", "XATB",
        ];

        Assert.Equal(expected, Catalog.FormsAvailableOn(Day("2025-07-01")).Select(form => form.Code).Order(StringComparer.Ordinal));
    }

    // NĐ 129/2025/NĐ-CP Điều 59: what the district chairman decided goes to the commune chairman on 01/7/2025.
    [Theory]
    [InlineData("CSTDCS", AwardLevel.Commune, "2025-06-30", false)]
    [InlineData("CSTDCS", AwardLevel.District, "2025-06-30", true)]
    [InlineData("CSTDCS", AwardLevel.Commune, "2025-07-01", true)]
    [InlineData("CSTDCS", AwardLevel.District, "2025-07-01", false)]
    [InlineData("TTLDTT", AwardLevel.Commune, "2025-07-01", true)]
    [InlineData("THONVH", AwardLevel.Commune, "2025-06-30", false)]
    [InlineData("THONVH", AwardLevel.Commune, "2025-07-01", true)]
    [InlineData("GK_XA", AwardLevel.Commune, "2023-12-31", true)]
    [InlineData("GK_XA", AwardLevel.Commune, "2026-10-01", true)]
    [InlineData("GK_HUYEN", AwardLevel.District, "2025-06-30", true)]
    [InlineData("GK_HUYEN", AwardLevel.District, "2025-07-01", false)]
    [InlineData("GDVH", AwardLevel.Commune, "2025-12-01", true)]
    [InlineData("BK_TINH", AwardLevel.Commune, "2025-12-01", false)]
    [InlineData("BK_TINH", AwardLevel.Province, "2025-12-01", true)]
    [InlineData("BK_TTG", AwardLevel.Government, "2025-12-01", true)]
    [InlineData("HCLD_3", AwardLevel.Province, "2025-12-01", false)]
    [InlineData("HCLD_3", AwardLevel.State, "2025-12-01", true)]
    public void CanDecide_ByDay_FollowsTheLawOfTheDay(string form, AwardLevel office, string date, bool can) =>
        Assert.Equal(can, Catalog.CanDecide(form, office, Day(date)));

    [Theory]
    [InlineData("2024-04-14", null)]
    [InlineData("2024-04-15", "01/2024/TT-BNV")]
    [InlineData("2025-08-04", "01/2024/TT-BNV")]
    [InlineData("2025-08-05", "15/2025/TT-BNV")]
    public void CitationLinesOn_Circular_ChangesOnItsOwnDay(string date, string? number)
    {
        var lines = Catalog.CitationLinesOn(LegalDocument.AwardDecision, Day(date)).Where(line => line.Code == "thong-tu-thi-dua").ToList();

        Assert.Equal(number is null ? 0 : 1, lines.Count);
        Assert.All(lines, line => Assert.Contains(number!, line.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void CitationLinesOn_DecisionInThirdRegime_NamesLawDecreesAndCircularInOrder()
    {
        var lines = Catalog.CitationLinesOn(LegalDocument.AwardDecision, Day("2025-12-01")).Select(line => line.Text).ToList();

        string[] parts = ["72/2025/QH15", "06/2022/QH15", "152/2025/NĐ-CP", "129/2025/NĐ-CP", "15/2025/TT-BNV"];
        Assert.Equal(parts.Length, lines.Count);
        Assert.All(parts.Zip(lines), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void CitationLinesOn_FourthRegime_QuotesTheLawWithItsAmendment()
    {
        var law = Catalog.CitationLinesOn(LegalDocument.Submission, Day("2026-10-01")).Single(line => line.Code == "luat-thi-dua");

        Assert.Contains("06/2022/QH15", law.Text, StringComparison.Ordinal);
        Assert.Contains("06/2026/QH16", law.Text, StringComparison.Ordinal);
        Assert.False(law.IsConfirmed);
    }

    [Fact]
    public void FourthRegime_StartsAsUnconfirmedCopyOfTheThird()
    {
        var (third, fourth) = (
            Catalog.StandardOn("CSTDCS", RecipientClass.Official, Day("2026-09-30"))!,
            Catalog.StandardOn("CSTDCS", RecipientClass.Official, Day("2026-10-01"))!);

        Assert.True(third.IsConfirmed);
        Assert.False(fourth.IsConfirmed);
        Assert.Equal("R3", fourth.CopiedFrom);
        // The draft would ask for both; drafts are never applied, so the two stay alternatives (Điều 23).
        Assert.Equal(2, fourth.AnyOf.Count);
    }

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("2025-07-01")]
    [InlineData("2026-10-01")]
    public void EveryForm_SinceTheLawOf2022_HasAuthorityVoteStandardAndDossier(string text)
    {
        var date = Day(text);
        foreach (var form in Catalog.FormsAvailableOn(date))
        {
            Assert.NotEmpty(Catalog.AuthorityOn(form.Code, date).Levels);
            Assert.NotNull(Catalog.VoteRuleOn(form.Code, date));
            Assert.NotNull(Catalog.DossierOn(form.Code, date));
            Assert.All(form.Recipients, recipient => Assert.True(Catalog.StandardOn(form.Code, recipient, date) is not null, $"{form.Code} {recipient}"));
        }
    }

    [Fact]
    public void RatioLimitOn_GrassRootsFighter_OnlyBefore2024()
    {
        Assert.Equal(new Fraction(15, 100), Catalog.RatioLimitOn("CSTDCS", Day("2023-12-31"))!.AtMost);
        Assert.Null(Catalog.RatioLimitOn("CSTDCS", Day("2024-01-01"))!.AtMost);
    }

    [Fact]
    public void DossierOn_GrassRootsFighterAtTheCommune_AsksForBallotResultAndForm05()
    {
        var dossier = Catalog.DossierOn("CSTDCS", Day("2025-12-01"))!;

        Assert.Contains(dossier.Parts, part => part.Name == "Kết quả bỏ phiếu" && part.Need == DossierPartNeed.Mandatory);
        Assert.Contains(dossier.Parts, part => part.Template?.StartsWith("Mẫu 05", StringComparison.Ordinal) == true);
        Assert.Contains("638/QĐ-BNV", dossier.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void CancelGroundsOn_AfterTheLawOf2022_AreFour() =>
        Assert.Equal(4, Catalog.CancelGroundsOn(Day("2025-12-01")).Count);

    [Fact]
    public void AllRows_NameTheirBasisAndNoneIsADraft() =>
        Assert.All(
            Catalog.Regimes.Cast<LawRow>().Concat(Catalog.Standards).Concat(Catalog.BonusMultiples).Concat(Catalog.Guards).Concat(Catalog.VoteRules),
            row => Assert.False(string.IsNullOrWhiteSpace(row.Basis)));
}
