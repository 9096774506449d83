using ChungSuc.Core.Commendations.Law;
using CsCheck;
using static ChungSuc.Core.Tests.Commendations.TestLaw;

namespace ChungSuc.Core.Tests.Commendations;

public sealed class VoteRuleTests
{
    private static readonly int[] Councils = [5, 7, 9, 11, 13, 15, 17];

    // NĐ 98/2023/NĐ-CP Điều 30 khoản 7: share of all members, rounded up to whole votes.
    [Theory]
    [InlineData("GK_XA", new[] { 3, 4, 5, 6, 7, 8, 9 })]
    [InlineData("CSTDCS", new[] { 4, 6, 8, 9, 11, 12, 14 })]
    [InlineData("CSTDT", new[] { 5, 7, 9, 10, 12, 14, 16 })]
    public void NeededVotes_EachThreshold_IsOfAllMembersRoundedUp(string form, int[] needed)
    {
        var rule = Catalog.VoteRuleOn(form, Day("2025-12-01"));

        Assert.Equal(needed, Councils.Select(rule.NeededVotes));
    }

    [Fact]
    public void NeededVotes_EvenCouncilByMajority_IsMoreThanHalf() =>
        Assert.Equal(6, Catalog.VoteRuleOn("GK_XA", Day("2025-12-01")).NeededVotes(10));

    [Theory]
    [InlineData("CSTDCS", "2025-06-30", true, true)]
    [InlineData("CSTDCS", "2025-07-01", true, false)]
    [InlineData("CSTDTQ", "2024-01-01", true, true)]
    [InlineData("GK_XA", "2025-12-01", false, false)]
    [InlineData("LDTT", "2025-12-01", false, false)]
    public void VoteRuleOn_FormAndDay_SaysBallotAndWhetherConfirmed(string form, string date, bool ballot, bool confirmed)
    {
        var rule = Catalog.VoteRuleOn(form, Day(date));

        Assert.Equal((ballot, confirmed), (rule.BallotNeeded, rule.IsConfirmed));
        Assert.True(rule.SecretByDefault);
    }

    [Theory]
    [InlineData(8, true)] // 8/9 = 88,88 %
    [InlineData(7, false)] // 7/9 = 77,77 %
    public void Evaluate_NineMembersAtEightyPercent_NeedsEight(int agree, bool passed)
    {
        var rule = Catalog.VoteRuleOn("CSTDCS", Day("2025-06-30"));

        var result = rule.Evaluate(Count(members: 9, present: 7, written: 2, absent: 0, agree: agree, disagree: 9 - agree));

        Assert.Equal((8, passed), (result.Needed, result.Passed));
        Assert.Contains("NĐ 98/2023/NĐ-CP Điều 30 khoản 7", result.Basis, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_AbsentMembers_StayInTheBase()
    {
        var rule = Catalog.VoteRuleOn("CSTDCS", Day("2025-06-30"));

        // All seven who voted agree: 7 of 9 members are 77,77 %, below 80 %.
        var result = rule.Evaluate(Count(members: 9, present: 7, written: 0, absent: 2, agree: 7, disagree: 0));

        Assert.False(result.Passed);
        Assert.Contains("77,77 %", result.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(7, false)]
    public void Evaluate_Quorum_IsEightyPercentOfMembersAtAnAwardMeeting(int present, bool met)
    {
        var day = Day("2025-12-01");
        var result = Catalog.VoteRuleOn("GK_XA", day)
            .Evaluate(Count(9, present, 9 - present, 0, 9, 0), Catalog.CouncilRuleOn("quorum_awards", day));

        Assert.Equal((8, met), (result.Quorum!.Needed, result.Quorum.IsMet));
        Assert.False(result.Quorum.IsConfirmed);
    }

    [Theory]
    [InlineData(9, 7, 1, 0, 7, 0, 0, "không bằng tổng số 9")]
    [InlineData(9, 7, 0, 2, 7, 1, 0, "lớn hơn số người biểu quyết 7")]
    [InlineData(9, 7, 0, 2, 8, -1, 0, "Số phiếu không đồng ý không được là số âm (-1)")]
    [InlineData(0, 0, 0, 0, 0, 0, 0, "phải từ 1 trở lên")]
    public void Evaluate_CountsThatCannotBe_AreRefusedWithASentence(
        int members, int present, int written, int absent, int agree, int disagree, int invalid, string part)
    {
        var rule = Catalog.VoteRuleOn("GK_XA", Day("2025-12-01"));

        var error = Assert.Throws<LawException>(() =>
            rule.Evaluate(Count(members, present, written, absent, agree, disagree) with { Invalid = invalid }));

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_BallotNotReturned_IsAllowed() =>
        Assert.Empty(Count(members: 9, present: 9, written: 0, absent: 0, agree: 6, disagree: 1).Faults());

    [Fact]
    public void NeededVotes_AnyCouncil_IsTheSmallestNumberThatReachesTheThreshold() =>
        Gen.Select(Gen.Int[1, 1_000], Gen.Int[1, 100]).Sample((members, percent) =>
        {
            var rule = new VoteRule
            {
                FormCodes = ["X"],
                BallotNeeded = true,
                Threshold = new Fraction(percent, 100),
                SecretByDefault = true,
            };

            var needed = rule.NeededVotes(members);

            return needed <= members && needed * 100 >= members * percent && (needed - 1) * 100 < members * percent;
        });

    [Fact]
    public void NeededVotes_AnyMajority_LeavesFewerThanHalfToTheOthers() =>
        Gen.Int[1, 10_000].Sample(members =>
        {
            var needed = Catalog.VoteRuleOn("GK_XA", Day("2025-12-01")).NeededVotes(members);

            return needed * 2 > members && (needed - 1) * 2 <= members;
        });

    private static VoteCount Count(int members, int present, int written, int absent, int agree, int disagree) => new()
    {
        Members = members,
        Present = present,
        WrittenOpinions = written,
        Absent = absent,
        Agree = agree,
        Disagree = disagree,
        Invalid = 0,
    };
}
