using ChungSuc.Core.Data;
using ChungSuc.Core.Supports;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Supports;

internal sealed class SupportEvidenceRoom(AppDbContext db) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(Support), nameof(SupportResult)];

    public string Page => Conventions.DetailPage;

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var supports = await db.Supports.Where(s => recordIds.Contains(s.Id)).Select(s => new { s.Id, s.Year, s.Number, s.GiverName, s.What }).ToListAsync(cancellationToken);
        var results = await db.SupportResults
            .Where(r => recordIds.Contains(r.Id))
            .Join(db.Supports, r => r.SupportId, s => s.Id, (r, s) => new { r.Id, r.On, r.Text, SupportId = s.Id, s.GiverName })
            .ToListAsync(cancellationToken);
        return
        [
            .. supports.Select(s => new ProvenPlace(s.Id, $"Hỗ trợ số {Support.NumberOf(s.Year, s.Number)}: {s.GiverName}, {s.What}", SupportLinks.Detail(s.Id))),
            .. results.Select(r => new ProvenPlace(r.Id, $"Kết quả hỗ trợ ngày {Show.Date(r.On)} của {r.GiverName}: {r.Text}", SupportLinks.Detail(r.SupportId))),
        ];
    }
}
