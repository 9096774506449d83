using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.WorkItems;

/// <summary>What those who gave a task write: acceptance with a mark, return, the answer to a request for more time, cancellation.</summary>
public sealed class WorkItemDecisionService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock)
{
    private DateOnly Today => VietnameseDate.Today(clock);

    public Task<Guid> AcceptAsync(AcceptWorkItem input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            WorkItemProcesses.Accept,
            null,
            input,
            async writer =>
            {
                var item = await db.WorkItemAsync(input.WorkItemId, cancellationToken);
                WorkItemRules.RequireDecide(actor, item);
                var completion = new WorkItemCourse(item).RequireCompletion();
                WorkItemRules.RequireOther(actor, item, completion);
                var note = input.Mark == QualityMark.Failed
                    ? WorkItemRules.Needed(input.Note, WorkItemAct.TextLength, "Chất lượng chưa đạt thì nêu rõ chưa đạt ở đâu.", nameof(input.Note))
                    : WorkItemRules.Optional(input.Note, WorkItemAct.TextLength, nameof(input.Note));
                var act = db.AddAct(actor, writer, item, WorkItemActKind.Acceptance, Today, note, aboutId: completion.Id, mark: input.Mark);
                writer.Add(new WorkItemAccepted { Number = item.NumberText, Mark = input.Mark, Note = note }, act);
                return act.Id;
            },
            cancellationToken);

    public Task<Guid> ReturnAsync(ReturnWorkItem input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            WorkItemProcesses.Return,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                var item = await db.WorkItemAsync(input.WorkItemId, cancellationToken);
                WorkItemRules.RequireDecide(actor, item);
                var completion = new WorkItemCourse(item).RequireCompletion();
                var reason = WorkItemRules.Needed(input.Reason, WorkItemAct.TextLength, "Nêu lý do trả lại: còn thiếu gì, phải sửa gì.", nameof(input.Reason));
                var act = db.AddAct(actor, writer, item, WorkItemActKind.Return, Today, reason, aboutId: completion.Id);
                writer.Add(new WorkItemReturned { Number = item.NumberText }, act);
                return act.Id;
            },
            cancellationToken);

    public Task<Guid> DecideExtensionAsync(DecideExtension input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            WorkItemProcesses.DecideExtension,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                var item = await db.WorkItemAsync(input.WorkItemId, cancellationToken);
                WorkItemRules.RequireDecide(actor, item);
                var course = new WorkItemCourse(item);
                var request = course.RequireRequest();
                WorkItemRules.RequireOther(actor, item, request);
                var reason = WorkItemRules.Needed(input.Reason, WorkItemAct.TextLength, "Nêu lý do đồng ý hoặc không đồng ý.", nameof(input.Reason));
                var deadline = request.NewDeadline!.Value; // a request always carries its day
                var act = db.AddAct(
                    actor,
                    writer,
                    item,
                    input.IsGranted ? WorkItemActKind.ExtensionGranted : WorkItemActKind.ExtensionRefused,
                    Today,
                    reason,
                    aboutId: request.Id,
                    newDeadline: input.IsGranted ? deadline : null);
                writer.Add(
                    new WorkItemExtensionDecided { Number = item.NumberText, IsGranted = input.IsGranted, Deadline = course.Deadline, NewDeadline = deadline }, act);
                return act.Id;
            },
            cancellationToken);

    public Task<Guid> CancelAsync(CancelWorkItem input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            WorkItemProcesses.Cancel,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                var item = await db.WorkItemAsync(input.WorkItemId, cancellationToken);
                WorkItemRules.RequireDecide(actor, item);
                new WorkItemCourse(item).RequireOpen();
                var reason = WorkItemRules.Needed(input.Reason, WorkItemAct.TextLength, "Nêu lý do hủy, ví dụ “giao trùng với việc số 2025/003”.", nameof(input.Reason));
                var act = db.AddAct(actor, writer, item, WorkItemActKind.Cancellation, Today, reason);
                writer.Add(new WorkItemCancelled { Number = item.NumberText, Title = item.Title }, act);
                return act.Id;
            },
            cancellationToken);
}
