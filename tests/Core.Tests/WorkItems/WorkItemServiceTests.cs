using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.WorkItems;

public sealed class WorkItemServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly WorkItemWorld world = new(app);

    [Fact]
    public async Task Assign_WholeTask_RowsNumberAndJournal()
    {
        var front = (await app.UnitAsync("Ủy ban Mặt trận Tổ quốc xã")).Id;

        var id = await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 11, 30), helpers: [front], steps: ["Họp thôn", " ", "Lập danh sách"]);

        var task = await world.GetAsync(id);
        Assert.Equal(("Thôn Đông", "Người chairman"), (task.OwnerName, task.Item.AssignedBy));
        Assert.Equal(["Ủy ban Mặt trận Tổ quốc xã"], task.HelperNames);
        Assert.Equal(["Họp thôn", "Lập danh sách"], task.Item.Steps.Select(s => s.Text));
        Assert.Equal("đang làm", task.Course.Facts.WordsOn(WorkItemWorld.Today));
        var told = await SentenceAsync(id);
        Assert.Equal(
            $"giao Thôn Đông việc số {task.Item.NumberText}: Lập danh sách hộ hiến đất, sản phẩm: Danh sách có chữ ký, hạn 30/11/2025, phối hợp: Ủy ban Mặt trận Tổ quốc xã", told);
    }

    [Fact]
    public async Task Assign_SeveralAtOnce_NumbersFollowEachOther()
    {
        var owner = (await app.UnitAsync(TestCommunes.VillageB)).Id;
        var one = new AssignWorkItem { Title = "Việc một", Product = "Báo cáo", OwnerUnitId = owner, AssignedOn = new DateOnly(2024, 1, 1), Deadline = new DateOnly(2025, 12, 31) };

        // Xã Thử has units since 1/7/2025: the year 2024 is refused, nothing of the list is kept.
        var early = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<AssignmentService, Guid>(Role.Chairman, s => s.AssignAsync(new AssignWorkItems([one]))));
        var later = one with { AssignedOn = new DateOnly(2025, 7, 1) };
        await app.AsAsync<AssignmentService, Guid>(Role.Chairman, s => s.AssignAsync(new AssignWorkItems([later, later with { Title = "Việc hai" }])));

        var items = await app.DbAsync(db => db.WorkItems.Where(i => i.Title.StartsWith("Việc ")).OrderBy(i => i.Number).Select(i => new { i.Title, i.Number }).ToListAsync());
        Assert.Equal("work_item.unit.ended", early.Code);
        Assert.Equal(["Việc một", "Việc hai"], items.Select(i => i.Title));
        Assert.Equal(items[0].Number + 1, items[1].Number);
    }

    [Fact]
    public async Task Add_InsideAnotherRoomsProcess_TheTaskCarriesItsRecord()
    {
        var owner = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var finding = Guid.CreateVersion7();
        var input = new AssignWorkItem
        {
            Title = "Khắc phục tồn tại", Product = "Báo cáo khắc phục", OwnerUnitId = owner, Deadline = new DateOnly(2025, 11, 1),
            Source = new WorkItemSource(WorkItemSourceKind.Inspection, "Biên bản kiểm tra số 3") { RecordId = finding },
        };
        var inspection = new ProcessKind("inspection.test", "Ghi kết quả kiểm tra", typeof(WorkItemAssigned));

        await TestScope.RunAsAsync(app.Services, app.CommuneId, Role.Front, s => Service<JournalBook>(s).WriteAsync(
            inspection, null, input, async writer => (await Service<AssignmentService>(s).AddAsync(writer, input, default)).Id));

        var task = Assert.Single(await world.ListAsync(new WorkItemFilter { RecordId = finding }));
        Assert.Equal("Thôn Đông", task.OwnerName);
        Assert.Equal("Biên bản kiểm tra số 3", (await world.GetAsync(task.Id)).Item.SourceText);
    }

    [Theory]
    [InlineData(" ", "Biên bản", "2025-11-30", nameof(AssignWorkItem.Title), "Viết việc cần làm, ví dụ “Lập danh sách hộ hiến đất”.")]
    [InlineData("Họp thôn", "", "2025-11-30", nameof(AssignWorkItem.Product), "Nêu sản phẩm phải nộp, ví dụ “Biên bản họp thôn”.")]
    [InlineData("Họp thôn", "Biên bản", null, nameof(AssignWorkItem.Deadline), "Nhập hạn hoàn thành, ví dụ 30/11/2025.")]
    [InlineData("Họp thôn", "Biên bản", "2025-10-14", nameof(AssignWorkItem.Deadline), "Hạn phải từ ngày giao 15/10/2025 trở đi. Kiểm tra lại hạn.")]
    [InlineData("Họp thôn", "Biên bản", "2035-10-14", nameof(AssignWorkItem.Deadline), "Hạn xa quá 6 năm. Kiểm tra lại năm.")]
    public async Task Assign_SomethingMissing_SaysWhatToDo(string title, string product, string? deadline, string field, string sentence)
    {
        var owner = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var input = new AssignWorkItem { Title = title, Product = product, OwnerUnitId = owner, Deadline = deadline is null ? null : DateOnly.Parse(deadline, null) };

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<AssignmentService, Guid>(Role.ProgrammeOfficer, s => s.AssignAsync(input)));

        Assert.Equal((field, sentence), (refused.Field, refused.Message));
    }

    [Fact]
    public async Task Assign_VillageHead_IsRefused()
    {
        var refused = await Assert.ThrowsAsync<RuleException>(() => world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 11, 30), by: Role.VillageHead));

        Assert.Equal("work_item.assign.role", refused.Code);
    }

    [Fact]
    public async Task Assign_UnitOfAnotherCommune_IsRefused()
    {
        var foreign = await TestScope.RunAsync(
            app.Services, app.OtherCommuneId, s => Db(s).Units.Where(u => u.Name == TestCommunes.OtherVillage).Select(u => u.Id).SingleAsync());
        var input = new AssignWorkItem { Title = "Việc", Product = "Báo cáo", OwnerUnitId = foreign, Deadline = new DateOnly(2025, 11, 30) };

        var refused = await Assert.ThrowsAsync<RuleException>(() => app.AsAsync<AssignmentService, Guid>(Role.Chairman, s => s.AssignAsync(input)));

        Assert.Equal("work_item.unit.unknown", refused.Code);
    }

    [Fact]
    public async Task Course_ReturnedThenDoneAgain_CountsByTheLastCompletion()
    {
        var id = await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 10, 10));
        await world.CompleteAsync(id, new DateOnly(2025, 10, 9));
        Assert.Equal("chờ xác nhận", await world.WordsAsync(id));

        await world.ReturnAsync(id);
        Assert.Equal("quá hạn 5 ngày", await world.WordsAsync(id));

        await world.CompleteAsync(id, new DateOnly(2025, 10, 13));
        await world.AcceptAsync(id, QualityMark.Fair);

        Assert.Equal("hoàn thành trễ 3 ngày", await world.WordsAsync(id));
        var standing = Assert.Single(await world.ListAsync(WorkItemFilter.All), i => i.Id == id);
        Assert.Equal((new DateOnly(2025, 10, 13), true, QualityMark.Fair, false), (standing.FinishedOn, standing.IsAccepted, standing.Mark, standing.IsReturned));
    }

    [Fact]
    public async Task Course_ExtensionGranted_TheNewDeadlineCounts()
    {
        var id = await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 10, 10));
        Assert.Equal("quá hạn 5 ngày", await world.WordsAsync(id));

        await world.AskAsync(id, new DateOnly(2025, 10, 20));
        Assert.Equal("quá hạn 5 ngày", await world.WordsAsync(id));
        Assert.True(Assert.Single(await world.ListAsync(WorkItemFilter.All), i => i.Id == id).AsksExtension);

        await world.DecideAsync(id, isGranted: true);
        Assert.Equal("còn 5 ngày", await world.WordsAsync(id));

        await world.CompleteAsync(id, new DateOnly(2025, 10, 15));
        await world.AcceptAsync(id);
        Assert.Equal("hoàn thành đúng hạn", await world.WordsAsync(id));
        Assert.False(Assert.Single(await world.ListAsync(WorkItemFilter.All), i => i.Id == id).AsksExtension);
    }

    [Fact]
    public async Task Course_ExtensionRefused_TheOldDeadlineStaysAndMoreMayBeAsked()
    {
        var id = await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 10, 20));
        await world.AskAsync(id, new DateOnly(2025, 11, 20));
        var twice = await Assert.ThrowsAsync<RuleException>(() => world.AskAsync(id, new DateOnly(2025, 12, 20)));

        await world.DecideAsync(id, isGranted: false);
        await world.AskAsync(id, new DateOnly(2025, 10, 25));

        Assert.Equal("Đã xin gia hạn đến 20/11/2025, đang chờ quyết định. Chờ trả lời rồi xin tiếp.", twice.Message);
        Assert.Equal("còn 5 ngày", await world.WordsAsync(id));
        Assert.Equal(new DateOnly(2025, 10, 25), (await world.GetAsync(id)).Course.OpenRequest!.NewDeadline);
    }

    [Theory]
    [InlineData("2025-10-20", "Hạn mới phải sau hạn đang áp dụng 20/10/2025.")]
    [InlineData("2045-10-20", "Hạn mới xa quá 6 năm kể từ ngày giao. Kiểm tra lại năm.")]
    public async Task AskExtension_BadDay_SaysWhatToDo(string day, string sentence)
    {
        var id = await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 10, 20));

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.AskAsync(id, DateOnly.Parse(day, null)));

        Assert.Equal((nameof(AskExtension.NewDeadline), sentence), (refused.Field, refused.Message));
    }

    [Fact]
    public async Task Complete_ByAnotherVillageOrInTheFuture_IsRefused()
    {
        var other = await world.AssignAsync(TestCommunes.VillageB, new DateOnly(2025, 11, 30));
        var own = await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 11, 30));

        var outside = await Assert.ThrowsAsync<RuleException>(() => world.CompleteAsync(other, WorkItemWorld.Today));
        var future = await Assert.ThrowsAsync<RuleException>(() => world.CompleteAsync(own, new DateOnly(2025, 10, 16)));
        var early = await Assert.ThrowsAsync<RuleException>(() => world.CompleteAsync(own, new DateOnly(2025, 7, 31)));

        Assert.Equal("work_item.complete.outside", outside.Code);
        Assert.Equal("Ngày hoàn thành chưa tới. Nhập ngày không sau hôm nay.", future.Message);
        Assert.Equal("Ngày hoàn thành phải từ ngày giao 01/08/2025 trở đi.", early.Message);
    }

    [Fact]
    public async Task Helper_MayReportButNotComplete()
    {
        var village = (await app.UnitAsync(TestCommunes.VillageA)).Id;
        var id = await world.AssignAsync(TestCommunes.VillageB, new DateOnly(2025, 11, 30), helpers: [village]);

        await app.AsAsync<WorkItemService, Guid>(Role.VillageHead, s => s.ReportAsync(new ReportProgress { WorkItemId = id, On = WorkItemWorld.Today, Text = "Đã góp 5 công" }));
        var refused = await Assert.ThrowsAsync<RuleException>(() => world.CompleteAsync(id, WorkItemWorld.Today));

        Assert.Equal("work_item.complete.outside", refused.Code);
        Assert.Equal("Đã góp 5 công", Assert.Single((await world.GetAsync(id)).Course.Acts).Text);
    }

    [Fact]
    public async Task Decisions_ByOthersOrByTheDoerHimself_AreRefused()
    {
        var id = await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 11, 30), by: Role.ProgrammeOfficer);
        var none = await Assert.ThrowsAsync<RuleException>(() => world.AcceptAsync(id));
        await world.CompleteAsync(id, WorkItemWorld.Today, by: Role.ProgrammeOfficer);

        var other = await Assert.ThrowsAsync<RuleException>(() => world.AcceptAsync(id, by: Role.EmulationSecretary));
        var himself = await Assert.ThrowsAsync<RuleException>(() => world.AcceptAsync(id, by: Role.ProgrammeOfficer));
        var failedWithoutWords = await Assert.ThrowsAsync<RuleException>(() => world.AcceptAsync(id, QualityMark.Failed));
        await world.AcceptAsync(id, QualityMark.Passed, by: Role.Chairman);
        var twice = await Assert.ThrowsAsync<RuleException>(() => world.AcceptAsync(id, by: Role.Chairman));

        Assert.Equal("work_item.unfinished", none.Code);
        Assert.Equal("Việc này do Người programmeofficer giao. Chỉ người giao hoặc Chủ tịch UBND xã quyết định được.", other.Message);
        Assert.Equal("work_item.decide.self", himself.Code);
        Assert.Equal((nameof(AcceptWorkItem.Note), "Chất lượng chưa đạt thì nêu rõ chưa đạt ở đâu."), (failedWithoutWords.Field, failedWithoutWords.Message));
        Assert.Equal("work_item.accepted", twice.Code);
    }

    [Fact]
    public async Task Cancelled_NothingMoreIsWritten()
    {
        var id = await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 11, 30));
        await world.CancelAsync(id);

        var refused = await Assert.ThrowsAsync<RuleException>(() => world.CompleteAsync(id, WorkItemWorld.Today));

        Assert.Equal("work_item.cancelled", refused.Code);
        Assert.EndsWith("đã hủy ngày 15/10/2025: Giao trùng. Không ghi thêm được.", refused.Message, StringComparison.Ordinal);
        Assert.Equal("đã hủy", await world.WordsAsync(id));
    }

    [Fact]
    public async Task Steps_TickAndUntick_TheLastMarkStands()
    {
        var id = await world.AssignAsync(TestCommunes.VillageA, new DateOnly(2025, 11, 30), steps: ["Họp thôn", "Lập danh sách"]);
        var step = (await world.GetAsync(id)).Item.Steps[0].Id;

        await TickAsync(id, step, isDone: true);
        var twice = await Assert.ThrowsAsync<RuleException>(() => TickAsync(id, step, isDone: true));
        Assert.Equal("Người villagehead", (await world.GetAsync(id)).Course.TickOf(step)!.UserName);

        await TickAsync(id, step, isDone: false);
        Assert.Null((await world.GetAsync(id)).Course.TickOf(step));
        Assert.Equal("work_item.step.same", twice.Code);
    }

    [Fact]
    public async Task Waive_UnknownDutyOrNoReason_IsRefused()
    {
        var unknown = await Assert.ThrowsAsync<NotFoundException>(() =>
            app.AsAsync<AssignmentService, Guid>(Role.Chairman, s => s.WaiveAsync(new WaiveDuty(Guid.CreateVersion7(), "tin-bai", "Đã có"))));

        Assert.NotNull(unknown);
    }

    private Task<Guid> TickAsync(Guid id, Guid step, bool isDone) =>
        app.AsAsync<WorkItemService, Guid>(Role.VillageHead, s => s.MarkStepAsync(new MarkStep(id, step, isDone)));

    private Task<string> SentenceAsync(Guid id) => app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == id).Select(e => e.Sentence).SingleAsync());

    private static T Service<T>(IServiceProvider scoped) => (T)scoped.GetService(typeof(T))!;

    private static Data.AppDbContext Db(IServiceProvider scoped) => (Data.AppDbContext)scoped.GetService(typeof(Data.AppDbContext))!;
}
