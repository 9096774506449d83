using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.WorkItems;

/// <summary>Makes and ends the secret address of a person's calendar.</summary>
public sealed class CalendarKeyService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock)
{
    private const int TokenBytes = 24;

    /// <summary>A fresh secret in the place of the one before; null when the same form had already made one, which is shown only once.</summary>
    public async Task<string?> MakeAsync(OnceKey once, CancellationToken cancellationToken = default)
    {
        var userId = Me();
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        await journal.WriteAsync(
            WorkItemProcesses.MakeCalendarKey,
            null,
            new MakeCalendarKey(userId),
            async writer =>
            {
                await EndAsync(writer, userId, cancellationToken);
                var key = new CalendarKey { CommuneId = db.CommuneId, UserId = userId, TokenHash = HashOf(token), MadeAt = writer.At };
                db.CalendarKeys.Add(key);
                writer.Add(new CalendarKeyMade { FullName = actor.Name }, key);
                return key.Id;
            },
            cancellationToken);
        return once.WasRepeated ? null : token;
    }

    public Task<Guid> EndAsync(CancellationToken cancellationToken = default)
    {
        var userId = Me();
        return journal.WriteAsync(
            WorkItemProcesses.EndCalendarKey,
            null,
            new EndCalendarKey(userId),
            async writer => await EndAsync(writer, userId, cancellationToken)
                ?? throw new RuleException("calendar_key.none", "Anh/chị chưa có địa chỉ lịch nào. Bấm “Tạo địa chỉ” nếu cần."),
            cancellationToken);
    }

    /// <summary>The key that the signed-in person has now.</summary>
    public Task<CalendarKey?> PresentAsync(CancellationToken cancellationToken) =>
        db.CalendarKeys.AsNoTracking().Where(k => k.UserId == actor.UserId && k.EndedAt == null).OrderByDescending(k => k.MadeAt).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Whose calendar a secret opens; an unknown or ended one, or that of a person without office, is not found.</summary>
    public async Task<WorkItemReader> OpenAsync(string token, CancellationToken cancellationToken)
    {
        var hash = HashOf(token);
        var key = await db.CalendarKeys.AsNoTracking().SingleOrDefaultAsync(k => k.TokenHash == hash && k.EndedAt == null, cancellationToken)
            ?? throw new NotFoundException("Calendar key");
        var today = VietnameseDate.Today(clock);
        var offices = await db.RoleGrants
            .Where(g => g.UserId == key.UserId && g.ValidFrom <= today && (g.ValidTo == null || g.ValidTo >= today))
            .Select(g => new { g.Role, g.UnitId })
            .ToListAsync(cancellationToken);
        return offices.Count == 0
            ? throw new NotFoundException("Office")
            : WorkItemReader.Of(key.UserId, [.. offices.Select(o => (o.Role, o.UnitId))], db.CommuneId);
    }

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private Guid Me() => actor.UserId ?? throw new InvalidOperationException("A calendar belongs to a person.");

    private async Task<Guid?> EndAsync(JournalWriter writer, Guid userId, CancellationToken cancellationToken)
    {
        var keys = await db.CalendarKeys.Where(k => k.UserId == userId && k.EndedAt == null).ToListAsync(cancellationToken);
        foreach (var key in keys)
        {
            key.End(writer.At);
            writer.Add(new CalendarKeyEnded { FullName = actor.Name }, key);
        }

        return keys.Count == 0 ? null : keys[0].Id;
    }
}
