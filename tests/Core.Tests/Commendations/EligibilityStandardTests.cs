using ChungSuc.Core.Commendations.Law;
using static ChungSuc.Core.Tests.Commendations.EligibilityGuardTests;
using static ChungSuc.Core.Tests.Commendations.TestLaw;

namespace ChungSuc.Core.Tests.Commendations;

public sealed class EligibilityStandardTests
{
    private static readonly ChosenMark Chosen = new("Hội nghị thôn Nà Cóc", Day("2025-11-15"));

    // Luật TĐKT Điều 75: a household contributes labour, land or property, or is chosen in a movement.
    [Fact]
    public void HouseholdCertificate_NoContributionAndNotChosen_IsNotMet()
    {
        var finding = Assert.Single(Check(Household()).Of("standard.GK_XA"));

        Assert.Equal((FindingOutcome.NotMet, "Luật TĐKT Điều 75"), (finding.Outcome, finding.Basis));
        Assert.Contains("công sức, đất đai hoặc tài sản", finding.Sentence, StringComparison.Ordinal);
        Assert.Contains("Ghi khoản đóng góp", finding.Advice, StringComparison.Ordinal);
        Assert.Contains("Họp bình xét", finding.Advice, StringComparison.Ordinal);
        // The wording comes from another province: shown as not met, but it stops nobody.
        Assert.Equal((false, false), (finding.IsConfirmed, finding.IsHardStop));
    }

    [Theory]
    [InlineData(0, 12.5, 0, null, "12,5 ngày công")]
    [InlineData(0, 0, 250, null, "250 m² đất")]
    [InlineData(5_000_000, 0, 0, null, "5.000.000 đồng")]
    [InlineData(0, 0, 0, "3 m³ cát", "3 m³ cát")]
    public void HouseholdCertificate_OneContribution_IsMet(long money, double days, double land, string? goods, string shown)
    {
        var facts = Household() with { Contributions = new ContributionFacts(money, (decimal)days, (decimal)land, goods) };

        var finding = Assert.Single(Check(facts).Of("standard.GK_XA"));
        Assert.Equal(FindingOutcome.Met, finding.Outcome);
        Assert.Contains(shown, finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void HouseholdCertificate_ChosenInTheMovement_IsMetWithWhoAndWhen()
    {
        var finding = Assert.Single(Check(Household() with { Chosen = Chosen }).Of("standard.GK_XA"));

        Assert.Equal(FindingOutcome.Met, finding.Outcome);
        Assert.Contains("Hội nghị thôn Nà Cóc bình xét ngày 15/11/2025", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void HouseholdCertificate_LedgerNotLookedUp_IsUnknown() =>
        Assert.Equal(FindingOutcome.Unknown, Assert.Single(Check(Household() with { Contributions = null }).Of("standard.GK_XA")).Outcome);

    [Fact]
    public void Judged_WithoutWhoAndWhy_DoesNotCount()
    {
        var empty = new Judgement("gk.lawful", IsMet: true, Who: "", Day("2025-11-20"), Why: " ");
        var full = empty with { Who = "Ông Vi Văn Sơn, Trưởng thôn", Why = "Hộ chấp hành tốt." };

        var open = Assert.Single(Check(Household() with { Judgements = [empty] }).Of("gk.lawful"));
        var met = Assert.Single(Check(Household() with { Judgements = [full] }).Of("gk.lawful"));
        var refused = Assert.Single(Check(Household() with { Judgements = [full with { IsMet = false }] }).Of("gk.lawful"));

        Assert.Equal(FindingOutcome.NeedsJudgement, open.Outcome);
        Assert.Contains("do người có thẩm quyền đánh giá", open.Sentence, StringComparison.Ordinal);
        Assert.Equal("Ghi ai đánh giá, ngày nào, vì sao.", open.Advice);
        Assert.Equal(FindingOutcome.Met, met.Outcome);
        Assert.Contains("Ông Vi Văn Sơn, Trưởng thôn", met.Sentence, StringComparison.Ordinal);
        Assert.Equal(FindingOutcome.NotMet, refused.Outcome);
    }

    // Luật TĐKT Điều 23: excellent or an initiative, either.
    [Theory]
    [InlineData(YearlyGrade.Excellent, false, FindingOutcome.Met)]
    [InlineData(YearlyGrade.Good, true, FindingOutcome.Met)]
    [InlineData(YearlyGrade.Good, false, FindingOutcome.NotMet)]
    public void GrassRootsFighter_ExcellentOrInitiative_EitherIsEnough(YearlyGrade grade, bool hasInitiative, FindingOutcome outcome)
    {
        var facts = Official("CSTDCS") with
        {
            Grades = Graded(grade, 2025),
            Initiatives = hasInitiative ? [new InitiativeFact("Số hóa sổ", InitiativeLevel.GrassRoots, Day("2025-05-01"), null)] : [],
        };

        var finding = Assert.Single(Check(facts).Of("standard.CSTDCS"));
        Assert.Equal((outcome, outcome == FindingOutcome.NotMet, "Luật TĐKT Điều 23"), (finding.Outcome, finding.IsHardStop, finding.Basis));
    }

    [Theory]
    [InlineData(YearlyGrade.Completed, FindingOutcome.NotMet, true)]
    [InlineData(YearlyGrade.Good, FindingOutcome.Met, false)]
    public void AdvancedWorker_GradeOfTheYear_MustBeGood(YearlyGrade grade, FindingOutcome outcome, bool stops)
    {
        var finding = Assert.Single(Check(Official("LDTT") with { Grades = Graded(grade, 2025) }).Of("ldtt.grade"));

        Assert.Equal((outcome, stops, "Luật TĐKT Điều 24"), (finding.Outcome, finding.IsHardStop, finding.Basis));
    }

    // Luật TĐKT Điều 22: three consecutive times.
    [Theory]
    [InlineData(new[] { 2023, 2024, 2025 }, FindingOutcome.Met)]
    [InlineData(new[] { 2022, 2023, 2024 }, FindingOutcome.Met)]
    [InlineData(new[] { 2020, 2021, 2022 }, FindingOutcome.NeedsJudgement)]
    [InlineData(new[] { 2021, 2023, 2025 }, FindingOutcome.NotMet)]
    [InlineData(new[] { 2024, 2025 }, FindingOutcome.NotMet)]
    [InlineData(new int[0], FindingOutcome.NotMet)]
    public void ProvinceFighter_GrassRootsTitles_MustBeConsecutive(int[] years, FindingOutcome outcome)
    {
        var facts = Official("CSTDT") with { Awards = [.. years.Select(year => Award("CSTDCS", year))] };

        var finding = Assert.Single(Check(facts).Of("cstdt.history"));
        Assert.Equal((outcome, "Luật TĐKT Điều 22"), (finding.Outcome, finding.Basis));
    }

    [Fact]
    public void ProvinceFighter_OneTitleCancelled_BreaksTheRun()
    {
        var facts = Official("CSTDT") with
        {
            Awards = [Award("CSTDCS", 2023), Award("CSTDCS", 2024) with { IsCancelled = true }, Award("CSTDCS", 2025)],
        };

        Assert.Equal(FindingOutcome.NotMet, Assert.Single(Check(facts).Of("cstdt.history")).Outcome);
    }

    [Theory]
    [InlineData(InitiativeLevel.GrassRoots, FindingOutcome.NotMet)]
    [InlineData(InitiativeLevel.Province, FindingOutcome.Met)]
    [InlineData(InitiativeLevel.Nation, FindingOutcome.Met)]
    public void ProvinceFighter_Initiative_MustReachTheProvince(InitiativeLevel level, FindingOutcome outcome)
    {
        var facts = Official("CSTDT") with { Initiatives = [new InitiativeFact("Giống na", level, Day("2025-05-01"), null)] };

        Assert.Equal(outcome, Assert.Single(Check(facts).Of("cstdt.initiative")).Outcome);
    }

    // Luật TĐKT Điều 28: 70 % of the members.
    [Theory]
    [InlineData(10, 7, FindingOutcome.Met)]
    [InlineData(10, 6, FindingOutcome.NotMet)]
    [InlineData(13, 9, FindingOutcome.NotMet)] // 69,23 %
    [InlineData(13, 10, FindingOutcome.Met)]
    public void AdvancedCollective_Members_SeventyPercentHoldTheTitle(int total, int holders, FindingOutcome outcome)
    {
        var facts = Collective("TTLDTT") with { Members = Members(total) with { HoldLaoDongTienTien = holders } };

        var finding = Assert.Single(Check(facts).Of("ttldtt.share"));
        Assert.Equal((outcome, "Luật TĐKT Điều 28"), (finding.Outcome, finding.Basis));
    }

    [Fact]
    public void AdvancedCollective_MemberWarned_IsNotMet()
    {
        var facts = Collective("TTLDTT") with { Members = Members(10) with { DisciplinedWarningOrMore = 1, DisciplinedReprimand = 1 } };

        Assert.Equal(FindingOutcome.NotMet, Assert.Single(Check(facts).Of("ttldtt.discipline")).Outcome);
        var reprimanded = facts with { Members = Members(10) with { DisciplinedReprimand = 1 } };
        Assert.Equal(FindingOutcome.Met, Assert.Single(Check(reprimanded).Of("ttldtt.discipline")).Outcome);
    }

    // Luật TĐKT Điều 27.
    [Fact]
    public void ExcellentCollective_AllCompletedAndAFighter_IsMet()
    {
        var members = Members(10) with { Titles = new Dictionary<string, int> { ["CSTDCS"] = 1 } };
        var met = Check(Collective("TTLDXS") with { Members = members });
        var notMet = Check(Collective("TTLDXS") with { Members = Members(10) with { Completed = 9 } });

        Assert.Equal(FindingOutcome.Met, Assert.Single(met.Of("ttldxs.completed")).Outcome);
        Assert.Equal(FindingOutcome.Met, Assert.Single(met.Of("ttldxs.cstdcs")).Outcome);
        Assert.Equal(FindingOutcome.NotMet, Assert.Single(notMet.Of("ttldxs.completed")).Outcome);
        Assert.Equal(FindingOutcome.NotMet, Assert.Single(notMet.Of("ttldxs.cstdcs")).Outcome);
    }

    // Luật TĐKT Điều 74: a movement launched by the province.
    [Theory]
    [InlineData(MovementLevel.Commune, FindingOutcome.NotMet)]
    [InlineData(MovementLevel.Province, FindingOutcome.Met)]
    [InlineData(MovementLevel.Nation, FindingOutcome.Met)]
    public void ProvinceCertificate_ChosenInMovement_MustBeLaunchedByTheProvince(MovementLevel level, FindingOutcome outcome)
    {
        var facts = Official("BK_TINH", kind: AwardKind.Movement) with { Movement = Movement(level), Chosen = Chosen };

        Assert.Equal(outcome, Assert.Single(Check(facts).Of("standard.BK_TINH")).Parts.Single(part => part.RuleId == "bk_tinh.chosen").Outcome);
    }

    // Luật TĐKT Điều 74: two excellent years together with two initiatives; one without the other leaves only what people judge.
    [Theory]
    [InlineData(2, FindingOutcome.Met)]
    [InlineData(1, FindingOutcome.NeedsJudgement)]
    public void ProvinceCertificate_ExcellentYears_NeedTheInitiativesToo(int initiatives, FindingOutcome outcome)
    {
        var facts = Official("BK_TINH") with
        {
            Grades = Graded(YearlyGrade.Excellent, 2024, 2025),
            Initiatives = [.. Enumerable.Range(1, initiatives).Select(n => new InitiativeFact($"Sáng kiến {n}", InitiativeLevel.GrassRoots, Day("2025-05-01"), null))],
        };

        Assert.Equal(outcome, Assert.Single(Check(facts).Of("standard.BK_TINH")).Outcome);
    }

    // Luật TĐKT Điều 73: Bằng khen of the province, then five good years with three titles.
    [Theory]
    [InlineData(2019, 3, FindingOutcome.Met)]
    [InlineData(2020, 3, FindingOutcome.Met)]
    [InlineData(2021, 3, FindingOutcome.NotMet)] // four years after the award
    [InlineData(2019, 2, FindingOutcome.NotMet)]
    public void PrimeMinisterCertificate_YearsAfterTheProvinces_AreCounted(int awarded, int titles, FindingOutcome outcome)
    {
        var facts = Official("BK_TTG") with
        {
            Awards = [Award("BK_TINH", awarded), .. Enumerable.Range(2023, titles).Select(year => Award("CSTDCS", year))],
            Grades = Graded(YearlyGrade.Good, 2020, 2021, 2022, 2023, 2024, 2025),
        };

        Assert.Equal(outcome, Assert.Single(Check(facts).Of("standard.BK_TTG")).Parts.Single(part => part.RuleId == "bk_ttg.history").Outcome);
    }

    // Luật TĐKT Điều 44: workers and farmers, a movement of five years.
    [Theory]
    [InlineData("2025-12-31", FindingOutcome.Met)]
    [InlineData("2025-12-30", FindingOutcome.NotMet)]
    public void LabourOrder_MovementOfFiveYears_CountsTheLastDay(string end, FindingOutcome outcome)
    {
        var facts = Official("HCLD_3", kind: AwardKind.Movement) with
        {
            Recipient = RecipientClass.Worker,
            Movement = Movement(MovementLevel.Province) with { EndsOn = Day(end) },
            Chosen = Chosen,
        };

        Assert.Equal(outcome, Assert.Single(Check(facts).Of("standard.HCLD_3")).Parts.Single(part => part.RuleId == "hcld_3.lasted").Outcome);
    }

    // NĐ 91/2017/NĐ-CP Điều 9.
    [Theory]
    [InlineData(3, 20, FindingOutcome.Met)]
    [InlineData(4, 20, FindingOutcome.NotMet)]
    public void RatioLimit_GrassRootsFighterBefore2024_FifteenPercent(int chosen, int holders, FindingOutcome outcome)
    {
        var facts = Official("CSTDCS", "2023-12-31") with { Ratio = new RatioFacts(chosen, holders) };

        Assert.Equal(outcome, Assert.Single(Check(facts).Of("ratio")).Outcome);
        Assert.Empty(Check(facts with { DecisionDate = Day("2024-01-01") }).Of("ratio"));
    }

    [Fact]
    public void Standard_NotInTheCatalogue_SaysSoInsteadOfPassing() =>
        Assert.Equal(FindingOutcome.Unknown, Assert.Single(Check(Household("2023-12-31")).Of("standard.missing")).Outcome);

    [Fact]
    public void Check_AnyNomination_GivesEveryFindingASentenceAndABasis() =>
        Assert.All(
            Catalog.Forms.SelectMany(form => Check(Official(form.Code)).Findings),
            finding => Assert.True(finding.Sentence.Length > 5 && finding.Basis.Length > 0, finding.RuleId));
}
