using System.Linq.Expressions;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Mail;

public sealed record MailRow(Guid Id, DateTime WrittenAt, string ToName, string Address, string Subject, MailState State, string? Error);

public sealed record MailPage(int Total, IReadOnlyList<MailRow> Rows, IReadOnlyDictionary<MailState, int> Counts);

public sealed class MailQueries(AppDbContext db)
{
    public const int PageSize = 50;

    /// <summary>The latest first.</summary>
    public async Task<MailPage> PageAsync(MailState? state, int page, CancellationToken cancellationToken)
    {
        var counts = await CountsAsync(cancellationToken);
        var mails = state is { } wanted ? db.OutboxMails.Where(Is(wanted)) : db.OutboxMails;
        var rows = await mails
            .AsNoTracking()
            .Include(m => m.Steps)
            .OrderByDescending(m => m.WrittenAt)
            .ThenByDescending(m => m.Id)
            .Skip((Math.Max(page, 1) - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
        return new MailPage(state is { } of ? counts[of] : counts.Values.Sum(), [.. rows.Select(RowOf)], counts);
    }

    public async Task<IReadOnlyDictionary<MailState, int>> CountsAsync(CancellationToken cancellationToken)
    {
        var counts = new Dictionary<MailState, int>();
        foreach (var one in Enum.GetValues<MailState>())
        {
            counts[one] = await db.OutboxMails.CountAsync(Is(one), cancellationToken);
        }

        return counts;
    }

    public async Task<OutboxMail> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await db.OutboxMails.AsNoTracking().Include(m => m.Steps.OrderBy(s => s.Position)).SingleOrDefaultAsync(m => m.Id == id, cancellationToken) ?? throw new NotFoundException("Mail");

    /// <summary>The same states as <see cref="MailCourse"/> makes, in a form that databases can read; a test holds the two together.</summary>
    private static Expression<Func<OutboxMail, bool>> Is(MailState state) => state switch
    {
        MailState.Sent => m => m.Steps.Any(s => s.Kind == MailStepKind.Sent),
        MailState.Failed => m => m.Steps.Any(s => s.Kind == MailStepKind.Failed && !m.Steps.Any(l => l.Position > s.Position))
            && m.Steps.Count(s => s.Kind == MailStepKind.Failed && !m.Steps.Any(r => r.Kind == MailStepKind.Resent && r.Position > s.Position)) >= MailCourse.MostTries,
        MailState.Waiting => m => !m.Steps.Any(s => s.Kind == MailStepKind.Sent)
            && !(m.Steps.Any(s => s.Kind == MailStepKind.Failed && !m.Steps.Any(l => l.Position > s.Position))
                && m.Steps.Count(s => s.Kind == MailStepKind.Failed && !m.Steps.Any(r => r.Kind == MailStepKind.Resent && r.Position > s.Position)) >= MailCourse.MostTries),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };

    private static MailRow RowOf(OutboxMail mail)
    {
        var course = new MailCourse(mail);
        return new MailRow(mail.Id, mail.WrittenAt, mail.ToName, mail.Address, mail.Subject, course.State, course.State == MailState.Sent ? null : course.Last?.Text);
    }
}
