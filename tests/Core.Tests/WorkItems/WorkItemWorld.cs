using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.TestKit;

namespace ChungSuc.Core.Tests.WorkItems;

/// <summary>Tasks of "xã Thử" written as people write them; the clock stands at 15/10/2025.</summary>
internal sealed class WorkItemWorld(TestApp app)
{
    public static readonly DateOnly Today = new(2025, 10, 15);

    public async Task<Guid> AssignAsync(
        string unit, DateOnly? deadline, DateOnly? assignedOn = null, Role by = Role.Chairman, string title = "Lập danh sách hộ hiến đất",
        IReadOnlyList<Guid>? helpers = null, IReadOnlyList<string>? steps = null, WorkItemSource? source = null)
    {
        var owner = unit == TestCommunes.Commune ? app.CommuneId : (await app.UnitAsync(unit)).Id;
        return await app.AsAsync<AssignmentService, Guid>(by, s => s.AssignAsync(new AssignWorkItem
        {
            Title = title,
            Product = "Danh sách có chữ ký",
            OwnerUnitId = owner,
            HelperIds = helpers ?? [],
            AssignedOn = assignedOn ?? new DateOnly(2025, 8, 1),
            Deadline = deadline,
            Steps = steps ?? [],
            Source = source ?? WorkItemSource.Direct,
        }));
    }

    public Task<Guid> CompleteAsync(Guid id, DateOnly on, Role by = Role.VillageHead) =>
        app.AsAsync<WorkItemService, Guid>(by, s => s.CompleteAsync(new CompleteWorkItem { WorkItemId = id, FinishedOn = on, Delivered = "Đã nộp danh sách 12 hộ" }));

    public Task<Guid> AskAsync(Guid id, DateOnly day, Role by = Role.VillageHead) =>
        app.AsAsync<WorkItemService, Guid>(by, s => s.AskExtensionAsync(new AskExtension(id, day, "Mưa lũ, chưa họp thôn được")));

    public Task<Guid> DecideAsync(Guid id, bool isGranted, Role by = Role.Chairman) =>
        app.AsAsync<WorkItemDecisionService, Guid>(by, s => s.DecideExtensionAsync(new DecideExtension(id, isGranted, "Đã xem xét")));

    public Task<Guid> AcceptAsync(Guid id, QualityMark mark = QualityMark.Good, Role by = Role.Chairman, string? note = null) =>
        app.AsAsync<WorkItemDecisionService, Guid>(by, s => s.AcceptAsync(new AcceptWorkItem(id, mark, note)));

    public Task<Guid> ReturnAsync(Guid id, Role by = Role.Chairman) =>
        app.AsAsync<WorkItemDecisionService, Guid>(by, s => s.ReturnAsync(new ReturnWorkItem(id, "Thiếu chữ ký của hộ")));

    public Task<Guid> CancelAsync(Guid id, Role by = Role.Chairman) =>
        app.AsAsync<WorkItemDecisionService, Guid>(by, s => s.CancelAsync(new CancelWorkItem(id, "Giao trùng")));

    public Task<WorkItemDetail> GetAsync(Guid id) => app.InCommuneAsync<WorkItemQueries, WorkItemDetail>(q => q.GetAsync(id, default));

    public async Task<string> WordsAsync(Guid id) => (await GetAsync(id)).Course.Facts.WordsOn(Today);

    public Task<IReadOnlyList<WorkItemStanding>> ListAsync(WorkItemFilter filter) =>
        app.InCommuneAsync<WorkItemQueries, IReadOnlyList<WorkItemStanding>>(q => q.ListAsync(filter, default));
}
