using System.Globalization;
using System.Text;
using ChungSuc.Core.Data;
using ChungSuc.Core.Mail;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Mail;

/// <summary>What each person must do, in one mail a day: what is overdue and what falls due within three days, from the rooms' own calendar entries.</summary>
internal sealed class DigestMaker(AppDbContext db, IEnumerable<ICalendarEntries> rooms, AccessRules rules, AppOptions options)
{
    public const int DaysAhead = 3;

    private const int DaysBack = 365;
    private const int MostLines = 40;

    public async Task<IReadOnlyList<MailDraft>> MakeAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var have = (await db.OutboxMails.Where(m => m.DigestOn == day).Select(m => m.UserId).ToListAsync(cancellationToken)).ToHashSet();
        var people = (await db.RoleGrants
            .Where(g => g.ValidFrom <= day && (g.ValidTo == null || g.ValidTo >= day))
            .Join(db.Users.Where(u => u.Email != null && !u.RemindersOff), g => g.UserId, u => u.Id, (g, u) => new { u.Id, u.FullName, g.Role, g.UnitId })
            .ToListAsync(cancellationToken))
            .Where(p => !have.Contains(p.Id))
            .GroupBy(p => (p.Id, p.FullName));
        var drafts = new List<MailDraft>();
        foreach (var person in people)
        {
            var reader = WorkItemReader.Of(person.Key.Id, [.. person.Select(p => (p.Role, p.UnitId))], db.CommuneId);
            var entries = await EntriesAsync(reader, [.. person.Select(p => p.Role)], day, cancellationToken);
            if (entries.Count > 0)
            {
                drafts.Add(Draft(person.Key.Id, person.Key.FullName, entries, day));
            }
        }

        return drafts;
    }

    private async Task<List<CalendarEntry>> EntriesAsync(WorkItemReader reader, IReadOnlyList<Role> offices, DateOnly day, CancellationToken cancellationToken)
    {
        var request = new CalendarRequest(day.AddDays(-DaysBack), day.AddDays(DaysAhead), WorkItemScope.Mine, reader);
        var entries = new List<CalendarEntry>();
        foreach (var room in rooms)
        {
            entries.AddRange(await room.ReadAsync(request, cancellationToken));
        }

        return [.. entries
            .Where(e => !e.IsDone && !e.IsForAll && (e.DonePage is null || offices.Any(office => rules.MayOpen(e.DonePage, office))))
            .OrderBy(e => e.On)];
    }

    private MailDraft Draft(Guid userId, string name, List<CalendarEntry> entries, DateOnly day)
    {
        var late = entries.FindAll(e => e.On < day);
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"Kính gửi {name}.\n"));
        Part(text, "Đã quá hạn", late, day);
        Part(text, $"Đến hạn từ nay đến {VietnameseDate.Screen(day.AddDays(DaysAhead))}", entries.FindAll(e => e.On >= day), day);
        text.Append(CultureInfo.InvariantCulture, $"\nXem tất cả tại {options.SiteAddress}{Home.HomeLinks.Home}\nKhông muốn nhận thư này nữa thì bỏ chọn tại {options.SiteAddress}{MailLinks.Setting}\n");
        return new MailDraft
        {
            UserId = userId,
            Subject = string.Join(", ", new[]
            {
                late.Count == 0 ? null : $"{late.Count} việc quá hạn",
                late.Count == entries.Count ? null : $"{entries.Count - late.Count} việc sắp đến hạn",
            }.OfType<string>()),
            Text = text.ToString(),
            Reason = MailReason.Digest,
            DigestOn = day,
        };
    }

    private void Part(StringBuilder text, string head, List<CalendarEntry> entries, DateOnly day)
    {
        if (entries.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{head}: {entries.Count} việc\n");
        foreach (var entry in entries.Take(MostLines))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {WorkItemDays.When(entry.On, day)}: {entry.Text}{(entry.Detail is null ? string.Empty : $" ({entry.Detail})")}\n  {options.SiteAddress}{entry.Url}\n");
        }

        if (entries.Count > MostLines)
        {
            text.Append(CultureInfo.InvariantCulture, $"và {entries.Count - MostLines} việc khác\n");
        }
    }
}
