using ChungSuc.Core.Data;
using ChungSuc.Core.Projects;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Projects;

internal sealed class ProjectEvidenceRoom(AppDbContext db) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(Project), nameof(ProjectLine)];

    public string Page => "/Projects/Detail";

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var works = await db.Projects.Where(p => recordIds.Contains(p.Id)).Select(p => new { p.Id, p.Year, p.Number, p.Name }).ToListAsync(cancellationToken);
        var lines = await db.ProjectLines
            .Where(l => recordIds.Contains(l.Id))
            .Join(db.Projects, l => l.ProjectId, p => p.Id, (l, p) => new { l.Id, l.Kind, l.On, l.AmountVnd, ProjectId = p.Id, p.Name })
            .ToListAsync(cancellationToken);
        return
        [
            .. works.Select(p => new ProvenPlace(p.Id, $"Công trình số {Project.NumberOf(p.Year, p.Number)}: {p.Name}", ProjectLinks.Detail(p.Id))),
            .. lines.Select(l => new ProvenPlace(l.Id, $"{l.Kind.Vietnamese()} {Show.Vnd(l.AmountVnd)} ngày {Show.Date(l.On)}, công trình {l.Name}", ProjectLinks.Detail(l.ProjectId))),
        ];
    }
}
