using ChungSuc.Core.Data;
using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Enterprises;

/// <summary>An enterprise reads the papers of its own facts only.</summary>
internal sealed class EnterpriseEvidenceRoom(AppDbContext db, Actor actor) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(EnterpriseFact)];

    public string Page => "/Enterprises/Fact";

    public bool IsOpenInPart => actor.OwnUnit() is not null;

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var own = actor.OwnUnit();
        var facts = await db.EnterpriseFacts
            .AsNoTracking()
            .Where(f => recordIds.Contains(f.Id) && (own == null || f.UnitId == own))
            .Join(db.Units, f => f.UnitId, u => u.Id, (f, u) => new { Fact = f, u.Name })
            .ToListAsync(cancellationToken);
        return [.. facts.Select(x => new ProvenPlace(x.Fact.Id, $"Số {x.Fact.NumberText} của {x.Name}: {x.Fact.Words}", EnterpriseLinks.Fact(x.Fact.Id)))];
    }
}
