using ChungSuc.Core.Contributions;
using ChungSuc.Core.Imports;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Imports;

public sealed class ImportServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] GiftKeys = ["ngay", "thon", "nguoi", "tien", "muc_dich"];
    private static readonly string[] WorkKeys =
        ["ten", "linh_vuc", "thon", "so_qd", "ngay_qd", "tong_muc", "von_xa", "von_dan", "nt_tien", "nt_ngay", "nt_so", "tt_tien", "tt_ngay", "tt_nguon", "tt_so"];

    [Fact]
    public async Task Import_OneRowRefused_NothingIsWrittenAndEveryCellIsNamed()
    {
        var before = await CountsAsync();
        var table = Sheets.Table(
            GiftKeys,
            Gift(new DateOnly(2025, 1, 2), TestCommunes.HouseholdA, 100_000m),
            Gift(new DateOnly(2026, 1, 2), TestCommunes.HouseholdA, 100_000m),
            Gift(new DateOnly(2025, 1, 3), "Không Ai Cả", 100_000m));

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => app.ImportAsync(ContributionImport.KindCode, table));

        Assert.Equal(["A3", "C4"], refused.Faults.Select(f => f.Cell));
        Assert.Equal("Ngày góp chưa tới. Nhập ngày đã nhận, không sau hôm nay.", refused.Faults[0].Sentence);
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task Import_SameKeyTwice_IsOneImport()
    {
        var table = Sheets.Table(GiftKeys, Gift(new DateOnly(2025, 1, 5), TestCommunes.HouseholdA, 100_000m), Gift(new DateOnly(2025, 1, 6), TestCommunes.HouseholdA, 200_000m));
        var (key, file) = (Guid.CreateVersion7(), new ImportFile { Kind = ContributionImport.KindCode, File = Sheets.File("mot.xlsx"), Sheet = table.Sheet });

        var first = await app.AsAsync<ImportService, Guid>(Role.Front, s => s.ImportAsync(file, table), key);
        var second = await app.AsAsync<ImportService, Guid>(Role.Front, s => s.ImportAsync(file, table), key);

        Assert.Equal(first, second);
        var process = await app.DbAsync(db => db.JournalProcesses.Include(p => p.Events).SingleAsync(p => p.ResultId == first));
        Assert.Equal(["EvidenceBound", "ContributionRecorded", "ContributionRecorded", "ImportRecorded"], process.Events.OrderBy(e => e.Sequence).Select(e => e.Kind).OrderByDescending(k => k == "EvidenceBound").ThenBy(k => k));
        Assert.Contains(process.Events, e => e.Sentence.EndsWith("Đóng góp): thêm 2 dòng, sửa 0, không đổi 0, bỏ qua 0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_LooksLikeWhatStands_AsksThenSkipsOrRecords()
    {
        var table = Sheets.Table(GiftKeys, Gift(new DateOnly(2025, 2, 5), TestCommunes.HouseholdA, 100_000m), Gift(new DateOnly(2025, 2, 6), TestCommunes.HouseholdA, 300_000m));
        await app.ImportAsync(ContributionImport.KindCode, Sheets.Table(GiftKeys, Gift(new DateOnly(2025, 2, 5), "hộ bà lương thị mận", 100_000m)));

        var preview = await app.PreviewAsync(ContributionImport.KindCode, table);
        var asked = await Assert.ThrowsAsync<RuleException>(() => app.ImportAsync(ContributionImport.KindCode, table));
        var skipped = await ImportedAsync(await app.ImportAsync(ContributionImport.KindCode, table, LikenessAnswer.Skip));
        var recorded = await ImportedAsync(await app.ImportAsync(ContributionImport.KindCode, table, LikenessAnswer.Record));

        Assert.Equal((1, 1), (preview.Count(ImportAct.Added), preview.Count(ImportAct.Like)));
        Assert.Contains("Hộ Lương Thị Mận, 100.000 đồng, Thôn Đông, ngày 05/02/2025", preview.Steps[0].Like, StringComparison.Ordinal);
        Assert.Equal(("import.likeness", nameof(ImportFile.OnLikeness)), (asked.Code, asked.Field));
        Assert.Equal((1, 1), (skipped.Added, skipped.Skipped));
        Assert.Equal((2, 0), (recorded.Added, recorded.Skipped));
    }

    [Fact]
    public async Task Import_VillageHead_OnlyHisOwnVillage()
    {
        var table = Sheets.Table(GiftKeys, [new DateOnly(2025, 3, 1), TestCommunes.VillageB, TestCommunes.HouseholdB, 100_000m, "Đường"]);

        var plan = await app.PreviewAsync(ContributionImport.KindCode, table, Role.VillageHead);
        var works = await Assert.ThrowsAsync<NotFoundException>(() => app.PreviewAsync(ProjectImport.KindCode, table, Role.VillageHead));

        Assert.Equal("B2", Assert.Single(plan.Faults).Cell);
        Assert.StartsWith("Trưởng thôn chỉ ghi và hủy đóng góp của thôn mình.", plan.Faults[0].Sentence, StringComparison.Ordinal);
        Assert.NotNull(works);
    }

    [Fact]
    public async Task Undo_OneEntryVoidedMeanwhile_RefusesNamingItAndKeepsTheRest()
    {
        var id = await app.ImportAsync(ContributionImport.KindCode, Sheets.Table(
            GiftKeys, Gift(new DateOnly(2025, 4, 1), TestCommunes.HouseholdA, 100_000m), Gift(new DateOnly(2025, 4, 2), TestCommunes.HouseholdA, 200_000m)));
        var entries = await app.DbAsync(db => db.ImportLines.Where(l => l.ImportId == id).OrderBy(l => l.Row).Select(l => l.RecordId).ToListAsync());
        await app.AsAsync<ContributionService, Guid>(Role.ProgrammeOfficer, s => s.VoidAsync(new VoidContribution(entries[0], "ghi nhầm")));

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.UndoAsync(id));

        Assert.Matches("^Dòng đóng góp 2025/[0-9]+ của Hộ Lương Thị Mận đã bị hủy sau khi nhập", refused.Message);
        Assert.Equal(1, await app.DbAsync(db => db.Contributions.CountAsync(c => entries.Contains(c.Id))));
    }

    [Fact]
    public async Task Villages_ThenHouseholds_AddedOnceUndoneUnlessUsed()
    {
        var villages = await app.ImportAsync(VillageImport.KindCode, Sheets.Table(
            ["ten", "loai", "thuoc"], ["Thôn Nà Mới", default, default], ["Khu Pác Mới", "Khu dân cư", "nà mới"], ["thôn đông", default, default]));
        var heads = Sheets.Table(["thon", "chu_ho"], ["Nà Mới", "Hoàng Văn Một"], ["thon na moi", "Hoàng Văn Hai"]);
        var households = await app.ImportAsync(HouseholdImport.KindCode, heads);
        var one = await app.HouseholdAsync("Hoàng Văn Một");

        var used = await Assert.ThrowsAsync<RuleException>(() => app.UndoAsync(villages));
        var gift = await app.ImportAsync(ContributionImport.KindCode, Sheets.Table(GiftKeys, [new DateOnly(2025, 5, 1), "Thôn Nà Mới", "Hoàng Văn Một", 100_000m, "Đường"]));
        var given = await Assert.ThrowsAsync<RuleException>(() => app.UndoAsync(households));
        await app.UndoAsync(gift);
        await app.UndoAsync(households);

        Assert.Equal((2, 1), (await ImportedAsync(villages)) is var v ? (v.Added, v.Unchanged) : default);
        Assert.Equal("Thôn Nà Mới đã được dùng: thêm hộ Hoàng Văn Một, Thôn Nà Mới. Bỏ hoặc hủy bản ghi đó trước, rồi hoàn tác.", used.Message.Replace("Hai", "Một", StringComparison.Ordinal));
        Assert.StartsWith("Hộ Hoàng Văn Một, Thôn Nà Mới đã được dùng: ghi đóng góp số 2025/", given.Message, StringComparison.Ordinal);
        Assert.Equal(0, await app.DbAsync(db => db.Households.CountAsync(h => h.HeadName.StartsWith("Hoàng Văn"))));
        Assert.Equal("nhập nhầm tệp", (await app.DbAsync(db => db.HouseholdVoids.SingleAsync(x => x.HouseholdId == one.Id))).Reason);

        // Nothing counts under the village any more but what was voided: it ends on the day it began, and may be imported again.
        await app.UndoAsync(villages);
        Assert.Equal(new DateOnly(2025, 7, 1), (await app.UnitAsync("Thôn Nà Mới")).ValidTo);
        Assert.Equal(2, (await app.PreviewAsync(VillageImport.KindCode, Sheets.Table(["ten", "loai"], ["Thôn Nà Mới", default], ["Khu Pác Mới", "Khu dân cư"]))).Count(ImportAct.Added));
    }

    [Fact]
    public async Task Households_ExportedAndEdited_RenamedThenUndone()
    {
        var (columns, rows) = await ExportAsync<HouseholdImport>(k => k.ExportAsync(null, default));
        var table = Sheets.Again(columns, rows, (i, key, cell) => key == "chu_ho" && cell.Text == TestCommunes.HouseholdB ? "Nông Văn Đáo" : cell);
        var moved = Sheets.Again(columns, rows, (i, key, cell) => key == "thon" && rows[i]["chu_ho"].Text == TestCommunes.HouseholdB ? TestCommunes.VillageA : cell);

        Assert.Equal(rows.Count, (await app.PreviewAsync(HouseholdImport.KindCode, Sheets.Again(columns, rows))).Count(ImportAct.Unchanged));
        Assert.StartsWith("Hộ này đang ở Thôn Đoài", (await app.PreviewAsync(HouseholdImport.KindCode, moved)).Faults.Single().Sentence, StringComparison.Ordinal);
        Assert.Equal("import.reason", (await Assert.ThrowsAsync<RuleException>(() => app.ImportAsync(HouseholdImport.KindCode, table))).Code);
        var id = await app.ImportAsync(HouseholdImport.KindCode, table, reason: "ghi nhầm dấu");
        Assert.Equal(1, await app.DbAsync(db => db.Households.CountAsync(h => h.HeadName == "Nông Văn Đáo" && h.NameFold == "nong van dao")));
        await app.UndoAsync(id);
        Assert.NotNull(await app.HouseholdAsync(TestCommunes.HouseholdB));
        Assert.Equal("sửa tên chủ hộ Nông Văn Đáo thành Nông Văn Đào, Thôn Đoài", await app.DbAsync(db => db.JournalEvents.Where(e => e.Kind == "HouseholdRenamed").OrderByDescending(e => e.Sequence).Select(e => e.Sentence).FirstAsync()));
    }

    [Fact]
    public async Task Projects_SeveralRowsOfOneWork_OneLedgerWithItsDebt_RoundTripAndUndo()
    {
        ImportCell[] Work(ImportCell accepted, ImportCell acceptedOn, decimal paid, DateOnly paidOn, string paper) =>
        [
            "Kênh Nà Thử", "Thủy lợi", "Thôn Đông", "5/QĐ", new DateOnly(2024, 2, 1), 1_000_000m, 700_000m, 300_000m, accepted, acceptedOn, accepted.IsBlank ? default(ImportCell) : "BB 1", paid, paidOn, "ngân sách xã", paper,
        ];
        var table = Sheets.Table(WorkKeys, Work(900_000m, new DateOnly(2024, 9, 1), 400_000m, new DateOnly(2024, 10, 1), "CT 1"), Work(default, default, 200_000m, new DateOnly(2024, 12, 1), "CT 2"));
        var over = Sheets.Table(WorkKeys, Work(100_000m, new DateOnly(2024, 9, 1), 400_000m, new DateOnly(2024, 10, 1), "CT 1"));

        Assert.Equal("L2", (await app.PreviewAsync(ProjectImport.KindCode, over)).Faults.Single().Cell);
        var id = await app.ImportAsync(ProjectImport.KindCode, table);
        var project = await app.DbAsync(db => db.Projects.SingleAsync(p => p.Name == "Kênh Nà Thử"));
        Assert.Equal(300_000, (await DebtAsync(project.Id)).DebtVnd);

        var (columns, rows) = await ExportAsync<ProjectImport>(k => k.ExportAsync([project.Id], default));
        Assert.Equal(2, rows.Count);
        Assert.Equal(1, (await app.PreviewAsync(ProjectImport.KindCode, Sheets.Again(columns, rows))).Count(ImportAct.Unchanged));
        var raised = await app.PreviewAsync(ProjectImport.KindCode, Sheets.Again(columns, rows, (i, key, cell) => key == "tt_tien" && i == 1 ? 250_000m : cell));
        Assert.Contains("dòng thanh toán 200.000 đồng ngày 01/12/2024 mà tệp ghi khác hoặc đã xóa", raised.Faults.Single().Sentence, StringComparison.Ordinal);
        var renamed = await app.PreviewAsync(ProjectImport.KindCode, Sheets.Again(columns, rows, (i, key, cell) => key == "ten" ? "Kênh khác" : cell));
        Assert.Contains("Công trình đã ghi không sửa bằng tệp", renamed.Faults.Single().Sentence, StringComparison.Ordinal);

        await app.UndoAsync(id);
        Assert.Equal(0, await app.DbAsync(db => db.Projects.CountAsync(p => p.Id == project.Id)) + await app.DbAsync(db => db.ProjectLines.CountAsync(l => l.ProjectId == project.Id)));
    }

    [Fact]
    public async Task Projects_LineAddedByHandAfterTheImport_UndoRefusesNamingTheWork()
    {
        var id = await app.ImportAsync(ProjectImport.KindCode, Sheets.Table(WorkKeys, ["Trạm y tế mới", "Trạm y tế", "Toàn xã", "6/QĐ", new DateOnly(2024, 2, 1), 1_000_000m, 1_000_000m, default, default, default, default, default, default, default, default]));
        var project = await app.DbAsync(db => db.Projects.SingleAsync(p => p.Name == "Trạm y tế mới"));
        await app.AsAsync<ProjectService, Guid>(Role.ProgrammeOfficer, s => s.RecordLineAsync(new RecordProjectLine { ProjectId = project.Id, Kind = LineKind.AcceptedVolume, On = new DateOnly(2024, 5, 1), AmountVnd = 1000, PaperNumber = "BB" }));

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.UndoAsync(id));

        Assert.StartsWith($"Công trình {project.NumberText} (Trạm y tế mới) đã bị hủy, hoặc", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statistics_WideSheet_BlankLeavesChangedReplacesUndoPutsBack()
    {
        string[] keys = ["thon", "nam", "thong_ke.so_ho", "thong_ke.ty_le_bao_hiem_y_te", "thong_ke.co_so_do"];
        var first = await app.ImportAsync(StatisticImport.KindCode, Sheets.Table(keys, ["Đông", 2021m, 120m, 86.1m, true], ["toàn xã", 2021m, 900m, default, default]));
        var second = await app.ImportAsync(StatisticImport.KindCode, Sheets.Table(keys, ["Thôn Đông", 2021m, 125m, default, default]), reason: "rà soát lại");

        var bad = await app.PreviewAsync(StatisticImport.KindCode, Sheets.Table(keys, ["Đông", 2021m, 120.5m, 186m, default], ["Đoài", 1890m, 5m, default, default]));
        Assert.Equal(["C2", "B3"], bad.Faults.Select(f => f.Cell));
        Assert.Equal((125m, 86.1m, true), await FiguresAsync());
        Assert.Equal("import.undo.later", (await Assert.ThrowsAsync<RuleException>(() => app.UndoAsync(first))).Code);
        var (columns, rows) = await ExportAsync<StatisticImport>(k => k.ExportAsync(2021, default));
        Assert.Equal((2, 0), (await app.PreviewAsync(StatisticImport.KindCode, Sheets.Again(columns, rows))) is var again ? (again.Count(ImportAct.Unchanged), again.Faults.Count) : default);

        await app.UndoAsync(second);
        Assert.Equal((120m, 86.1m, true), await FiguresAsync());
        var refused = await Assert.ThrowsAsync<RuleException>(() => app.UndoAsync(first));
        Assert.StartsWith("Số liệu “Số hộ” của Thôn Đông, năm 2021 đã được Người programmeofficer thay hoặc bỏ sau khi nhập.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statistics_LongSheetByMonthAndQuarter_EachFigureInItsPeriod()
    {
        string[] keys = ["chi_tieu", "thon", "ky", "gia_tri", "nam"];
        var table = Sheets.Table(
            keys,
            ["thong_ke.buoi_ve_sinh", "Đông", "T01", "3", 2023m],
            ["Số buổi tổng vệ sinh đường làng ngõ xóm", "Đông", "tháng 2", "4", 2023m],
            ["Chiều dài đường hoa trồng mới", "Đông", "Quý 1/2023", "1.250", default],
            ["Số hộ", "Đông", default, "98", 2023m]);
        var bad = Sheets.Table(
            keys,
            ["Số hộ", "Đông", "T01", "98", 2024m],
            ["Số gì đó", "Đông", default, "98", 2024m],
            ["Số hộ", "Đông", "T13", "98", 2024m],
            ["Số hộ", "Đông", default, "chín", 2024m],
            ["Số hộ", "Đông", default, "98", default],
            ["Số hộ", "Đông", default, "98", 2024m],
            ["Số hộ", "Đông", default, "99", 2024m]);

        await app.ImportAsync(StatisticImport.KindCode, table);
        var village = await app.UnitAsync(TestCommunes.VillageA);
        var lines = await app.InCommuneAsync<StatisticQueries, IReadOnlyList<StatisticLine>>(q => q.OfUnitAsync(village.Id, 2023, 2023, default));
        var (columns, rows) = await ExportAsync<StatisticImport>(k => k.ExportAsync(2023, default));
        var again = await app.PreviewAsync(StatisticImport.KindCode, Sheets.Again(columns, rows));

        Assert.Equal(["N 98", "Q1 1.250", "T01 3", "T02 4"], lines.Select(l => $"{l.Statistic.PeriodPart} {l.Statistic.Value.InBox()}").Order(StringComparer.Ordinal));
        Assert.Equal(["A2", "A3", "C4", "D5", "E6", "A8"], (await app.PreviewAsync(StatisticImport.KindCode, bad)).Faults.Select(f => f.Cell));
        Assert.Equal((4, 0), (again.Count(ImportAct.Unchanged), again.Faults.Count));
    }

    [Fact]
    public async Task Journal_AfterAllThis_IsSound()
    {
        var id = await app.ImportAsync(HouseholdImport.KindCode, Sheets.Table(["thon", "chu_ho"], ["Đoài", "Lò Thị Dấu"]));
        await app.UndoAsync(id);

        var again = await Assert.ThrowsAsync<RuleException>(() => app.UndoAsync(id));
        var verdict = await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync());

        Assert.Equal("import.undone", again.Code);
        Assert.True(verdict.IsSound, string.Join('\n', verdict.Faults.Take(3)));
    }

    private static ImportCell[] Gift(DateOnly day, string giver, decimal amount) => [day, TestCommunes.VillageA, giver, amount, "Mở đường"];

    private async Task<(int, int, int, long)> CountsAsync() => await app.DbAsync(async db =>
        (await db.Contributions.CountAsync(), await db.Imports.CountAsync(), await db.ImportLines.CountAsync(), await db.JournalEvents.LongCountAsync()));

    private Task<Import> ImportedAsync(Guid id) => app.DbAsync(db => db.Imports.SingleAsync(i => i.Id == id));

    private async Task<ProjectDebt> DebtAsync(Guid id) => (await app.InCommuneAsync<ProjectQueries, ProjectDetail>(q => q.GetAsync(id, new DateOnly(2025, 10, 15), default))).Debt;

    private async Task<(decimal?, decimal?, bool?)> FiguresAsync()
    {
        var village = await app.UnitAsync(TestCommunes.VillageA);
        var lines = await app.InCommuneAsync<StatisticQueries, IReadOnlyList<StatisticLine>>(q => q.OfUnitAsync(village.Id, 2021, 2021, default));
        var values = lines.ToDictionary(l => l.Statistic.Key, l => l.Statistic.Value);
        return (values["thong_ke.so_ho"].Number, values["thong_ke.ty_le_bao_hiem_y_te"].Number, values["thong_ke.co_so_do"].Answer);
    }

    private async Task<(IReadOnlyList<ImportColumn> Columns, IReadOnlyList<IReadOnlyDictionary<string, ImportCell>> Rows)> ExportAsync<TKind>(
        Func<TKind, Task<IReadOnlyList<IReadOnlyDictionary<string, ImportCell>>>> export)
        where TKind : ImportKind =>
        (await app.AsAsync<TKind, IReadOnlyList<ImportColumn>>(Role.ProgrammeOfficer, k => k.ColumnsAsync(default)), await app.AsAsync(Role.ProgrammeOfficer, export));
}
