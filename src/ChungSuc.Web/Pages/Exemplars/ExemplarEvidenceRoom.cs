using ChungSuc.Core.Data;
using ChungSuc.Core.Exemplars;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Exemplars;

internal sealed class ExemplarEvidenceRoom(AppDbContext db) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(Exemplar), nameof(ExemplarStep)];

    public string Page => "/Exemplars/Detail";

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var found = await db.Exemplars.Where(e => recordIds.Contains(e.Id)).Select(e => new { e.Id, e.Kind, e.Year, e.Number, e.Title }).ToListAsync(cancellationToken);
        var steps = await db.ExemplarSteps
            .Where(s => recordIds.Contains(s.Id))
            .Join(db.Exemplars, s => s.ExemplarId, e => e.Id, (s, e) => new { s.Id, s.Kind, s.On, ExemplarId = e.Id, e.Title })
            .ToListAsync(cancellationToken);
        return
        [
            .. found.Select(e => new ProvenPlace(e.Id, $"{e.Kind.Vietnamese()} số {Exemplar.NumberOf(e.Year, e.Number)}: {e.Title}", ExemplarLinks.Detail(e.Id))),
            .. steps.Select(s => new ProvenPlace(s.Id, $"{s.Kind.Vietnamese()} ngày {Show.Date(s.On)}, {s.Title}", ExemplarLinks.Detail(s.ExemplarId))),
        ];
    }
}
