using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Measures;

/// <summary>Reads figures by name: one statement for each room that keeps some of them.</summary>
public sealed class MeasureQueries(AppDbContext db, TimeProvider clock)
{
    /// <summary>Figures of one unit, or of all units of the commune. A name nobody knows is simply missing.</summary>
    public async Task<FigureTable> ReadAsync(IEnumerable<string> keys, int year, Guid? unitId, CancellationToken cancellationToken)
    {
        var table = new FigureTable(year);
        var wanted = keys.Distinct(StringComparer.Ordinal).ToList();
        foreach (var source in MeasureCatalogue.Sources)
        {
            var own = wanted.Where(key => source.Find(key) is not null).ToList();
            if (own.Count > 0)
            {
                await source.FillAsync(db, new FigureRequest(own, year, unitId, VietnameseDate.Today(clock)), table, cancellationToken);
            }
        }

        return table;
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(string key, Guid unitId, int year, CancellationToken cancellationToken) =>
        MeasureCatalogue.SourceOf(key) is { } source ? await source.RecordsAsync(db, key, unitId, year, VietnameseDate.Today(clock), cancellationToken) : [];
}
