using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.WorkItems;

/// <summary>Gives tasks: alone, several from the plan, or inside the process of another room.</summary>
public sealed class AssignmentService(AppDbContext db, JournalBook journal, Actor actor, MovementQueries movements, TimeProvider clock)
{
    public const int MostAtOnce = 50;

    private const string Series = "work_item";

    public Task<Guid> AssignAsync(AssignWorkItem input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            WorkItemProcesses.Assign,
            null,
            input,
            async writer =>
            {
                WorkItemRules.RequireAssign(actor);
                return (await AddAsync(writer, input, cancellationToken)).Id;
            },
            cancellationToken);

    /// <summary>All of them or none; gives the key of the first.</summary>
    public Task<Guid> AssignAsync(AssignWorkItems input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            WorkItemProcesses.Assign,
            null,
            input,
            async writer =>
            {
                WorkItemRules.RequireAssign(actor);
                if (input.Items.Count is 0 or > MostAtOnce)
                {
                    throw new RuleException("work_item.assign.count", $"Chọn từ 1 đến {MostAtOnce} việc để giao.");
                }

                var first = Guid.Empty;
                foreach (var one in input.Items)
                {
                    var item = await AddAsync(writer, one, cancellationToken);
                    first = first == Guid.Empty ? item.Id : first;
                }

                return first;
            },
            cancellationToken);

    /// <summary>
    /// Writes a task inside a running process of another room (a finding, a conclusion), which has checked its own right.
    /// The process must declare <see cref="WorkItemAssigned"/>.
    /// </summary>
    public async Task<WorkItem> AddAsync(JournalWriter writer, AssignWorkItem input, CancellationToken cancellationToken)
    {
        var title = WorkItemRules.Needed(input.Title, WorkItem.TitleLength, "Viết việc cần làm, ví dụ “Lập danh sách hộ hiến đất”.", nameof(input.Title));
        var product = WorkItemRules.Needed(input.Product, WorkItem.ProductLength, "Nêu sản phẩm phải nộp, ví dụ “Biên bản họp thôn”.", nameof(input.Product));
        var assignedOn = input.AssignedOn ?? VietnameseDate.Today(clock);
        var deadline = DeadlineOf(input, assignedOn);
        var owner = await UnitAsync(input.OwnerUnitId, assignedOn, nameof(input.OwnerUnitId), cancellationToken);
        var helpers = await HelpersAsync(input, owner, assignedOn, cancellationToken);
        var (userId, personId, responsible) = await ResponsibleAsync(input, cancellationToken);
        var item = new WorkItem
        {
            CommuneId = db.CommuneId,
            Year = assignedOn.Year,
            Number = await NumberCounter.TakeAsync(db, Series, assignedOn.Year, cancellationToken),
            Title = title,
            TitleFold = VietnameseText.Fold(title),
            Product = product,
            SourceKind = input.Source.Kind,
            SourceText = WorkItemRules.Optional(input.Source.Text, WorkItem.SourceTextLength, nameof(WorkItemSource.Text)),
            MovementId = input.Source.MovementId,
            SourceKey = input.Source.Key,
            SourceRecordId = input.Source.RecordId,
            OwnerUnitId = owner.Id,
            OwnerPath = owner.Path,
            ResponsibleUserId = userId,
            ResponsiblePersonId = personId,
            ResponsibleName = responsible,
            AssignedById = actor.UserId,
            AssignedBy = actor.Name,
            AssignedOn = assignedOn,
            Deadline = deadline,
            RecordedAt = writer.At,
        };
        item.Helpers.AddRange(helpers.Select((unit, at) => new WorkItemHelper
        {
            CommuneId = db.CommuneId, WorkItemId = item.Id, UnitId = unit.Id, UnitPath = unit.Path, Position = at + 1,
        }));
        item.Steps.AddRange(StepsOf(input, item.Id));
        db.WorkItems.Add(item);
        writer.Add(
            new WorkItemAssigned
            {
                Number = item.NumberText,
                Title = title,
                Product = product,
                Owner = owner.Name,
                Helpers = [.. helpers.Select(h => h.Name)],
                Responsible = responsible,
                Deadline = deadline,
                Source = item.SourceText is null ? item.SourceKind.Vietnamese() : $"{item.SourceKind.Vietnamese()}: {item.SourceText}",
            },
            item,
            [.. item.Helpers, .. item.Steps]);
        return item;
    }

    /// <summary>States that a duty of the plan needs no task, and why.</summary>
    public Task<Guid> WaiveAsync(WaiveDuty input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            WorkItemProcesses.Waive,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                WorkItemRules.RequireAssign(actor);
                var edition = await movements.WholeAsync(input.MovementId, null, cancellationToken);
                var duty = edition.Duties.Find(d => d.Key == input.DutyKey) ?? throw new NotFoundException("Duty");
                var reason = WorkItemRules.Needed(
                    input.Reason, WaivedDuty.ReasonLength, "Nêu lý do không cần giao việc, ví dụ “đã nằm trong kế hoạch công tác năm”.", nameof(input.Reason));
                if (await db.WorkItems.AnyAsync(
                    i => i.MovementId == input.MovementId && i.SourceKey == input.DutyKey && !i.Acts.Any(a => a.Kind == WorkItemActKind.Cancellation), cancellationToken))
                {
                    throw new RuleException("duty.assigned", "Nhiệm vụ này đã có việc được giao. Hủy việc đó trước, nếu thật sự không cần giao.");
                }

                var waived = new WaivedDuty
                {
                    CommuneId = db.CommuneId, MovementId = input.MovementId, DutyKey = duty.Key, Reason = reason, UserName = actor.Name, At = writer.At,
                };
                db.WaivedDuties.Add(waived);
                writer.Add(new DutyWaived { Duty = duty.Text }, waived);
                return waived.Id;
            },
            cancellationToken);

    private DateOnly DeadlineOf(AssignWorkItem input, DateOnly assignedOn)
    {
        if (assignedOn > VietnameseDate.Today(clock) || assignedOn < WorkItemRules.FirstDay)
        {
            throw new RuleException("work_item.assigned_on", "Ngày giao phải từ năm 2000 đến hôm nay. Kiểm tra lại ngày.", nameof(input.AssignedOn));
        }

        return input.Deadline switch
        {
            null => throw new RuleException("work_item.deadline.empty", "Nhập hạn hoàn thành, ví dụ 30/11/2025.", nameof(input.Deadline)),
            { } day when day < assignedOn => throw new RuleException(
                "work_item.deadline.early", $"Hạn phải từ ngày giao {VietnameseDate.Screen(assignedOn)} trở đi. Kiểm tra lại hạn.", nameof(input.Deadline)),
            { } day when day > assignedOn.AddYears(WorkItemRules.MostYearsAhead) => throw new RuleException(
                "work_item.deadline.far", $"Hạn xa quá {WorkItemRules.MostYearsAhead} năm. Kiểm tra lại năm.", nameof(input.Deadline)),
            { } day => day,
        };
    }

    private async Task<Unit> UnitAsync(Guid? id, DateOnly day, string field, CancellationToken cancellationToken)
    {
        // The chosen of a form that gives many tasks are found among what this process has read already.
        var unit = id is null ? null : await db.Units.FindAsync([id.Value], cancellationToken);
        if (unit is null || (unit.CommuneId != db.CommuneId && unit.Id != db.CommuneId))
        {
            throw new RuleException("work_item.unit.unknown", "Chọn đơn vị trong danh sách của xã.", field);
        }

        return unit.IsActiveOn(day)
            ? unit
            : throw new RuleException("work_item.unit.ended", $"{unit.Name} không hoạt động vào ngày giao {VietnameseDate.Screen(day)}. Chọn đơn vị khác.", field);
    }

    private async Task<List<Unit>> HelpersAsync(AssignWorkItem input, Unit owner, DateOnly day, CancellationToken cancellationToken)
    {
        var ids = input.HelperIds.Distinct().ToList();
        if (ids.Count > WorkItem.MostHelpers)
        {
            throw new RuleException("work_item.helpers.many", $"Chọn tối đa {WorkItem.MostHelpers} đơn vị phối hợp.", nameof(input.HelperIds));
        }

        if (ids.Contains(owner.Id))
        {
            throw new RuleException("work_item.helpers.owner", $"{owner.Name} đã chịu trách nhiệm chính. Bỏ đơn vị này khỏi danh sách phối hợp.", nameof(input.HelperIds));
        }

        var helpers = new List<Unit>();
        foreach (var id in ids)
        {
            helpers.Add(await UnitAsync(id, day, nameof(input.HelperIds), cancellationToken));
        }

        return helpers;
    }

    private async Task<(Guid? UserId, Guid? PersonId, string? Name)> ResponsibleAsync(AssignWorkItem input, CancellationToken cancellationToken)
    {
        if (input.ResponsibleUserId is { } userId)
        {
            var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == userId && u.CommuneId == db.CommuneId, cancellationToken) ?? throw Unknown();
            return (user.Id, user.PersonId, user.FullName);
        }

        if (input.ResponsiblePersonId is not { } personId)
        {
            return (null, null, null);
        }

        var person = await db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId, cancellationToken) ?? throw Unknown();
        return (null, person.Id, person.FullName);

        static RuleException Unknown() => new("work_item.responsible.unknown", "Chọn người phụ trách trong danh sách của xã.", "Responsible");
    }

    private List<WorkItemStep> StepsOf(AssignWorkItem input, Guid itemId)
    {
        var texts = input.Steps.Select(VietnameseText.Clean).Where(t => t.Length > 0).ToList();
        if (texts.Count > WorkItemStep.Most)
        {
            throw new RuleException("work_item.steps.many", $"Chia tối đa {WorkItemStep.Most} bước.", nameof(input.Steps));
        }

        return [.. texts.Select((text, at) => new WorkItemStep
        {
            CommuneId = db.CommuneId,
            WorkItemId = itemId,
            Position = at + 1,
            Text = text.Length <= WorkItemStep.TextLength
                ? text
                : throw new RuleException("work_item.steps.long", $"Bước {at + 1} dài quá {WorkItemStep.TextLength} ký tự. Viết gọn lại.", nameof(input.Steps)),
        })];
    }
}
