using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Journal;

public sealed record JournalLine(long Sequence, DateTime At, string UserName, string Post, string KindName, string? Reason, string Sentence, Guid SubjectId);

public sealed record JournalPage(int Total, IReadOnlyList<JournalLine> Lines);

/// <summary>Who did what, when and why, newest first.</summary>
public sealed class JournalQueries(AppDbContext db)
{
    public const int PageSize = 50;

    /// <summary>Mails are told on their own page; each of them would push an act of a person off the home page.</summary>
    private const string MailKinds = "mail.";

    public async Task<JournalPage> PageAsync(Guid? recordId, string? text, int page, CancellationToken cancellationToken)
    {
        var lines = db.JournalEvents.Join(db.JournalProcesses, e => e.ProcessId, p => p.Id, (e, p) => new { e, p });
        if (recordId is { } id)
        {
            lines = lines.Where(x => x.e.SubjectId == id);
        }

        if (VietnameseText.Clean(text) is { Length: > 0 } words)
        {
            lines = lines.Where(x => x.e.Sentence.Contains(words) || x.p.UserName.Contains(words) || x.p.KindName.Contains(words));
        }

        var total = await lines.CountAsync(cancellationToken);
        var shown = await lines
            .OrderByDescending(x => x.e.Sequence)
            .Skip((Math.Max(page, 1) - 1) * PageSize)
            .Take(PageSize)
            .Select(x => new JournalLine(x.e.Sequence, x.p.At, x.p.UserName, x.p.Post, x.p.KindName, x.p.Reason, x.e.Sentence, x.e.SubjectId))
            .ToListAsync(cancellationToken);
        return new JournalPage(total, shown);
    }

    /// <summary>
    /// The latest acts of all, or of one person alone: one line for each however much it wrote, its last word and how much more there was. The lines of an
    /// act follow each other in the journal.
    /// </summary>
    public async Task<IReadOnlyList<JournalLine>> LatestAsync(int count, Guid? userId, CancellationToken cancellationToken)
    {
        var acts = await db.JournalEvents
            .Where(e => !db.JournalEvents.Any(next => next.Sequence == e.Sequence + 1 && next.ProcessId == e.ProcessId))
            .Join(db.JournalProcesses, e => e.ProcessId, p => p.Id, (e, p) => new { e, p })
            .Where(x => userId == null || x.p.UserId == userId)
            .Where(x => !x.p.Kind.StartsWith(MailKinds))
            .OrderByDescending(x => x.e.Sequence)
            .Take(count)
            .Select(x => new
            {
                Line = new JournalLine(x.e.Sequence, x.p.At, x.p.UserName, x.p.Post, x.p.KindName, x.p.Reason, x.e.Sentence, x.e.SubjectId),
                Lines = db.JournalEvents.Count(all => all.ProcessId == x.p.Id),
            })
            .ToListAsync(cancellationToken);
        return [.. acts.Select(act => act.Lines == 1 ? act.Line : act.Line with { Sentence = $"{act.Line.Sentence} (và {act.Lines - 1} nội dung khác)" })];
    }
}
