using ChungSuc.Core.Contributions;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Reviews;

public sealed class ReportServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly ReviewWorld world = new(app);

    [Fact]
    public async Task Compose_FinalReview_IsPrefilledFromTemplateAndPlan()
    {
        var id = await world.ComposeAsync(ReportKind.Final);

        var detail = await world.GetAsync(id);
        Assert.Equal((new DateOnly(2021, 1, 1), new DateOnly(2025, 12, 31)), (detail.Report.From, detail.Report.To));
        Assert.Equal(11, detail.Report.Parts.Count);
        Assert.Equal(
            "Tổng kết Phong trào thi đua “Lạng Sơn cùng cả nước chung sức xây dựng nông thôn mới” giai đoạn 2021 - 2025 trên địa bàn xã Thử",
            detail.Composition.Parts[0].Words);
        var opening = detail.Composition.Parts.Single(p => p.Part.Place == ReportPlace.Opening).Words;
        Assert.StartsWith("Thực hiện Kế hoạch số 219/KH-UBND ngày 03 tháng 8 năm 2022 của Ủy ban nhân dân huyện Chi Lăng, Ủy ban nhân dân xã Thử báo cáo", opening, StringComparison.Ordinal);
        var results = detail.Composition.Parts.Single(p => p.Part is { Place: ReportPlace.Section, Position: 2 }).Words.Replace('\u00A0', ' ');
        Assert.Contains("Kế hoạch đề ra 2 chỉ tiêu", results, StringComparison.Ordinal);
        Assert.Contains("- Khu dân cư nông thôn mới kiểu mẫu được công nhận mới: kế hoạch từ 2 đến 3 khu dân cư, thực hiện chưa có số liệu.", results, StringComparison.Ordinal);
        Assert.Contains("\nđ) Cá nhân: [Nêu kết quả nổi bật của nhóm.]", results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compose_EveryFigureOfTheTemplates_IsKnown()
    {
        foreach (var kind in Enum.GetValues<ReportKind>())
        {
            var detail = await world.GetAsync(await world.ComposeAsync(kind));

            Assert.Empty(detail.Report.Parts.SelectMany(p => ReportText.Keys(p.Text)).Except(detail.Figures.Keys));
        }
    }

    [Fact]
    public async Task Figures_OfRecordedGifts_AreTheSumsWorkedByHand()
    {
        var day = new DateOnly(2025, 8, 1);
        await world.GiveAsync(TestCommunes.HouseholdA, day, new GivenThing { Kind = ContributionKind.Money, Quantity = 1_500_000 });
        await world.GiveAsync(
            TestCommunes.HouseholdB,
            day,
            new GivenThing { Kind = ContributionKind.LandM2, Quantity = 120.5m, ValueVnd = 7_200_000, ValueBasis = "Đơn giá của xã" },
            new GivenThing { Kind = ContributionKind.LabourDays, Quantity = 5.5m });
        await world.GiveAsync(TestCommunes.HouseholdA, day.AddDays(1), new GivenThing { Kind = ContributionKind.Money, Quantity = 999_000 });

        var id = await world.ReadyAsync(day, "Góp {dong_gop.tien}, {dong_gop.ngay_cong}, {dong_gop.hien_dat_m2}, cộng {dong_gop.gia_tri}, {dong_gop.luot}, {dong_gop.ho_tham_gia} ({phu_luc.dong_gop}).");

        // 1.500.000 + 7.200.000 = 8.700.000; the gift of the next day lies outside the period.
        var detail = await world.GetAsync(id);
        Assert.Equal(
            "Góp 1.500.000 đồng, 5,5 ngày công, 120,5 m², cộng 8.700.000 đồng, 2 lượt, 2 hộ (Phụ lục).",
            SectionOne(detail).Replace('\u00A0', ' '));
        var annex = Assert.Single(detail.Composition.Annexes).Table;
        Assert.Equal(["1", "Thôn Đoài", "0", "5,5", "120,5", "7.200.000", "1"], annex.Rows[0].Cells);
        Assert.Equal(["2", "Thôn Đông", "1.500.000", "0", "0", "1.500.000", "1"], annex.Rows[1].Cells);
        Assert.Equal(["Toàn xã", "1.500.000", "5,5", "120,5", "8.700.000", "2"], annex.Rows[2].Cells);
        var money = detail.Figures["dong_gop.tien"];
        Assert.Equal("sổ đóng góp từ 01/08/2025 đến 01/08/2025, 2 lượt", money.Source);
        Assert.Equal("/dong-gop?thon=&loai=Money&tu=01%2F08%2F2025&den=01%2F08%2F2025", money.RecordsUrl);
    }

    [Fact]
    public async Task Figures_AfterAVoid_FollowTheLedger()
    {
        var day = new DateOnly(2025, 8, 5);
        await world.GiveAsync(TestCommunes.HouseholdA, day, new GivenThing { Kind = ContributionKind.Money, Quantity = 300_000 });
        var wrong = await world.GiveAsync(TestCommunes.HouseholdB, day, new GivenThing { Kind = ContributionKind.Money, Quantity = 50_000 });
        var id = await world.ReadyAsync(day, "Góp {dong_gop.tien}.");
        Assert.Equal("Góp 350.000\u00A0đồng.", SectionOne(await world.GetAsync(id)));

        await VoidAsync(wrong);

        Assert.Equal("Góp 300.000\u00A0đồng.", SectionOne(await world.GetAsync(id)));
    }

    [Fact]
    public async Task Figures_OfAnEmptyLedger_AreMissingAndNotNought()
    {
        var id = await world.ReadyAsync(new DateOnly(2025, 8, 9), "Góp {dong_gop.tien} ({phu_luc.dong_gop}).");

        var detail = await world.GetAsync(id);
        Assert.Equal("Góp chưa có số liệu (chưa có số liệu).", SectionOne(detail));
        Assert.Equal(["dong_gop.tien", "phu_luc.dong_gop"], detail.Composition.Missing.Select(f => f.Key));
        Assert.Empty(detail.Composition.Annexes);
    }

    [Fact]
    public async Task Issue_LaterVoid_ChangesNeitherWordsNorFiguresNorTable()
    {
        var day = new DateOnly(2025, 8, 12);
        var gift = await world.GiveAsync(TestCommunes.HouseholdA, day, new GivenThing { Kind = ContributionKind.Money, Quantity = 700_000 });
        var id = await world.ReadyAsync(day, "Góp {dong_gop.tien}, tại {phu_luc.dong_gop}.");
        await world.IssueAsync(id);
        var before = await world.GetAsync(id);

        await VoidAsync(gift);

        var after = await world.GetAsync(id);
        Assert.Equal("Góp 700.000\u00A0đồng, tại Phụ lục.", SectionOne(after));
        Assert.Equal("Góp 700.000\u00A0đồng, tại Phụ lục.", after.Report.Issue!.Parts.Single(p => p is { Place: ReportPlace.Section, Position: 1 }).Text);
        var kept = after.Report.Issue.Figures.Single(f => f.Key == "dong_gop.tien");
        Assert.Equal(("700.000\u00A0đồng", "sổ đóng góp từ 12/08/2025 đến 12/08/2025, 1 lượt"), (kept.Words, kept.Source));
        Assert.Equal(before.Composition.Annexes[0].Table.Rows.Select(r => string.Join('|', r.Cells)), after.Composition.Annexes[0].Table.Rows.Select(r => string.Join('|', r.Cells)));
        Assert.Equal("Thôn Đông", after.Composition.Annexes[0].Table.Rows[1].Cells[1]);
        var journal = await app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == id).OrderByDescending(e => e.Sequence).Select(e => e.Sentence).FirstAsync());
        Assert.StartsWith($"ban hành báo cáo số {after.Report.Issue.NumberText} ngày 15/10/2025, người ký Lộc Văn Chủ", journal, StringComparison.Ordinal);
        var verdict = await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync());
        Assert.Empty(verdict.Faults);
    }

    [Fact]
    public async Task Issue_ThenRewrite_IsRefusedAndReplacementTakesTheTextsOver()
    {
        var id = await world.ReadyAsync(new DateOnly(2025, 8, 15), "Đã ký rồi.");
        await world.IssueAsync(id);
        var part = await world.SectionAsync(id, 1);

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.RewriteAsync(id, part, "Sửa lén."));
        var next = await app.AsAsync<ReportService, Guid>(
            Role.EmulationSecretary,
            async s => await s.ComposeAsync(new ComposeReport { Kind = ReportKind.Periodic, MovementId = await world.MovementAsync(), From = new(2025, 8, 15), To = new(2025, 8, 15), ReplacesId = id }));

        Assert.Equal("report.issued", refused.Code);
        Assert.Equal("Đã ký rồi.", (await world.SectionAsync(next, 1)).Text);
        var link = Assert.Single((await world.GetAsync(next)).Linked);
        Assert.Equal((id, true), (link.Id, link.IsEarlier));
    }

    [Fact]
    public async Task Issue_GapsOrMissingFigures_AreRefusedAndUseNoNumber()
    {
        var day = new DateOnly(2025, 8, 18);
        var used = await world.NumbersUsedAsync();
        var withGaps = await world.ComposeAsync(ReportKind.Periodic, day, day);
        var withMissing = await world.ReadyAsync(day, "Góp {dong_gop.tien}.");

        var gap = await Assert.ThrowsAsync<RuleException>(() => world.IssueAsync(withGaps));
        var missing = await Assert.ThrowsAsync<RuleException>(() => world.IssueAsync(withMissing));

        Assert.Equal("report.issue.gap", gap.Code);
        Assert.Equal(("report.issue.missing", nameof(IssueReport.DespiteMissing)), (missing.Code, missing.Field));
        Assert.Equal(used, await world.NumbersUsedAsync());
        await world.IssueAsync(withMissing, despiteMissing: true);
        Assert.Equal(used + 1, await world.NumbersUsedAsync());
        Assert.Equal("Góp chưa có số liệu.", SectionOne(await world.GetAsync(withMissing)));
    }

    [Fact]
    public async Task Issue_Twice_TakesOneNumber()
    {
        var id = await world.ReadyAsync(new DateOnly(2025, 8, 20), "Ký một lần.");
        var used = await world.NumbersUsedAsync();
        var key = Guid.CreateVersion7();

        var first = await world.IssueAsync(id, onceKey: key);
        var second = await world.IssueAsync(id, onceKey: key);
        var third = await Assert.ThrowsAsync<RuleException>(() => world.IssueAsync(id));

        Assert.Equal(first, second);
        Assert.Equal("report.issued", third.Code);
        Assert.Equal(used + 1, await world.NumbersUsedAsync());
        Assert.Equal(1, await app.DbAsync(db => db.ReportIssues.CountAsync(i => i.ReportId == id)));
    }

    [Fact]
    public async Task Issue_DayInFutureOrBeforeTheLastNumber_IsRefusedAtTheDay()
    {
        await world.IssueAsync(await world.ReadyAsync(new DateOnly(2025, 8, 22), "Số trước."));
        var id = await world.ReadyAsync(new DateOnly(2025, 8, 23), "Số sau.");

        var future = await Assert.ThrowsAsync<RuleException>(() => world.IssueAsync(id, new DateOnly(2025, 10, 16)));
        var backwards = await Assert.ThrowsAsync<RuleException>(() => world.IssueAsync(id, new DateOnly(2025, 10, 14)));

        Assert.Equal(("report.issue.future", nameof(IssueReport.IssuedOn)), (future.Code, future.Field));
        Assert.Equal(("report.issue.order", nameof(IssueReport.IssuedOn)), (backwards.Code, backwards.Field));
    }

    [Theory]
    [InlineData("Góp {dong_gop.tienn}.", "report.text.unknown", "Không có số liệu {dong_gop.tienn}. Có phải {dong_gop.tien} (Tiền đóng góp)?")]
    [InlineData("", "report.text.empty", "Viết nội dung của phần “Kết quả thực hiện”.")]
    public async Task Rewrite_TextThatCannotStand_IsRefusedAtItsField(string text, string code, string sentence)
    {
        var day = new DateOnly(2025, 8, 25);
        var id = await world.ComposeAsync(ReportKind.Periodic, day, day);
        var part = await world.SectionAsync(id, 1);

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.RewriteAsync(id, part, text));

        Assert.Equal((code, sentence, nameof(RewriteReportPart.Text)), (refused.Code, refused.Message, refused.Field));
        Assert.Equal(part.Text, (await world.SectionAsync(id, 1)).Text);
    }

    [Theory]
    [InlineData(ReportPlace.Recipients, "Như trên\nSở Nội vụ", "report.text.recipients")]
    [InlineData(ReportPlace.Subject, "Tổng kết phong trào.", "report.text.subject")]
    public async Task Rewrite_WhatTheRecordsOfficeWouldSendBack_IsRefused(ReportPlace place, string text, string code)
    {
        var id = await world.ComposeAsync(ReportKind.Periodic);
        var part = (await world.GetAsync(id)).Report.Parts.Single(p => p.Place == place);

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.RewriteAsync(id, part, text));

        Assert.Equal(code, refused.Code);
    }

    [Fact]
    public async Task Rewrite_VersionReadBeforeAnotherSaved_IsAConflictAndKeepsTheSavedText()
    {
        var id = await world.ComposeAsync(ReportKind.Periodic);
        var read = await world.SectionAsync(id, 2);
        await world.RewriteAsync(id, read, "Người thứ nhất viết.");

        var refused = await Assert.ThrowsAsync<ConflictException>(() => world.RewriteAsync(id, read, "Người thứ hai viết."));

        Assert.StartsWith("Người emulationsecretary đã lưu phần này lúc", refused.Message, StringComparison.Ordinal);
        Assert.Equal("Người thứ nhất viết.", (await world.SectionAsync(id, 2)).Text);
        await world.RewriteAsync(id, await world.SectionAsync(id, 2), "Người thứ hai quyết định.");
        Assert.Equal("Người thứ hai quyết định.", (await world.SectionAsync(id, 2)).Text);
    }

    [Fact]
    public async Task Acts_OfOtherRoles_AreRefused()
    {
        var id = await world.ComposeAsync(ReportKind.Periodic);
        var part = await world.SectionAsync(id, 1);

        var compose = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<ReportService, Guid>(
            Role.Chairman, async s => await s.ComposeAsync(new ComposeReport { Kind = ReportKind.Final, MovementId = (await world.GetAsync(id)).Report.MovementId })));
        var rewrite = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<ReportService, Guid>(
            Role.CultureOfficer, s => s.RewriteAsync(new RewriteReportPart { ReportId = id, PartId = part.Id, Version = part.Version, Heading = "Mục", Text = "Chữ" })));
        var issue = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<ReportService, Guid>(
            Role.EmulationSecretary, s => s.IssueAsync(new IssueReport { ReportId = id, IssuedOn = new(2025, 10, 15), SignerName = "Ai đó" })));

        Assert.All([compose, rewrite, issue], e => Assert.Equal("report.role", e.Code));
    }

    [Fact]
    public async Task Compose_PeriodOutsideOrBackwards_IsRefusedAtItsField()
    {
        var outside = await Assert.ThrowsAsync<RuleException>(() => world.ComposeAsync(ReportKind.Periodic, new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31)));
        var backwards = await Assert.ThrowsAsync<RuleException>(() => world.ComposeAsync(ReportKind.Periodic, new DateOnly(2025, 3, 1), new DateOnly(2025, 2, 1)));

        Assert.Equal(("report.period.outside", nameof(ComposeReport.From)), (outside.Code, outside.Field));
        Assert.Equal(("report.period.backwards", nameof(ComposeReport.To)), (backwards.Code, backwards.Field));
    }

    private static string SectionOne(ReportDetail detail) => detail.Composition.Parts.Single(p => p.Part is { Place: ReportPlace.Section, Position: 1 }).Words;

    private Task<Guid> VoidAsync(Guid gift) => app.AsAsync<ContributionService, Guid>(Role.EmulationSecretary, s => s.VoidAsync(new VoidContribution(gift, "Ghi nhầm")));
}
