using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Users;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Mail;

/// <summary>The outbox: mails are put in by acts, taken and answered by the sender, sent again by the administrator.</summary>
public sealed class MailService(AppDbContext db, JournalBook journal, Actor actor, MailSwitch mail, TimeProvider clock)
{
    /// <summary>Of so many that wait, the due ones are looked for.</summary>
    private const int MostRead = 500;

    /// <summary>
    /// Puts mails into the outbox inside a running process of another room, which declares <see cref="MailWritten"/>. Gives the number that were written:
    /// none while this installation sends no mail.
    /// </summary>
    public async Task<int> AddAsync(JournalWriter writer, IReadOnlyList<MailDraft> drafts, CancellationToken cancellationToken)
    {
        if (!mail.IsOn || drafts.Count == 0)
        {
            return 0;
        }

        var ids = drafts.Select(d => d.UserId).Distinct().ToList();
        var users = await db.Users.AsNoTracking().Where(u => u.CommuneId == db.CommuneId && ids.Contains(u.Id) && u.Email != null && !u.RemindersOff).ToDictionaryAsync(u => u.Id, cancellationToken);
        var written = 0;
        foreach (var draft in drafts.Where(d => users.ContainsKey(d.UserId)))
        {
            Add(writer, draft, users[draft.UserId]);
            written++;
        }

        return written;
    }

    /// <summary>One digest for each person and day; those who have theirs already are left out. Null when nobody gets one.</summary>
    public async Task<Guid?> WriteDigestsAsync(WriteDigests input, CancellationToken cancellationToken = default)
    {
        var open = await WithoutDigestAsync(input, cancellationToken);
        return open.Count == 0 ? null : await journal.WriteAsync(
            MailProcesses.Digest,
            null,
            input,
            async writer =>
            {
                // Another node may have written them while this one waited for the journal.
                await AddAsync(writer, await WithoutDigestAsync(input, cancellationToken), cancellationToken);
                return db.CommuneId;
            },
            cancellationToken);
    }

    /// <summary>Takes what is due, so that no other sender of this installation sends it too.</summary>
    public async Task<IReadOnlyList<OutboxMail>> TakeAsync(TakeMails input, CancellationToken cancellationToken = default)
    {
        if ((await DueAsync(input.Most, cancellationToken)).Count == 0)
        {
            return [];
        }

        IReadOnlyList<OutboxMail> taken = [];
        await journal.WriteAsync(
            MailProcesses.Take,
            null,
            input,
            async writer =>
            {
                taken = await DueAsync(input.Most, cancellationToken);
                if (taken.Count > 0)
                {
                    var steps = taken.Select(m => Step(writer, m, MailStepKind.Taken, null)).ToArray();
                    writer.Add(new MailsTaken { Mails = taken.Count }, taken[0], [.. steps]);
                }

                return taken.Count == 0 ? db.CommuneId : taken[0].Id;
            },
            cancellationToken);
        return taken;
    }

    public Task<Guid> RecordAsync(RecordOutcomes input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            MailProcesses.Send,
            null,
            input,
            async writer =>
            {
                foreach (var outcome in input.Outcomes)
                {
                    var sent = await MailAsync(outcome.MailId, cancellationToken);
                    var step = Step(writer, sent, outcome.Error is null ? MailStepKind.Sent : MailStepKind.Failed, outcome.Error);
                    EventData told = outcome.Error is null
                        ? new MailSent { To = sent.ToName, Subject = sent.Subject }
                        : new MailFailed { To = sent.ToName, Try = new MailCourse(sent).Failures + 1 };
                    writer.Add(told, sent, step);
                }

                return input.Outcomes[0].MailId;
            },
            cancellationToken);

    public Task<Guid> ResendAsync(ResendMail input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            MailProcesses.Resend,
            null,
            input,
            async writer =>
            {
                if (actor.Role is not (null or Role.Administrator))
                {
                    throw new RuleException("mail.role", "Chỉ quản trị hệ thống cho gửi lại thư.");
                }

                var again = await MailAsync(input.MailId, cancellationToken);
                if (new MailCourse(again).State == MailState.Sent)
                {
                    throw new RuleException("mail.sent", "Thư này đã gửi được, không cần gửi lại.");
                }

                writer.Add(new MailResent { To = again.ToName, Subject = again.Subject }, again, Step(writer, again, MailStepKind.Resent, null));
                return again.Id;
            },
            cancellationToken);

    private async Task<List<MailDraft>> WithoutDigestAsync(WriteDigests input, CancellationToken cancellationToken)
    {
        var have = (await db.OutboxMails.Where(m => m.DigestOn == input.Day).Select(m => m.UserId).ToListAsync(cancellationToken)).ToHashSet();
        return [.. input.Drafts.Where(d => !have.Contains(d.UserId))];
    }

    private void Add(JournalWriter writer, MailDraft draft, CommuneUser user)
    {
        var written = new OutboxMail
        {
            CommuneId = db.CommuneId,
            UserId = user.Id,
            Address = user.Email!, // filtered by the caller
            ToName = user.FullName,
            Subject = Shortened(draft.Subject, OutboxMail.SubjectLength),
            Text = Shortened(draft.Text, OutboxMail.TextLength),
            Reason = draft.Reason,
            RecordId = draft.RecordId,
            DigestOn = draft.DigestOn,
            WrittenAt = writer.At,
        };
        db.OutboxMails.Add(written);
        writer.Add(new MailWritten { To = written.ToName, Subject = written.Subject }, written);
    }

    private async Task<IReadOnlyList<OutboxMail>> DueAsync(int most, CancellationToken cancellationToken)
    {
        var now = UtcMoments.Whole(clock.GetUtcNow().UtcDateTime);
        var waiting = await db.OutboxMails
            .AsNoTracking()
            .Include(m => m.Steps)
            .Where(m => !m.Steps.Any(s => s.Kind == MailStepKind.Sent))
            .OrderBy(m => m.Steps.Count)
            .ThenBy(m => m.Id)
            .Take(MostRead)
            .ToListAsync(cancellationToken);
        return [.. waiting.Where(m => new MailCourse(m).IsDue(now)).Take(most)];
    }

    private async Task<OutboxMail> MailAsync(Guid id, CancellationToken cancellationToken) =>
        await db.OutboxMails.AsNoTracking().Include(m => m.Steps).SingleOrDefaultAsync(m => m.Id == id, cancellationToken) ?? throw new NotFoundException("Mail");

    private MailStep Step(JournalWriter writer, OutboxMail about, MailStepKind kind, string? text)
    {
        var step = new MailStep
        {
            CommuneId = db.CommuneId,
            MailId = about.Id,
            Position = about.Steps.Count + 1,
            Kind = kind,
            Text = text is null ? null : Shortened(text, MailStep.TextLength),
            UserName = actor.Name,
            At = writer.At,
        };
        db.MailSteps.Add(step);
        return step;
    }

    private static string Shortened(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}
