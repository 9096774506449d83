using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Measures;

/// <summary>Reads figures by name: one statement for each room that keeps some of them.</summary>
public sealed class MeasureQueries(AppDbContext db, TimeProvider clock)
{
    /// <summary>Figures of one unit, or of all units of the commune. A name nobody knows is simply missing.</summary>
    public Task<FigureTable> ReadAsync(IEnumerable<string> keys, int year, Guid? unitId, CancellationToken cancellationToken) =>
        ReadAsync(keys, year, unitId, [SubjectKind.Unit], cancellationToken);

    /// <summary>Figures of one participant, or of all participants of some kinds.</summary>
    public async Task<FigureTable> ReadAsync(IEnumerable<string> keys, int year, Guid? subjectId, IReadOnlyCollection<SubjectKind> kinds, CancellationToken cancellationToken)
    {
        var table = new FigureTable(year);
        var wanted = keys.Distinct(StringComparer.Ordinal).ToList();
        foreach (var (kind, source) in kinds.SelectMany(_ => MeasureCatalogue.Sources, (kind, source) => (kind, source)))
        {
            var own = wanted.Where(key => source.Find(key)?.Participants.Contains(kind) == true).ToList();
            if (own.Count > 0)
            {
                await source.FillAsync(db, new FigureRequest(own, year, subjectId, VietnameseDate.Today(clock)) { Participants = kind }, table, cancellationToken);
            }
        }

        return table;
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(string key, Guid unitId, int year, CancellationToken cancellationToken) =>
        MeasureCatalogue.SourceOf(key) is { } source ? await source.RecordsAsync(db, key, unitId, year, VietnameseDate.Today(clock), cancellationToken) : [];
}
