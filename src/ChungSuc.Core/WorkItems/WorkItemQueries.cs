using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.WorkItems;

/// <summary>Reads tasks: lists and counts by what their acts say, and one task whole.</summary>
public sealed class WorkItemQueries(AppDbContext db, TimeProvider clock)
{
    public const int PageSize = 50;

    private DateOnly Today => VietnameseDate.Today(clock);

    public async Task<WorkItemPage> PageAsync(WorkItemFilter filter, WorkItemOrder order, int page, CancellationToken cancellationToken)
    {
        var all = Narrow(filter);
        var total = await all.CountAsync(cancellationToken);
        var rows = await Ordered(all, order).Skip((Math.Max(page, 1) - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return new WorkItemPage(total, rows);
    }

    /// <summary>All that match, most urgent first: for calendars, messages and figures.</summary>
    public async Task<IReadOnlyList<WorkItemStanding>> ListAsync(WorkItemFilter filter, CancellationToken cancellationToken) =>
        await Ordered(Narrow(filter), WorkItemOrder.Urgent).ToListAsync(cancellationToken);

    public async Task<WorkItemTally> TallyAsync(WorkItemFilter filter, CancellationToken cancellationToken) =>
        WorkItemTally.Of(await Narrow(filter).ToListAsync(cancellationToken), Today);

    /// <summary>One task with its names, by its key or that of one of its acts (a file proves an act); another commune's key is not found.</summary>
    public async Task<WorkItemDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var item = await db.WorkItemAsync(await TaskOfAsync(id, cancellationToken), cancellationToken);
        var ids = item.Helpers.Select(h => h.UnitId).Append(item.OwnerUnitId).ToList();
        var names = await db.Units.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        return new WorkItemDetail(item, new WorkItemCourse(item), names[item.OwnerUnitId], [.. item.Helpers.Select(h => names[h.UnitId])]);
    }

    /// <summary>Files by the act that they prove.</summary>
    public async Task<ILookup<Guid, EvidenceFile>> FilesAsync(Guid id, CancellationToken cancellationToken)
    {
        var files = await db.WorkItemActs
            .Where(a => a.WorkItemId == id)
            .Join(db.EvidenceLinks, a => a.Id, l => l.RecordId, (a, l) => l)
            .Join(db.EvidenceFiles, l => l.FileId, f => f.Id, (l, f) => new { l.RecordId, File = f })
            .OrderBy(x => x.File.Id)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return files.ToLookup(x => x.RecordId, x => x.File);
    }

    /// <summary>Years in which deadlines lie, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await db.WorkItems.Select(i => i.Deadline.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    internal static IQueryable<WorkItemStanding> Narrow(AppDbContext db, WorkItemFilter filter, DateOnly today)
    {
        var items = filter.Id is { } id ? db.WorkItems.Where(i => i.Id == id) : db.WorkItems;
        items = filter.UnderPath is { } path ? items.Where(i => i.OwnerPath.StartsWith(path)) : items;
        items = filter.MovementId is { } movement ? items.Where(i => i.MovementId == movement) : items;
        items = filter.RecordId is { } record ? items.Where(i => i.SourceRecordId == record) : items;
        items = filter.PersonId is { } person ? items.Where(i => i.ResponsiblePersonId == person || db.Users.Any(u => u.Id == i.ResponsibleUserId && u.PersonId == person)) : items;
        var standings = Standings(db, Search(db, items, VietnameseText.Clean(filter.Text)), filter.Reader);
        standings = filter.Scope switch
        {
            WorkItemScope.Mine => standings.Where(s => s.IsMine),
            WorkItemScope.Unit => standings.Where(s => s.IsOfMyUnit),
            _ => standings,
        };
        standings = filter.From is { } from ? standings.Where(s => s.Deadline >= from) : standings;
        standings = filter.To is { } to ? standings.Where(s => s.Deadline <= to) : standings;
        return filter.Selection is { } selection ? standings.Where(WorkItemStanding.Is(selection, today)) : standings;
    }

    private async Task<Guid> TaskOfAsync(Guid id, CancellationToken cancellationToken) =>
        await db.WorkItemActs.Where(a => a.Id == id).Select(a => (Guid?)a.WorkItemId).FirstOrDefaultAsync(cancellationToken) ?? id;

    private IQueryable<WorkItemStanding> Narrow(WorkItemFilter filter) => Narrow(db, filter, Today);

    private static IQueryable<WorkItem> Search(AppDbContext db, IQueryable<WorkItem> items, string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return items.Where(i => i.Year == year && i.Number == number);
        }

        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            items = items.Where(i => i.TitleFold.Contains(word) || db.Units.Any(u => u.Id == i.OwnerUnitId && u.NameFold.Contains(word)));
        }

        return items;
    }

    private static IQueryable<WorkItemStanding> Standings(AppDbContext db, IQueryable<WorkItem> items, WorkItemReader reader)
    {
        var (me, places, isOfCommune, isChairman) = reader;
        return items
            .Join(db.Units, i => i.OwnerUnitId, u => u.Id, (i, u) => new
            {
                Item = i,
                Owner = u,
                IsNamed = i.ResponsibleUserId == me || db.Users.Any(a => a.Id == me && a.PersonId != null && a.PersonId == i.ResponsiblePersonId),
                IsOwn = db.Units.Any(m => places.Contains(m.Id) && i.OwnerPath.StartsWith(m.Path))
                    || (isChairman && i.OwnerUnitId == db.CommuneId)
                    || (isOfCommune && db.Persons.Any(p => p.UnitId == i.OwnerUnitId && db.Users.Any(a => a.Id == me && a.PersonId == p.Id))),
                IsHelp = i.Helpers.Any(h => db.Units.Any(m => places.Contains(m.Id) && h.UnitPath.StartsWith(m.Path))
                    || (isOfCommune && db.Persons.Any(p => p.UnitId == h.UnitId && db.Users.Any(a => a.Id == me && a.PersonId == p.Id)))),
            })
            .Select(x => new WorkItemStanding
            {
                Id = x.Item.Id,
                Year = x.Item.Year,
                Number = x.Item.Number,
                Title = x.Item.Title,
                Product = x.Item.Product,
                OwnerUnitId = x.Item.OwnerUnitId,
                OwnerPath = x.Item.OwnerPath,
                OwnerName = x.Owner.Name,
                OwnerSort = x.Owner.NameSort,
                ResponsibleName = x.Item.ResponsibleName,
                AssignedById = x.Item.AssignedById,
                SourceKey = x.Item.SourceKey,
                Deadline = x.Item.Acts.Where(a => a.Kind == WorkItemActKind.ExtensionGranted).Max(a => a.NewDeadline) ?? x.Item.Deadline,
                FinishedOn = x.Item.Acts
                    .Where(a => a.Kind == WorkItemActKind.Completion && !x.Item.Acts.Any(r => r.Kind == WorkItemActKind.Return && r.AboutId == a.Id))
                    .Max(a => (DateOnly?)a.On),
                IsAccepted = x.Item.Acts.Any(a => a.Kind == WorkItemActKind.Acceptance),
                WasReturned = x.Item.Acts.Any(a => a.Kind == WorkItemActKind.Return),
                IsCancelled = x.Item.Acts.Any(a => a.Kind == WorkItemActKind.Cancellation),
                AsksExtension = x.Item.Acts.Any(a => a.Kind == WorkItemActKind.ExtensionAsked && !x.Item.Acts.Any(d => d.AboutId == a.Id)),
                Mark = x.Item.Acts.Where(a => a.Kind == WorkItemActKind.Acceptance).Select(a => a.Mark).FirstOrDefault(),
                IsMine = me != null && (x.IsNamed || (x.IsOwn && x.Item.ResponsibleUserId == null)),
                IsOfMyUnit = me != null && (x.IsNamed || x.IsOwn || x.IsHelp),
            });
    }

    private static IOrderedQueryable<WorkItemStanding> Ordered(IQueryable<WorkItemStanding> items, WorkItemOrder order) => order switch
    {
        WorkItemOrder.Urgent => items
            .OrderBy(s => s.IsCancelled || s.IsAccepted ? 2 : s.FinishedOn != null ? 1 : 0).ThenBy(s => s.Deadline).ThenBy(s => s.Year).ThenBy(s => s.Number),
        WorkItemOrder.Latest => items.OrderByDescending(s => s.Deadline).ThenByDescending(s => s.Year).ThenByDescending(s => s.Number),
        WorkItemOrder.Number => items.OrderBy(s => s.Year).ThenBy(s => s.Number),
        WorkItemOrder.NumberBackwards => items.OrderByDescending(s => s.Year).ThenByDescending(s => s.Number),
        WorkItemOrder.Unit => items.OrderBy(s => s.OwnerSort).ThenBy(s => s.Deadline).ThenBy(s => s.Number),
        WorkItemOrder.UnitBackwards => items.OrderByDescending(s => s.OwnerSort).ThenBy(s => s.Deadline).ThenBy(s => s.Number),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Unknown order."),
    };
}

/// <summary>One page of a list and how many there are in all.</summary>
public sealed record WorkItemPage(int Total, IReadOnlyList<WorkItemStanding> Rows);

public sealed record WorkItemDetail(WorkItem Item, WorkItemCourse Course, string OwnerName, IReadOnlyList<string> HelperNames);
