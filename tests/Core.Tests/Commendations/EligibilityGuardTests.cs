using ChungSuc.Core.Commendations.Law;
using static ChungSuc.Core.Tests.Commendations.TestLaw;

namespace ChungSuc.Core.Tests.Commendations;

public sealed class EligibilityGuardTests
{
    // G1, Luật TĐKT Điều 6 and 10.
    [Theory]
    [InlineData("2023-12-31", FindingOutcome.NotMet)]
    [InlineData("2024-01-01", FindingOutcome.Met)]
    [InlineData("2026-10-01", FindingOutcome.Met)]
    public void Registration_NotRegistered_IsNoConditionSince2024(string date, FindingOutcome outcome)
    {
        var finding = Assert.Single(Check(Official("LDTT", date) with { IsRegistered = false }).Of("G1"));

        Assert.Equal((outcome, false), (finding.Outcome, finding.IsHardStop));
    }

    // G2, Luật TĐKT Điều 5.
    [Fact]
    public void SameAchievement_AlreadyRewarded_IsStopped()
    {
        var facts = Household() with
        {
            AchievementKey = "hien-dat-duong-na-coc",
            Awards = [Award("GK_HUYEN", 2024, AwardKind.Movement) with { AchievementKey = "hien-dat-duong-na-coc" }],
        };

        var finding = Assert.Single(Check(facts).Of("G2"));
        Assert.Equal((FindingOutcome.NotMet, true, "Luật TĐKT Điều 5"), (finding.Outcome, finding.IsHardStop, finding.Basis));
        Assert.Contains("QĐ 2024/GK_HUYEN", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void SameAchievement_EarlierAwardCancelled_IsMet()
    {
        var facts = Household() with
        {
            AchievementKey = "a",
            Awards = [Award("GK_XA", 2024) with { AchievementKey = "a", IsCancelled = true }],
        };

        Assert.Equal(FindingOutcome.Met, Assert.Single(Check(facts).Of("G2")).Outcome);
    }

    [Fact]
    public void SameAchievement_SameFormForAnotherAchievement_IsMet()
    {
        var facts = Household() with { AchievementKey = "b", Awards = [Award("GK_XA", 2024) with { AchievementKey = "a" }] };

        Assert.Equal(FindingOutcome.Met, Assert.Single(Check(facts).Of("G2")).Outcome);
    }

    [Fact]
    public void SameAchievement_RewardedInTheSameMovement_IsForAPersonToJudge()
    {
        var facts = Household() with { Awards = [Award("GK_XA", 2023, AwardKind.Movement) with { MovementKey = "ntm-2021-2025" }] };

        Assert.Equal(FindingOutcome.NeedsJudgement, Assert.Single(Check(facts).Of("G2")).Outcome);
        Assert.Equal(FindingOutcome.Met, Assert.Single(Check(facts with { Judgements = [Judged(isMet: true)] }).Of("G2")).Outcome);
        Assert.True(Assert.Single(Check(facts with { Judgements = [Judged(isMet: false)] }).Of("G2")).IsHardStop);

        static Judgement Judged(bool isMet) => new("G2", isMet, "Thường trực hội đồng", Day("2025-11-20"), "Đã so hai bản thành tích.");
    }

    [Fact]
    public void SameAchievement_HistoryNotLookedUp_IsUnknown() =>
        Assert.Equal(FindingOutcome.Unknown, Assert.Single(Check(Household() with { Awards = null }).Of("G2")).Outcome);

    // G3, NĐ 152/2025/NĐ-CP Điều 4 khoản 1.
    [Fact]
    public void LowerAward_NoneHeld_IsNotNeeded()
    {
        var report = Check(Household(form: "BK_TINH") with { Contributions = new ContributionFacts(0, 0, 500, null) });

        var finding = Assert.Single(report.Of("G3"));
        Assert.Equal((FindingOutcome.Met, "NĐ 152/2025/NĐ-CP Điều 4 khoản 1"), (finding.Outcome, finding.Basis));
        Assert.False(report.HasHardStop);
    }

    // G4, NĐ 152/2025/NĐ-CP Điều 4 khoản 3.
    [Fact]
    public void MovementAward_AsBasisForMerit_DoesNotCount()
    {
        var facts = Official("HCLD_3") with
        {
            Awards =
            [
                Award("BK_TTG", 2018, AwardKind.Movement), Award("CSTDCS", 2020), Award("CSTDCS", 2021), Award("CSTDCS", 2022),
            ],
            Grades = [.. Graded(YearlyGrade.Good, 2019, 2020, 2021, 2022, 2023, 2024), .. Graded(YearlyGrade.Excellent, 2025)],
        };

        var barred = Check(facts);
        var counted = Check(facts with { Awards = [Award("BK_TTG", 2018), .. facts.Awards!.Skip(1)] });

        Assert.Contains("Không tính: QĐ 2018/BK_TTG", Assert.Single(barred.Of("G4")).Sentence, StringComparison.Ordinal);
        Assert.Equal(FindingOutcome.NotMet, PartOf(barred, "standard.HCLD_3", "hcld_3.history"));
        Assert.Empty(counted.Of("G4"));
        Assert.Equal(FindingOutcome.Met, PartOf(counted, "standard.HCLD_3", "hcld_3.history"));
    }

    // G5, NĐ 152/2025/NĐ-CP Điều 4 khoản 4.
    [Theory]
    [InlineData(null, FindingOutcome.NotMet, true)]
    [InlineData("2025-12-02", FindingOutcome.NotMet, true)]
    [InlineData("2025-12-01", FindingOutcome.Met, false)]
    public void Hold_OpenOnTheDayOfDecision_IsStopped(string? released, FindingOutcome outcome, bool stops)
    {
        var hold = new HoldFact("đơn tố cáo đang xác minh", Day("2025-11-01"), released is null ? null : Day(released));

        var finding = Assert.Single(Check(Household() with { Holds = [hold] }).Of("G5"));
        Assert.Equal((outcome, stops, "NĐ 152/2025/NĐ-CP Điều 4 khoản 4"), (finding.Outcome, finding.IsHardStop, finding.Basis));
    }

    [Fact]
    public void Hold_InTheSecondRegime_IsNotMetButUnconfirmedRuleStopsNobody()
    {
        var facts = Household("2025-06-30") with { Holds = [new HoldFact("đang thanh tra", Day("2025-06-01"), null)] };

        var finding = Assert.Single(Check(facts).Of("G5"));
        Assert.Equal((FindingOutcome.NotMet, false, false), (finding.Outcome, finding.IsHardStop, finding.IsConfirmed));
        Assert.Contains("chưa xác nhận", finding.Advice, StringComparison.Ordinal);
    }

    // G6, NĐ 152/2025/NĐ-CP Điều 4 khoản 4: achievement from 01/01/2025 to 30/11/2025.
    [Theory]
    [InlineData(null, FindingOutcome.NotMet, true)] // still running
    [InlineData("2025-12-01", FindingOutcome.NotMet, true)] // ends on the day of decision
    [InlineData("2025-11-30", FindingOutcome.NotMet, true)] // whole achievement before the end
    [InlineData("2025-06-30", FindingOutcome.Warning, false)] // part of it
    [InlineData("2024-12-31", FindingOutcome.Met, false)]
    public void Discipline_EndAgainstAchievement_CountsOnlyWhatComesAfter(string? end, FindingOutcome outcome, bool stops)
    {
        var facts = Official("GK_XA") with
        {
            AchievementFrom = Day("2025-01-01"),
            AchievementTo = Day("2025-11-30"),
            Disciplines = [new DisciplineFact(DisciplineLevel.Reprimand, Day("2024-01-01"), end is null ? null : Day(end))],
        };

        var finding = Assert.Single(Check(facts).Of("G6"));
        Assert.Equal((outcome, stops), (finding.Outcome, finding.IsHardStop));
    }

    [Theory]
    [InlineData("2025-12-01", FindingOutcome.NotMet)]
    [InlineData("2025-11-30", FindingOutcome.Warning)]
    public void Discipline_LastDayOnTheDayOfDecision_StillRuns(string end, FindingOutcome outcome)
    {
        var facts = Official("GK_XA") with { Disciplines = [new DisciplineFact(DisciplineLevel.Warning, Day("2024-12-01"), Day(end))] };

        Assert.Equal(outcome, Assert.Single(Check(facts).Of("G6")).Outcome);
    }

    [Fact]
    public void Conduct_NotLookedUp_IsUnknownNotClean()
    {
        var report = Check(Household() with { Holds = null, Disciplines = null });

        Assert.Equal(FindingOutcome.Unknown, Assert.Single(report.Of("G5")).Outcome);
        Assert.Equal(FindingOutcome.Unknown, Assert.Single(report.Of("G6")).Outcome);
    }

    // G7, NĐ 152/2025/NĐ-CP Điều 4 khoản 5.
    [Fact]
    public void MaternityLeave_GradeMissingInThatYear_IsJudgedNotRefused()
    {
        var report = Check(Official("LDTT") with { MaternityLeaveYears = [2025] });

        Assert.Equal(FindingOutcome.Hint, Assert.Single(report.Of("G7")).Outcome);
        Assert.Equal(FindingOutcome.NeedsJudgement, Assert.Single(report.Of("ldtt.grade")).Outcome);
    }

    // G8, NĐ 152/2025/NĐ-CP Điều 4 khoản 6.
    [Fact]
    public void Tie_Woman_IsHinted()
    {
        Assert.Equal(FindingOutcome.Hint, Assert.Single(Check(Official("GK_XA") with { IsFemale = true }).Of("G8")).Outcome);
        Assert.Empty(Check(Official("GK_XA") with { IsFemale = false }).Of("G8"));
    }

    [Theory]
    [InlineData(7, 1)]
    [InlineData(6, 0)]
    public void Tie_CollectiveWithSeventyPercentWomen_IsHinted(int women, int hints) =>
        Assert.Equal(hints, Check(Collective("GK_XA") with { Members = Members(total: 10) with { Women = women } }).Of("G8").Count);

    // G9, Luật TĐKT Điều 5.
    [Fact]
    public void DirectWork_WorkerInDifficultArea_IsHinted()
    {
        var report = Check(Official("GK_XA") with { WorksDirectly = true, IsInDifficultArea = true, IsEthnicMinority = true });

        var finding = Assert.Single(report.Of("G9"));
        Assert.Equal((FindingOutcome.Hint, "Luật TĐKT Điều 5"), (finding.Outcome, finding.Basis));
        Assert.Contains("trực tiếp lao động", finding.Sentence, StringComparison.Ordinal);
        Assert.Empty(Check(Official("GK_XA") with { WorksDirectly = false }).Of("G9"));
    }

    // G10 with Luật TĐKT Điều 84 khoản 5.
    [Fact]
    public void Publicity_LabourOrder_MustBePostedTenWorkingDays()
    {
        Assert.Contains("10 ngày làm việc", Assert.Single(Check(Official("HCLD_3")).Of("G10")).Sentence, StringComparison.Ordinal);
        Assert.Equal(FindingOutcome.Hint, Assert.Single(Check(Household()).Of("G10")).Outcome);
    }

    // G11, CV 5007/BNV-TĐKT 2023.
    [Fact]
    public void Initiative_UsedForAnotherTitle_CarriesNoSecondTitle()
    {
        var used = new InitiativeFact("Máy tách hạt na", InitiativeLevel.GrassRoots, Day("2025-03-01"), "Chiến sĩ thi đua cơ sở 2024");
        var facts = Official("CSTDCS") with { Grades = Graded(YearlyGrade.Good, 2025), Initiatives = [used] };

        var report = Check(facts);
        var free = Check(facts with { Initiatives = [used with { UsedFor = null }] });

        Assert.Equal(FindingOutcome.Warning, Assert.Single(report.Of("G11")).Outcome);
        Assert.Equal(FindingOutcome.NotMet, Assert.Single(report.Of("standard.CSTDCS")).Outcome);
        Assert.Equal(FindingOutcome.Met, Assert.Single(free.Of("G11")).Outcome);
        Assert.Equal(FindingOutcome.Met, Assert.Single(free.Of("standard.CSTDCS")).Outcome);
    }

    // G12, a rule of the first regime.
    [Fact]
    public void TwoStateAwards_InOneYear_WarnsBefore2024Only()
    {
        var facts = Official("HCLD_3", "2023-12-31") with { Awards = [Award("BK_TTG", 2023)] };

        Assert.Equal(FindingOutcome.Warning, Assert.Single(Check(facts).Of("G12")).Outcome);
        Assert.Empty(Check(facts with { DecisionDate = Day("2024-01-01"), Awards = [Award("BK_TTG", 2024)] }).Of("G12"));
    }

    internal static MemberFacts Members(int total) => new()
    {
        Total = total,
        Completed = total,
        HoldLaoDongTienTien = total,
        DisciplinedReprimand = 0,
        DisciplinedWarningOrMore = 0,
        Women = 0,
    };

    private static FindingOutcome PartOf(EligibilityReport report, string ruleId, string partId) =>
        Assert.Single(report.Of(ruleId)).Parts.Single(part => part.RuleId == partId).Outcome;
}
