using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Criteria;

public sealed class CriteriaSetServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Village = "thi-dua-thon";

    [Fact]
    public async Task Publish_CopyOfAShippedSet_IsVersionTwoAndOffered()
    {
        var draft = await CopyAsync("thi-dua-xa");
        Assert.Equal(("thi-dua-xa", "thi-dua-xa@1"), (draft.SetId, draft.BasedOn));

        await PublishAsync(draft);

        var offered = await ForAsync(2025);
        Assert.Equal([2, 1], offered.Where(s => s.Set.Id == "thi-dua-xa").Select(s => s.Set.Version));
        var found = await app.InCommuneAsync<CriteriaSetQueries, ShelvedSet?>(q => q.FindAsync("thi-dua-xa", 2));
        Assert.False(found!.IsShipped);
        var version = await app.DbAsync(db => db.CriteriaSetVersions.SingleAsync(v => v.SetId == "thi-dua-xa"));
        Assert.Equal((found.Sha256, SubjectKind.Commune), (version.Sha256, version.SubjectKind));
        var line = await app.DbAsync(db => db.JournalEvents.SingleAsync(e => e.SubjectId == version.Id));
        Assert.StartsWith("công bố bộ tiêu chí “Phiếu chấm thi đua xây dựng nông thôn mới - cấp xã (đề xuất)”, bản 2:", line.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_VersionOfTheShelfWithOtherText_IsRefused()
    {
        var draft = await CopyAsync("thi-dua-ca-nhan");
        await app.AsAsync<CriteriaDraftService, Guid>(Role.ProgrammeOfficer, s => s.SaveTextAsync(new SaveCriteriaText
        {
            DraftId = draft.Id, Version = draft.Version, Text = draft.Text.Replace("version: 2", "version: 1", StringComparison.Ordinal),
        }));

        var refused = await Assert.ThrowsAsync<RuleException>(() => PublishAsync(draft, version: 1));

        Assert.Equal("criteria.version_taken", refused.Code);
        Assert.Contains("đặt “Bản số” là 2", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, await app.DbAsync(db => db.CriteriaSetVersions.CountAsync(v => v.SetId == "thi-dua-ca-nhan")));
    }

    [Fact]
    public async Task Publish_FaultyText_IsKeptAsDraftAndRefused()
    {
        var draft = await CopyAsync(Village);
        await SaveAsync(draft, draft.Text.Replace("max: 100", "max: 99", StringComparison.Ordinal));

        var refused = await Assert.ThrowsAsync<RuleException>(() => PublishAsync(draft, version: 1));

        Assert.Equal("criteria.faulty", refused.Code);
        Assert.StartsWith("Bản nháp còn 1 lỗi, trước hết ở dòng ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("max: 99", (await GetAsync(draft.Id)).Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_WithoutReason_IsRefusedAtTheReason()
    {
        var draft = await CopyAsync(Village);

        var refused = await Assert.ThrowsAsync<RuleException>(() => PublishAsync(draft, reason: " "));

        Assert.Equal("Reason", refused.Field);
    }

    [Fact]
    public async Task Publish_SameDraftTwice_IsNotOpenAnyMore()
    {
        var draft = await CopyAsync("thi-dua-don-vi-doan-the");
        await PublishAsync(draft);

        await Assert.ThrowsAsync<NotFoundException>(() => PublishAsync(draft));
        await Assert.ThrowsAsync<NotFoundException>(() => GetAsync(draft.Id));
    }

    [Fact]
    public async Task SaveText_TwoPeopleOnOneDraft_TheSecondIsToldWhoWasFirst()
    {
        var draft = await CopyAsync(Village);
        await SaveAsync(draft, draft.Text + "note: của thư ký\n", Role.EmulationSecretary);

        var conflict = await Assert.ThrowsAsync<ConflictException>(() => SaveAsync(draft, draft.Text + "note: của cán bộ\n"));

        Assert.Contains("đã lưu bản nháp này lúc 15/10/2025", conflict.Message, StringComparison.Ordinal);
        Assert.Contains("của thư ký", (await GetAsync(draft.Id)).Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SaveText_Unreadable_IsKeptWithItsFaults()
    {
        var draft = await CopyAsync(Village);

        await SaveAsync(draft, "id: [hỏng\n");

        var view = await GetAsync(draft.Id);
        Assert.Null(view.Document);
        Assert.NotEmpty(view.Faults);
        Assert.Equal(Village, view.Draft.SetId);
    }

    [Fact]
    public async Task Withdraw_ShippedOrPublished_IsNoLongerOfferedButStillFound()
    {
        await app.AsAsync<CriteriaSetService, Guid>(Role.EmulationSecretary, s => s.WithdrawAsync(new WithdrawCriteriaSet { SetId = "phan-hang-ocop", Version = 1, Reason = "tỉnh đã thay" }));

        Assert.DoesNotContain(await ForAsync(2025), s => s.Set.Id == "phan-hang-ocop");
        Assert.NotNull(await app.InCommuneAsync<CriteriaSetQueries, ShelvedSet?>(q => q.FindAsync("phan-hang-ocop", 1)));
        var again = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<CriteriaSetService, Guid>(
            Role.EmulationSecretary, s => s.WithdrawAsync(new WithdrawCriteriaSet { SetId = "phan-hang-ocop", Version = 1, Reason = "lần nữa" })));
        Assert.Equal("criteria.withdrawn", again.Code);
    }

    [Fact]
    public async Task For_AYear_GivesOnlyWhatIsInForceThen()
    {
        var sets = await ForAsync(2030);

        Assert.Contains(sets, s => s.Set.Id == "xa-ntm-2026-2030");
        Assert.DoesNotContain(sets, s => s.Set.Id == "xa-ntm-2021-2025");
        Assert.All(sets, s => Assert.True(s.Set.IsInForce(new DateOnly(2030, 12, 31))));
    }

    [Fact]
    public async Task Discard_LeavesARowAndClosesTheDraft()
    {
        var draft = await CopyAsync(Village);

        await app.AsAsync<CriteriaDraftService, Guid>(Role.ProgrammeOfficer, s => s.DiscardAsync(new DiscardCriteriaDraft { DraftId = draft.Id, Version = draft.Version }));

        Assert.Equal(1, await app.DbAsync(db => db.CriteriaSetDiscards.CountAsync(d => d.DraftId == draft.Id)));
        await Assert.ThrowsAsync<NotFoundException>(() => GetAsync(draft.Id));
    }

    [Theory]
    [InlineData(Role.VillageHead)]
    [InlineData(Role.Chairman)]
    public async Task Write_OtherRoles_AreRefused(Role role)
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<CriteriaDraftService, Guid>(
            role, s => s.StartAsync(new StartCriteriaDraft { Name = "Của tôi", SubjectKind = SubjectKind.Village })));

        Assert.Equal("criteria.right", refused.Code);
    }

    [Fact]
    public async Task Start_ANewSetAndFillItByForms_CanBePublished()
    {
        var id = await app.AsAsync<CriteriaDraftService, Guid>(Role.ProgrammeOfficer, s => s.StartAsync(new StartCriteriaDraft { Name = "Thôn sạch", SubjectKind = SubjectKind.Village }));
        await app.AsAsync<CriteriaDraftService, Guid>(Role.ProgrammeOfficer, s => s.AddItemAsync(
            new AddCriteriaItem { DraftId = id, Version = 0, Group = "", IsGroup = true, Code = "1", Name = "Môi trường" }));
        await app.AsAsync<CriteriaDraftService, Guid>(Role.ProgrammeOfficer, s => s.AddItemAsync(
            new AddCriteriaItem { DraftId = id, Version = 1, Group = "0", IsGroup = false, Code = "1.1", Name = "Thu gom rác" }));

        var view = await GetAsync(id);
        Assert.Empty(view.Faults);
        Assert.Equal(("thon-sach", 1, "1.1"), (view.Loaded.Set!.Id, view.Loaded.Set.Version, view.Loaded.Set.Leaves.Single().Code));
        await PublishAsync(view.Draft);
        Assert.Contains(await ForAsync(2025), s => s.Set.Id == "thon-sach");
    }

    private async Task<CriteriaSetDraft> CopyAsync(string setId)
    {
        var id = await app.AsAsync<CriteriaDraftService, Guid>(Role.ProgrammeOfficer, s => s.CopyAsync(new CopyCriteriaSet { SetId = setId, Version = 1 }));
        return (await GetAsync(id)).Draft;
    }

    private Task<Guid> SaveAsync(CriteriaSetDraft draft, string text, Role role = Role.ProgrammeOfficer) =>
        app.AsAsync<CriteriaDraftService, Guid>(role, s => s.SaveTextAsync(new SaveCriteriaText { DraftId = draft.Id, Version = draft.Version, Text = text }));

    private Task<Guid> PublishAsync(CriteriaSetDraft draft, int? version = null, string reason = "theo họp xã") =>
        app.AsAsync<CriteriaSetService, Guid>(
            Role.EmulationSecretary, s => s.PublishAsync(new PublishCriteriaSet { DraftId = draft.Id, Version = version ?? draft.Version, Reason = reason }));

    private Task<DraftView> GetAsync(Guid id) => app.InCommuneAsync<CriteriaDraftQueries, DraftView>(q => q.GetAsync(id));

    private Task<IReadOnlyList<ShelvedSet>> ForAsync(int year) => app.InCommuneAsync<CriteriaSetQueries, IReadOnlyList<ShelvedSet>>(q => q.ForAsync(year));
}
