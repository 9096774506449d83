using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.WorkItems;

/// <summary>What those who do a task write: progress, ticks, completion, a request for more time.</summary>
public sealed class WorkItemService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, TimeProvider clock)
{
    public Task<Guid> ReportAsync(ReportProgress input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            WorkItemProcesses.Report,
            null,
            input,
            async writer =>
            {
                var item = await db.WorkItemAsync(input.WorkItemId, cancellationToken);
                WorkItemRules.RequireReport(actor, item);
                new WorkItemCourse(item).RequireOpen();
                var text = WorkItemRules.Needed(input.Text, WorkItemAct.TextLength, "Viết đã làm được gì, còn vướng gì.", nameof(input.Text));
                CheckDay(input.On, item, "Ngày báo cáo", nameof(input.On));
                var act = db.AddAct(actor, writer, item, WorkItemActKind.Progress, input.On, text);
                writer.Add(new WorkItemReported { Number = item.NumberText, Text = text, On = input.On }, act);
                await evidence.BindAsync(writer, act, input.Evidence, cancellationToken);
                return act.Id;
            },
            cancellationToken);

    public Task<Guid> MarkStepAsync(MarkStep input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            WorkItemProcesses.Tick,
            null,
            input,
            async writer =>
            {
                var item = await db.WorkItemAsync(input.WorkItemId, cancellationToken);
                WorkItemRules.RequireReport(actor, item);
                var course = new WorkItemCourse(item);
                course.RequireOpen();
                var step = item.Steps.Find(s => s.Id == input.StepId) ?? throw new NotFoundException("Step");
                if (course.TickOf(step.Id) is not null == input.IsDone)
                {
                    throw new RuleException("work_item.step.same", input.IsDone ? "Bước này đã được đánh dấu xong. Tải lại trang." : "Bước này chưa được đánh dấu. Tải lại trang.");
                }

                var act = db.AddAct(
                    actor, writer, item, input.IsDone ? WorkItemActKind.StepDone : WorkItemActKind.StepUndone, VietnameseDate.Today(clock), null, aboutId: step.Id);
                writer.Add(new WorkItemStepTicked { Number = item.NumberText, Step = step.Text, IsDone = input.IsDone }, act);
                return act.Id;
            },
            cancellationToken);

    public Task<Guid> CompleteAsync(CompleteWorkItem input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            WorkItemProcesses.Complete,
            null,
            input,
            async writer =>
            {
                var item = await db.WorkItemAsync(input.WorkItemId, cancellationToken);
                WorkItemRules.RequireComplete(actor, item);
                var course = new WorkItemCourse(item);
                course.RequireUnfinished();
                var delivered = WorkItemRules.Needed(
                    input.Delivered, WorkItemAct.TextLength, $"Nêu sản phẩm đã nộp. Sản phẩm được giao: {item.Product}.", nameof(input.Delivered));
                CheckDay(input.FinishedOn, item, "Ngày hoàn thành", nameof(input.FinishedOn));
                var act = db.AddAct(actor, writer, item, WorkItemActKind.Completion, input.FinishedOn, delivered);
                writer.Add(
                    new WorkItemCompleted { Number = item.NumberText, Delivered = delivered, FinishedOn = input.FinishedOn, Deadline = course.Deadline }, act);
                await evidence.BindAsync(writer, act, input.Evidence, cancellationToken);
                return act.Id;
            },
            cancellationToken);

    public Task<Guid> AskExtensionAsync(AskExtension input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            WorkItemProcesses.AskExtension,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                var item = await db.WorkItemAsync(input.WorkItemId, cancellationToken);
                WorkItemRules.RequireComplete(actor, item);
                var course = new WorkItemCourse(item);
                course.RequireUnfinished();
                var reason = WorkItemRules.Needed(input.Reason, WorkItemAct.TextLength, "Nêu lý do xin gia hạn, ví dụ “mưa lũ, chưa họp thôn được”.", nameof(input.Reason));
                CheckExtension(input, item, course);
                var act = db.AddAct(actor, writer, item, WorkItemActKind.ExtensionAsked, VietnameseDate.Today(clock), reason, newDeadline: input.NewDeadline);
                writer.Add(new WorkItemExtensionAsked { Number = item.NumberText, Deadline = course.Deadline, NewDeadline = input.NewDeadline }, act);
                return act.Id;
            },
            cancellationToken);

    private void CheckDay(DateOnly day, WorkItem item, string noun, string field)
    {
        if (day > VietnameseDate.Today(clock))
        {
            throw new RuleException("work_item.day.future", $"{noun} chưa tới. Nhập ngày không sau hôm nay.", field);
        }

        if (day < item.AssignedOn)
        {
            throw new RuleException("work_item.day.early", $"{noun} phải từ ngày giao {VietnameseDate.Screen(item.AssignedOn)} trở đi.", field);
        }
    }

    private void CheckExtension(AskExtension input, WorkItem item, WorkItemCourse course)
    {
        var problem = input.NewDeadline switch
        {
            _ when course.OpenRequest is { } open => $"Đã xin gia hạn đến {VietnameseDate.Screen(open.NewDeadline!.Value)}, đang chờ quyết định. Chờ trả lời rồi xin tiếp.", // a request always carries its day
            var day when day <= course.Deadline => $"Hạn mới phải sau hạn đang áp dụng {VietnameseDate.Screen(course.Deadline)}.",
            var day when day < VietnameseDate.Today(clock) => "Hạn mới đã qua. Nhập ngày từ hôm nay trở đi.",
            var day when day > item.AssignedOn.AddYears(WorkItemRules.MostYearsAhead) => $"Hạn mới xa quá {WorkItemRules.MostYearsAhead} năm kể từ ngày giao. Kiểm tra lại năm.",
            _ => null,
        };
        if (problem is not null)
        {
            throw new RuleException("work_item.extension", problem, nameof(input.NewDeadline));
        }
    }
}
