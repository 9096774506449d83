using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>Tasks in every state on the day of the clock: given by the chairman in one act, then done, returned, extended by those whose work it is.</summary>
internal sealed class SampleWorkItems : ISamplePart
{
    private const int DaysSinceAssigned = 40;

    /// <summary>Unit, what, product, days from today to the deadline, duty of the plan.</summary>
    private static readonly (string Unit, string Title, string Product, int Due, string? Duty)[] Tasks =
    [
        ("na-mau", "Họp thôn lấy ý kiến về mở rộng đường trục thôn", "Biên bản họp thôn", -12, null),
        ("suoi-mau", "Lập danh sách hộ hiến đất làm đường nội đồng", "Danh sách có chữ ký của hộ", -9, null),
        ("dong-mau", "Tự chấm điểm khu dân cư kiểu mẫu", "Phiếu tự chấm điểm", -3, null),
        ("khuoi-mau", "Sửa hệ thống loa của thôn", "Biên bản nghiệm thu", -6, null),
        ("po-mau", "Vệ sinh đường làng ngõ xóm, trồng hoa hai bên đường", "Ảnh trước và sau, số mét đường", 2, null),
        ("lung-mau", "Rà soát hộ chưa có nhà tiêu hợp vệ sinh", "Danh sách hộ", 6, null),
        ("ban-mau", "Vận động hộ tham gia bảo hiểm y tế", "Báo cáo số người tham gia", 5, null),
        ("tham-mau", "Họp thôn bình xét gia đình văn hóa", "Biên bản bình xét", 20, null),
        ("mat-tran", "Giám sát việc lấy ý kiến người dân ở 3 thôn", "Báo cáo giám sát", 25, "mat-tran-giam-sat"),
        ("phong-van-hoa", "Viết bài về điển hình tiên tiến, phát trên loa thôn hằng tuần", "4 bài đã phát", -2, "tin-bai"),
        ("phong-kinh-te", "Ghép lịch kiểm tra phong trào với lịch kiểm tra nông thôn mới", "Lịch kiểm tra chung", 12, "ket-hop-kiem-tra"),
        ("van-phong", "Dự thảo báo cáo tổng kết phong trào", "Dự thảo báo cáo", 30, "so-ket-tong-ket"),
    ];

    /// <summary>After the movement, whose duties some of them carry out.</summary>
    public int Order => 45;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var today = await work.InAsync<TimeProvider, DateOnly>(clock => Task.FromResult(VietnameseDate.Today(clock)));
        var movement = await work.InAsync<AppDbContext, Guid?>(db => db.Movements.OrderBy(m => m.Id).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(cancellationToken));
        await AsAsync<AssignmentService>(work, Role.Chairman, null, s => s.AssignAsync(new AssignWorkItems([.. Tasks.Select(t => Input(work, t, today, movement))]), cancellationToken));
        var ids = await work.InAsync<AppDbContext, List<Guid>>(db => db.WorkItems.OrderBy(i => i.Year).ThenBy(i => i.Number).Select(i => i.Id).ToListAsync(cancellationToken));
        await DoAsync(work, ids, today, cancellationToken);
    }

    private static async Task DoAsync(SampleWork work, List<Guid> ids, DateOnly today, CancellationToken cancellationToken)
    {
        await AsAsync<WorkItemService>(work, Role.VillageHead, "na-mau", s => s.CompleteAsync(Done(ids[0], today.AddDays(-13), "Biên bản họp ngày 13 có 118 hộ dự, đồng ý 112 hộ."), cancellationToken));
        await AsAsync<WorkItemDecisionService>(work, Role.Chairman, null, s => s.AcceptAsync(new AcceptWorkItem(ids[0], QualityMark.Good, null), cancellationToken));
        await AsAsync<WorkItemService>(work, Role.VillageHead, "suoi-mau", s => s.CompleteAsync(Done(ids[1], today.AddDays(-5), "Danh sách 9 hộ, đã ký."), cancellationToken));
        await AsAsync<WorkItemDecisionService>(work, Role.Chairman, null, s => s.AcceptAsync(new AcceptWorkItem(ids[1], QualityMark.Passed, "Nộp chậm 4 ngày."), cancellationToken));
        await AsAsync<WorkItemService>(work, Role.VillageHead, "khuoi-mau", s => s.CompleteAsync(Done(ids[3], today.AddDays(-7), "Đã thay 2 loa."), cancellationToken));
        await AsAsync<WorkItemService>(work, Role.VillageHead, "lung-mau", s => s.CompleteAsync(Done(ids[5], today.AddDays(-1), "Danh sách 6 hộ."), cancellationToken));
        await AsAsync<WorkItemDecisionService>(
            work, Role.Chairman, null, s => s.ReturnAsync(new ReturnWorkItem(ids[5], "Danh sách thiếu chữ ký xác nhận của hộ."), cancellationToken));
        await AsAsync<WorkItemService>(
            work, Role.VillageHead, "ban-mau", s => s.AskExtensionAsync(new AskExtension(ids[6], today.AddDays(15), "Nhiều hộ đi làm xa, cuối tháng mới về."), cancellationToken));
    }

    private static CompleteWorkItem Done(Guid id, DateOnly on, string delivered) => new() { WorkItemId = id, FinishedOn = on, Delivered = delivered };

    private static AssignWorkItem Input(SampleWork work, (string Unit, string Title, string Product, int Due, string? Duty) task, DateOnly today, Guid? movement) => new()
    {
        Title = task.Title,
        Product = task.Product,
        OwnerUnitId = work.Units[task.Unit],
        AssignedOn = today.AddDays(-DaysSinceAssigned),
        Deadline = today.AddDays(task.Due),
        Steps = task.Duty == "tin-bai" ? ["Chọn 4 điển hình", "Viết bài", "Phát trên loa"] : [],
        Source = task.Duty is null || movement is null
            ? new WorkItemSource(WorkItemSourceKind.Direct, "Giao ban tháng")
            : new WorkItemSource(WorkItemSourceKind.Duty, "Kế hoạch của xã") { MovementId = movement, Key = task.Duty },
    };

    /// <summary>In a scope of its own, as the person of the sample who holds this office: the one-time key of a form stays with him.</summary>
    private static async Task AsAsync<TService>(SampleWork work, Role role, string? unit, Func<TService, Task<Guid>> act)
        where TService : notnull
    {
        var unitId = work.Units[unit ?? Core.Units.Files.SampleCommune.CommunePlace];
        await work.InAsync<IServiceScopeFactory, Guid>(async factory =>
        {
            await using var scope = factory.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CommuneScope>().Enter(work.CommuneId);
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var holder = await db.RoleGrants
                .Where(g => g.Role == role && g.UnitId == unitId)
                .Join(db.Users, g => g.UserId, u => u.Id, (g, u) => new { u.Id, u.FullName })
                .Join(db.Units, x => unitId, u => u.Id, (x, u) => new { x.Id, x.FullName, u.Path })
                .FirstAsync();
            scope.ServiceProvider.GetRequiredService<Actor>().ActAs(holder.Id, holder.FullName, role, unitId, holder.Path);
            scope.ServiceProvider.GetRequiredService<OnceKey>().Receive(Guid.CreateVersion7());
            return await act(scope.ServiceProvider.GetRequiredService<TService>());
        });
    }
}
