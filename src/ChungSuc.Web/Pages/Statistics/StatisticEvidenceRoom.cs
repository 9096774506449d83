using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Statistics;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Statistics;

internal sealed class StatisticEvidenceRoom(AppDbContext db) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(Statistic)];

    public string Page => "/Statistics/History";

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var found = await db.Statistics.Where(s => recordIds.Contains(s.Id)).Select(s => new { s.Id, s.Name, s.Year, s.UnitId, s.Key }).ToListAsync(cancellationToken);
        return [.. found.Select(s => new ProvenPlace(
            s.Id, $"Số liệu “{s.Name}” năm {s.Year}", StatisticLinks.History(s.UnitId.ToString(), s.Key, s.Year.ToString(CultureInfo.InvariantCulture))))];
    }
}
