using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Commendations;

public sealed class NominationServiceTests : IAsyncLifetime
{
    private readonly TestApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Nominate_HouseholdThatGaveLand_RowFindingsAndJournal()
    {
        await app.GiveLandAsync();
        var id = await app.NominateAsync(HonourSteps.Nomination(await app.HouseholdReferenceAsync(TestCommunes.HouseholdA)), Role.VillageHead);

        var nomination = await app.DbAsync(db => db.Nominations.AsNoTracking().Include(n => n.Findings).SingleAsync(n => n.Id == id));
        Assert.Equal(("Hộ Lương Thị Mận", "Thôn Đông, xã Thử", RecipientClass.Household, "Thôn Đông"), (nomination.SubjectName, nomination.SubjectPlace, nomination.Recipient, nomination.ByUnitName));
        var given = Assert.Single(nomination.Findings, f => f.RuleId == "standard.GK_XA");
        Assert.Equal(FindingOutcome.Met, given.Outcome);
        Assert.Contains("120 m² đất", given.Sentence, StringComparison.Ordinal);
        Assert.Equal(("Luật TĐKT Điều 75", false), (given.Basis, given.IsConfirmed));
        var event1 = await app.DbAsync(db => db.JournalEvents.SingleAsync(e => e.SubjectId == id));
        Assert.StartsWith($"đề nghị Giấy khen của Chủ tịch Ủy ban nhân dân xã cho Hộ Lương Thị Mận (số {nomination.NumberText}, Thôn Đông)", event1.Sentence, StringComparison.Ordinal);
        var verdict = await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync(default));
        Assert.Empty(verdict.Faults);
    }

    [Fact]
    public async Task Nominate_DistrictFormAfterItsLastDay_RefusedAtTheFieldWithItsArticle()
    {
        var input = HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageA)) with { FormCode = "GK_HUYEN" };

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.NominateAsync(input));

        Assert.Equal(nameof(NominateSubject.FormCode), refused.Field);
        Assert.Contains("không còn từ 01/07/2025", refused.Message, StringComparison.Ordinal);
        Assert.Contains("129/2025/NĐ-CP", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, await app.DbAsync(db => db.Nominations.CountAsync(n => n.FormCode == "GK_HUYEN")));
    }

    [Theory]
    [InlineData("LDTT", AwardKind.Merit, "FormCode")] // Điều 24: individuals only
    [InlineData("GDVH", AwardKind.Movement, "FormCode")] // Điều 19: households only
    [InlineData("GK_XA", AwardKind.Dedication, "Kind")] // Điều 8: individuals only
    public async Task Nominate_VillageForWhatIsNotForVillages_Refused(string form, AwardKind kind, string field)
    {
        var input = HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageB)) with { FormCode = form, Kind = kind };

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.NominateAsync(input));

        Assert.Equal(field, refused.Field);
        Assert.Contains("Căn cứ:", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nominate_VillageHeadForTheOtherVillage_Refused()
    {
        var input = HonourSteps.Nomination(await app.HouseholdReferenceAsync(TestCommunes.HouseholdB));

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.NominateAsync(input, Role.VillageHead));

        Assert.Equal("nomination.subject.outside", refused.Code);
    }

    [Fact]
    public async Task Nominate_SubjectOfAnotherCommune_NotFound()
    {
        var foreign = await TestScope.RunAsync(app.Services, app.OtherCommuneId, async services =>
            await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Data.AppDbContext>(services).Households.Select(h => h.Id).SingleAsync());

        await Assert.ThrowsAsync<NotFoundException>(() => app.NominateAsync(HonourSteps.Nomination($"Household:{foreign:N}")));
    }

    [Fact]
    public async Task Nominate_SameSubjectAndFormTwice_SecondNamesTheFirst()
    {
        var subject = await app.ReferenceAsync("Phòng Kinh tế");
        var first = await app.NominateAsync(HonourSteps.Nomination(subject));
        var number = await app.DbAsync(db => db.Nominations.Where(n => n.Id == first).Select(n => Nomination.NumberOf(n.Year, n.Number)).SingleAsync());

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.NominateAsync(HonourSteps.Nomination(subject)));

        Assert.Contains(number, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nominate_SameKeyTwice_OneRowAndTheSameAnswer()
    {
        var key = Guid.CreateVersion7();
        var input = HonourSteps.Nomination(await app.PersonReferenceAsync(TestCommunes.PersonA), "Bấm hai lần");

        var first = await app.NominateAsync(input, Role.EmulationSecretary, key);
        var second = await app.NominateAsync(input, Role.EmulationSecretary, key);

        Assert.Equal(first, second);
        Assert.Equal(1, await app.DbAsync(db => db.Nominations.CountAsync(n => n.Achievement == "Bấm hai lần")));
    }

    [Fact]
    public async Task Refused_UsesNoNumber()
    {
        var before = await LastNumberAsync();
        var bad = HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageA)) with { FormCode = "GK_HUYEN" };
        await Assert.ThrowsAsync<RuleException>(() => app.NominateAsync(bad));

        await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync("Hợp tác xã Na Thử")));

        Assert.Equal(before + 1, await LastNumberAsync());
    }

    [Fact]
    public async Task Judge_SecretaryFindsConditionsMet_NothingIsOpenAndNamesStay()
    {
        var id = await app.NominateAsync(HonourSteps.Nomination(await app.HouseholdReferenceAsync(TestCommunes.HouseholdB)) with { ChosenBy = "Hội nghị thôn Đoài", ChosenOn = new DateOnly(2025, 10, 1) });
        foreach (var rule in new[] { "gk.lawful", "G5", "G6" })
        {
            await app.AsAsync<AppraisalService, Guid>(Role.EmulationSecretary, s => s.JudgeAsync(new JudgeCondition(id, rule, true, "Công an xã xác nhận")));
        }

        var detail = await DetailAsync(id);

        Assert.DoesNotContain(detail.Report.Findings, f => f.RuleId is "gk.lawful" or "G5" or "G6" && f.Outcome != FindingOutcome.Met);
        Assert.Contains("Người emulationsecretary", Assert.Single(detail.Report.Of("gk.lawful")).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judge_SomethingIsPending_StopsTheDecisionByConfirmedLaw()
    {
        var id = await app.NominateAsync(HonourSteps.Nomination(await app.PersonReferenceAsync(TestCommunes.PersonB)));
        await app.AsAsync<AppraisalService, Guid>(Role.Chairman, s => s.JudgeAsync(new JudgeCondition(id, "G5", false, "Đang có đơn tố cáo")));

        var hold = Assert.Single((await DetailAsync(id)).Report.Of("G5"));

        Assert.True(hold.IsHardStop);
        Assert.Equal("NĐ 152/2025/NĐ-CP Điều 4 khoản 4", hold.Basis);
    }

    [Fact]
    public async Task Judge_ByVillageHead_Refused()
    {
        var id = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageA), "Thành tích của thôn"), Role.VillageHead);

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            app.AsAsync<AppraisalService, Guid>(Role.VillageHead, s => s.JudgeAsync(new JudgeCondition(id, "gk.lawful", true, "Tự đánh giá"))));

        Assert.Equal("nomination.role", refused.Code);
    }

    [Fact]
    public async Task Withdraw_ThenJudge_Refused()
    {
        var id = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync("Ủy ban Mặt trận Tổ quốc xã")), Role.Front);
        await app.AsAsync<AppraisalService, Guid>(Role.Front, s => s.WithdrawAsync(new WithdrawNomination(id, "Đề nghị vào dịp khác")));

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            app.AsAsync<AppraisalService, Guid>(Role.EmulationSecretary, s => s.JudgeAsync(new JudgeCondition(id, "gk.lawful", true, "Đạt"))));

        Assert.Equal("nomination.withdrawn", refused.Code);
        Assert.False((await DetailAsync(id)).IsOpen);
    }

    [Fact]
    public async Task Accept_BeforeTheNomination_Refused()
    {
        var id = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageB), "Đón hồ sơ"));

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            app.AsAsync<AppraisalService, Guid>(Role.EmulationSecretary, s => s.AcceptAsync(new AcceptNomination(id, new DateOnly(2025, 10, 14)))));
        await app.AsAsync<AppraisalService, Guid>(Role.EmulationSecretary, s => s.AcceptAsync(new AcceptNomination(id, HonourSteps.Today)));

        Assert.Equal(nameof(AcceptNomination.AcceptedOn), refused.Field);
        Assert.Equal(HonourSteps.Today, (await DetailAsync(id)).Nomination.Acceptance!.AcceptedOn);
    }

    /// <summary>Luật 06/2026/QH16 Điều 4 khoản 4: accepted before 01/10/2026, decided after it.</summary>
    [Theory]
    [InlineData(true, "R4")]
    [InlineData(false, "R3")]
    public async Task Judge_CaseCrossesTheNewLaw_PersonChoosesTheLaw(bool isNewLawBetter, string regime)
    {
        var id = await app.NominateAsync(HonourSteps.Nomination(await app.ReferenceAsync(TestCommunes.VillageA)));
        await app.AsAsync<AppraisalService, Guid>(Role.EmulationSecretary, s => s.AcceptAsync(new AcceptNomination(id, HonourSteps.Today)));
        app.Clock.SetUtcNow(new DateTimeOffset(2026, 10, 5, 2, 0, 0, TimeSpan.Zero));
        Assert.Equal(FindingOutcome.NeedsJudgement, Assert.Single((await DetailAsync(id)).Report.Of("regime.border")).Outcome);

        await app.AsAsync<AppraisalService, Guid>(Role.Chairman, s => s.JudgeAsync(new JudgeCondition(id, "regime.border", isNewLawBetter, "Đã đối chiếu hai luật")));

        var report = (await DetailAsync(id)).Report;
        Assert.Equal(regime, report.StandardsRegime.Code);
        Assert.Equal(FindingOutcome.Met, Assert.Single(report.Of("regime.border")).Outcome);
    }

    private Task<NominationDetail> DetailAsync(Guid id) => app.InCommuneAsync<NominationQueries, NominationDetail>(q => q.GetAsync(id, default));

    private Task<int> LastNumberAsync() => app.DbAsync(async db => await db.Nominations.MaxAsync(n => (int?)n.Number) ?? 0);
}
