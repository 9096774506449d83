using ChungSuc.Core.Awards;
using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Awards;

/// <summary>Each test has a commune of its own: numbers of decisions are asserted.</summary>
public sealed class AwardServiceTests : IAsyncLifetime
{
    private readonly TestApp app = new();
    private IReadOnlyList<Guid> council = [];

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        council = await app.SeatCouncilAsync();
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>Giấy khen of the commune: 3/10, 9/20 and 6/10 of the base salary, rounded up to 10.000 đồng (2.340.000 until 30/6/2026, then 2.530.000).</summary>
    [Theory]
    [InlineData("2025-10-15", 710_000, 1_060_000, 1_410_000)]
    [InlineData("2026-07-01", 760_000, 1_140_000, 1_520_000)]
    public async Task Issue_PersonHouseholdCollective_RewardsByTheBaseSalaryOfTheDay(string day, long person, long household, long collective)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd");
        var nominations = new[]
        {
            await app.NominateAsync(HonourSteps.Nomination(await app.PersonReferenceAsync(TestCommunes.PersonA))),
            await app.NominateAsync(HonourSteps.Nomination(await app.HouseholdReferenceAsync(TestCommunes.HouseholdA))),
            await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageA))),
        };
        await app.HoldMeetingAsync(council, 9, nominations);
        app.Clock.SetUtcNow(new DateTimeOffset(date, new TimeOnly(2, 0), TimeSpan.Zero));
        var decision = await app.DraftAsync(HonourSteps.Draft(nominations));

        await app.IssueAsync(decision, date);

        var awards = await app.DbAsync(db => db.Awards.OrderBy(a => a.Ordinal).ToListAsync());
        Assert.Equal([collective, household, person], awards.Select(a => a.RewardVnd));
        Assert.Equal(["Thôn Đông", "Hộ Lương Thị Mận", "Hoàng Thị Lê"], awards.Select(a => a.SubjectName));
        Assert.Equal([(3L, 5L), (9L, 20L), (3L, 10L)], awards.Select(a => (a.MultipleNumerator, a.MultipleDenominator)));
        var issue = await app.DbAsync(db => db.AwardIssues.SingleAsync());
        Assert.Equal((1, date, "CHỦ TỊCH", "Lộc Văn Chủ", person + household + collective), (issue.Number, issue.IssuedOn, issue.SignerTitle, issue.SignerName, issue.TotalVnd));
        var verdict = await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync(default));
        Assert.Empty(verdict.Faults);
    }

    [Fact]
    public async Task Issue_ByAnyoneElse_Refused()
    {
        var decision = await DraftOneAsync(TestCommunes.VillageA);

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.IssueAsync(decision, role: Role.EmulationSecretary));

        Assert.Equal("award.role", refused.Code);
    }

    [Fact]
    public async Task Issue_TwiceWithOneKey_OneNumber_OtherKey_Refused()
    {
        var decision = await DraftOneAsync(TestCommunes.VillageA);
        var key = Guid.CreateVersion7();

        await app.IssueAsync(decision, onceKey: key);
        await app.IssueAsync(decision, onceKey: key);
        var refused = await Assert.ThrowsAsync<RuleException>(() => app.IssueAsync(decision));

        Assert.Contains("01/QĐ-UBND", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, await app.DbAsync(db => db.AwardIssues.CountAsync()));
        Assert.Equal(1, await app.DbAsync(db => db.Awards.CountAsync()));
    }

    [Fact]
    public async Task Issue_AfterARefusal_NumbersHaveNoGap()
    {
        var first = await DraftOneAsync(TestCommunes.VillageA);
        var second = await DraftOneAsync(TestCommunes.VillageB);
        await app.IssueAsync(first);

        await Assert.ThrowsAsync<RuleException>(() => app.IssueAsync(second, HonourSteps.Today.AddDays(1)));
        await Assert.ThrowsAsync<RuleException>(() => app.IssueAsync(second, HonourSteps.Today.AddDays(-1)));
        await app.IssueAsync(second);

        Assert.Equal([1, 2], await app.DbAsync(db => db.AwardIssues.OrderBy(i => i.Number).Select(i => i.Number).ToListAsync()));
    }

    [Fact]
    public async Task Issue_TwoAtTheSameTime_DifferentNumbers()
    {
        var first = await DraftOneAsync(TestCommunes.VillageA);
        var second = await DraftOneAsync(TestCommunes.VillageB);

        await Task.WhenAll(Task.Run(() => app.IssueAsync(first)), Task.Run(() => app.IssueAsync(second)));

        Assert.Equal([1, 2], await app.DbAsync(db => db.AwardIssues.OrderBy(i => i.Number).Select(i => i.Number).ToListAsync()));
    }

    [Fact]
    public async Task Draft_CouncilDidNotPass_AsksForAReasonAndKeepsIt()
    {
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageA)));
        await app.HoldMeetingAsync(council, 4, nomination);

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.DraftAsync(HonourSteps.Draft(nomination)));
        var decision = await app.DraftAsync(HonourSteps.Draft(nomination) with { Chosen = [new ChosenNomination(nomination, "Thành tích đột xuất, có xác nhận của thôn")] });

        Assert.Contains("4/9, cần 5", refused.Message, StringComparison.Ordinal);
        var line = (await app.InCommuneAsync<AwardDecisionQueries, DecisionDetail>(q => q.GetAsync(decision, default))).Lines[0].Line;
        Assert.Equal("Thành tích đột xuất, có xác nhận của thôn", line.DeviationReason);
    }

    [Fact]
    public async Task Draft_FormOfTheProvince_SaysWhoDecidesAndHowToSubmit()
    {
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageA)) with { FormCode = "BK_TINH" });
        await app.HoldMeetingAsync(council, 9, nomination);

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.DraftAsync(HonourSteps.Draft(nomination)));

        Assert.Equal("award.authority", refused.Code);
        Assert.Contains("Sở Nội vụ", refused.Message, StringComparison.Ordinal);
        var candidate = Assert.Single(await app.InCommuneAsync<AwardDecisionQueries, IReadOnlyList<Candidate>>(q => q.CandidatesAsync(default)));
        Assert.NotNull(candidate.Submission);
    }

    [Fact]
    public async Task Issue_SomethingPendingSinceTheDraft_RefusedWithTheArticle()
    {
        var decision = await DraftOneAsync(TestCommunes.VillageA);
        var nomination = await app.DbAsync(db => db.Nominations.Select(n => n.Id).SingleAsync());
        await app.AsAsync<AppraisalService, Guid>(Role.Chairman, s => s.JudgeAsync(new JudgeCondition(nomination, "G5", false, "Đang thanh tra")));

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.IssueAsync(decision));

        Assert.Contains("NĐ 152/2025/NĐ-CP Điều 4 khoản 4", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nominate_SameAchievementAgain_RefusedByTheEarlierDecision()
    {
        await app.IssueAsync(await DraftOneAsync(TestCommunes.VillageA));
        var again = HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageA));

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.NominateAsync(again));
        var other = await app.NominateAsync(again with { Achievement = "Một thành tích khác hẳn" });

        Assert.Equal(nameof(NominateSubject.Achievement), refused.Field);
        Assert.Contains("Quyết định số 01/QĐ-UBND", refused.Message, StringComparison.Ordinal);
        Assert.NotEqual(Guid.Empty, other);
    }

    [Fact]
    public async Task Revoke_RecordStays_PublicAndTotalsLeaveItOut()
    {
        await app.IssueAsync(await DraftOneAsync(TestCommunes.VillageA));
        var award = await app.DbAsync(db => db.Awards.Select(a => a.Id).SingleAsync());
        var input = new RevokeAward(award, "ke-khai-sai", "Kết luận thanh tra số 05/KL ngày 10/10/2025", HonourSteps.Today);

        var byOther = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<AwardService, Guid>(Role.EmulationSecretary, s => s.RevokeAsync(input)));
        await app.AsAsync<AwardService, Guid>(Role.Chairman, s => s.RevokeAsync(input));
        var twice = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<AwardService, Guid>(Role.Chairman, s => s.RevokeAsync(input)));

        Assert.Equal(("award.role", "award.revoked"), (byOther.Code, twice.Code));
        var revocation = await app.DbAsync(db => db.AwardRevocations.SingleAsync());
        Assert.Equal("Luật TĐKT Điều 93 khoản 2", revocation.GroundBasis);
        var row = Assert.Single((await app.InCommuneAsync<AwardQueries, RegisterPage>(q => q.RegisterAsync(new AwardFilter(), 1, default))).Rows);
        Assert.True(row.IsRevoked);
        Assert.Empty(await app.InCommuneAsync<AwardQueries, IReadOnlyList<PublicAward>>(q => q.PublicAsync(10, null, default)));
        Assert.Equal(0, (await app.InCommuneAsync<AwardQueries, AwardTotals>(q => q.TotalsAsync(null, null, null, default))).Count);
    }

    [Fact]
    public async Task Register_NameInOtherFormOrWithoutMarks_Found()
    {
        await app.IssueAsync(await DraftOneAsync(TestCommunes.VillageA));

        foreach (var text in new[] { "thon dong", "Thôn Đông".Normalize(System.Text.NormalizationForm.FormD), "ĐÔNG" })
        {
            var found = await app.InCommuneAsync<AwardQueries, RegisterPage>(q => q.RegisterAsync(new AwardFilter { Text = text, Year = 2025, FormCode = "GK_XA" }, 1, default));
            Assert.Equal((1, 1_410_000L), (found.Total, found.TotalVnd));
        }

        Assert.Equal(0, (await app.InCommuneAsync<AwardQueries, RegisterPage>(q => q.RegisterAsync(new AwardFilter { Year = 2024 }, 1, default))).Total);
    }

    [Fact]
    public async Task Discard_ThenIssue_RefusedAndTheNominationWaitsAgain()
    {
        var decision = await DraftOneAsync(TestCommunes.VillageA);
        await app.AsAsync<AwardDraftService, Guid>(Role.EmulationSecretary, s => s.DiscardAsync(new DiscardDecision(decision, "Thiếu một hộ")));

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.IssueAsync(decision));

        Assert.Equal("award.discarded", refused.Code);
        var waiting = Assert.Single(await app.InCommuneAsync<AwardDecisionQueries, IReadOnlyList<Candidate>>(q => q.CandidatesAsync(default)));
        await app.IssueAsync(await app.DraftAsync(HonourSteps.Draft(waiting.Nomination.Id)));
        Assert.Equal(1, await app.DbAsync(db => db.AwardIssues.Select(i => i.Number).SingleAsync()));
        Assert.Equal("Thiếu một hộ", await app.DbAsync(db => db.JournalProcesses.Where(p => p.Kind == "award.discard").Select(p => p.Reason).SingleAsync()));
    }

    [Fact]
    public async Task Draft_TwoForms_Refused()
    {
        var first = await app.NominateAsync(HonourSteps.Nomination(await app.PersonReferenceAsync(TestCommunes.PersonA)));
        var second = await app.NominateAsync(HonourSteps.Nomination(await app.PersonReferenceAsync(TestCommunes.PersonA), "Lao động giỏi cả năm") with { FormCode = "LDTT", Kind = AwardKind.Merit });
        await app.HoldMeetingAsync(council, 9, first, second);

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.DraftAsync(HonourSteps.Draft(first, second)));

        Assert.Equal("award.draft.forms", refused.Code);
    }

    private async Task<Guid> DraftOneAsync(string village)
    {
        var nomination = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(village)));
        await app.HoldMeetingAsync(council, 9, nomination);
        return await app.DraftAsync(HonourSteps.Draft(nomination));
    }
}
