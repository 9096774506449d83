using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Journal;

namespace ChungSuc.Web.Pages.Evidence;

/// <summary>What the person may read of the store, and what files prove, in the words of the rooms.</summary>
public sealed class EvidenceRooms(IEnumerable<IEvidenceRoom> rooms, EvidenceQueries evidence, AccessRules rules, Actor actor)
{
    /// <summary>They judge sheets and nominations by the papers behind them, whatever room those lie in.</summary>
    private static readonly Role[] Judges = [Role.Chairman, Role.EmulationSecretary, Role.ProgrammeOfficer, Role.CouncilMember, Role.ProvinceReviewer];

    public EvidenceReader Reader => new(
        actor.UserId,
        actor.Role is Role.ProgrammeOfficer or Role.EmulationSecretary,
        actor.Role is { } role && Judges.Contains(role) ? [] : [.. rooms.Where(room => !rules.MayOpen(room.Page, actor.Role) || room.IsOpenInPart).SelectMany(room => room.Kinds)]);

    /// <summary>As <see cref="Reader"/>, for one file: also by a single record that the person sees of a room that is open to him in part.</summary>
    public async Task<EvidenceReader> ReaderOfAsync(Guid fileId, CancellationToken cancellationToken)
    {
        var reader = Reader;
        var parts = rooms.Where(room => room.IsOpenInPart && rules.MayOpen(room.Page, actor.Role) && room.Kinds.Any(reader.HiddenKinds.Contains)).ToList();
        if (parts.Count == 0)
        {
            return reader;
        }

        var links = await evidence.LinksAsync(fileId, cancellationToken);
        foreach (var room in parts)
        {
            var own = links.Where(l => room.Kinds.Contains(l.RecordKind)).Select(l => l.RecordId).ToList();
            if (own.Count > 0 && (await room.FindAsync(own, cancellationToken)).Count > 0)
            {
                reader = reader with { HiddenKinds = [.. reader.HiddenKinds.Except(room.Kinds)] };
            }
        }

        return reader;
    }

    /// <summary>All that a file proves, each with its page where there is one.</summary>
    public async Task<IReadOnlyList<ProvenLine>> NameAsync(IReadOnlyList<ProvenRecord> records, CancellationToken cancellationToken)
    {
        var places = new Dictionary<Guid, ProvenPlace>();
        foreach (var room in rooms)
        {
            var own = records.Where(r => room.Kinds.Contains(r.RecordKind)).Select(r => r.RecordId).ToList();
            foreach (var place in own.Count == 0 ? [] : await room.FindAsync(own, cancellationToken))
            {
                places[place.RecordId] = place;
            }
        }

        return [.. records.Select(r => places.TryGetValue(r.RecordId, out var place) ? new ProvenLine(place.Title, place.Url) : Unnamed(r))];
    }

    public async Task<ProvenPlace?> FindAsync(string kind, Guid recordId, CancellationToken cancellationToken) =>
        rooms.FirstOrDefault(room => room.Kinds.Contains(kind)) is { } room ? await room.FindAsync([recordId], cancellationToken) is [var first, ..] ? first : null : null;

    /// <summary>A record that its room does not name is voided or not for this person; one of no room is told by the journal.</summary>
    private ProvenLine Unnamed(ProvenRecord record) => rooms.Any(room => room.Kinds.Contains(record.RecordKind)) || record.Sentence is null
        ? new ProvenLine("Một bản ghi đã hủy, hoặc không thuộc phần anh/chị được xem", null)
        : new ProvenLine(VietnameseText.Capitalise(record.Sentence), rules.MayOpen("/Journal/Index", actor.Role) ? JournalLinks.OfRecord(record.RecordId) : null);
}

public sealed record ProvenLine(string Title, string? Url);
