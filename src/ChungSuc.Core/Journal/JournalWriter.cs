using System.Text.Json;
using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Journal;

/// <summary>Collects the events of one process and sees that every row written is named by one of them.</summary>
public sealed class JournalWriter
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    private readonly ProcessKind kind;
    private readonly List<(EventData Data, IEntity[] Rows)> events = [];
    private readonly HashSet<IJournaled> touched = new(ReferenceEqualityComparer.Instance);

    internal JournalWriter(ProcessKind kind, JournalProcess process)
    {
        this.kind = kind;
        Process = process;
    }

    public JournalProcess Process { get; }

    public DateTime At => Process.At;

    /// <summary>Adds an event. <paramref name="subject"/> is the record it is about; it and <paramref name="alsoWritten"/> are sealed.</summary>
    public void Add(EventData data, IEntity subject, params IEntity[] alsoWritten)
    {
        if (!kind.Events.Contains(data.GetType()))
        {
            throw new InvalidOperationException($"Process {kind.Code} does not declare the event {data.GetType().Name}.");
        }

        events.Add((data, [subject, .. alsoWritten]));
    }

    internal void Touch(IJournaled row) => touched.Add(row);

    internal void Close(AppDbContext db, JournalHead head)
    {
        var named = new HashSet<IEntity>(events.SelectMany(e => e.Rows), ReferenceEqualityComparer.Instance);
        var escaped = touched.FirstOrDefault(row => !named.Contains(row));
        if (escaped is not null)
        {
            throw new InvalidOperationException($"{escaped.GetType().Name} was written by {kind.Code} but no event names it.");
        }

        foreach (var (data, rows) in events)
        {
            var sealedRows = rows.OfType<IJournaled>().Where(touched.Contains).ToList();
            Process.Events.Add(Link(db, head, data, rows[0], sealedRows));
        }
    }

    private JournalEvent Link(AppDbContext db, JournalHead head, EventData data, IEntity subject, List<IJournaled> sealedRows)
    {
        var sequence = head.Sequence + 1;
        var link = new JournalEvent
        {
            CommuneId = head.CommuneId,
            ProcessId = Process.Id,
            Sequence = sequence,
            Kind = data.GetType().Name,
            SubjectKind = subject.GetType().Name,
            SubjectId = subject.Id,
            Sentence = Shorten(data.Sentence),
            Payload = JsonSerializer.Serialize(data, data.GetType(), Json),
            Seals = string.Join('\n', sealedRows.Select(row => $"{row.GetType().Name} {row.Id:N} {RowDigest.Of(db.Entry(row).Metadata, row)}")),
            PreviousHash = head.Hash,
            Hash = string.Empty,
        };
        var hash = JournalChain.HashOf(Process, link);
        head.Sequence = sequence;
        head.Hash = hash;
        return link.WithHash(hash);
    }

    private static string Shorten(string sentence) =>
        sentence.Length <= JournalEvent.SentenceLength ? sentence : string.Concat(sentence.AsSpan(0, JournalEvent.SentenceLength - 1), "…");
}
