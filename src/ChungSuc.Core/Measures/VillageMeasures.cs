using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Measures;

/// <summary>The size of a village: what was stated for the year goes before the list of households, which may be incomplete.</summary>
public sealed class VillageMeasures : IMeasureSource
{
    public const string Room = "households";
    public const string StatedHouseholds = "thong_ke.so_ho";

    private static readonly Measure Households = new(
        "thon.so_ho", "Số hộ của thôn", "hộ", MeasureKind.Number,
        "Số hộ đã công bố của năm; khi chưa công bố thì đếm theo danh sách hộ của xã.",
        [UnitKind.Village, UnitKind.ResidentialArea])
    {
        StatedBy = StatedHouseholds,
    };

    public IReadOnlyList<Measure> Measures { get; } = [Households];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var stated = db.Statistics.Where(s => s.Year == request.Year && s.Key == StatedHouseholds && s.PeriodPart == StatisticPeriod.WholeYear);
        var villages = await db.Units
            .AsNoTracking()
            .Where(u => u.CommuneId == db.CommuneId && (u.Kind == UnitKind.Village || u.Kind == UnitKind.ResidentialArea))
            .Where(u => request.UnitId == null || u.Id == request.UnitId)
            .Select(u => new
            {
                u.Id,
                Listed = db.Households.Count(h => h.VillageId == u.Id),
                Stated = stated
                    .Where(s => s.UnitId == u.Id)
                    .Select(s => new { Line = s, Evidence = db.EvidenceLinks.Count(l => l.RecordId == s.Id) })
                    .FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        foreach (var village in villages)
        {
            if (village.Stated is { } line)
            {
                table.Put(village.Id, Households.Key, StatisticMeasures.FigureOf(line.Line, line.Evidence));
            }
            else if (village.Listed > 0)
            {
                table.Put(village.Id, Households.Key, Counted(village.Id, request.Year, village.Listed));
            }
        }
    }

    public Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken) =>
        new StatisticMeasures().RecordsAsync(db, StatedHouseholds, unitId, year, today, cancellationToken);

    private static Figure Counted(Guid villageId, int year, int listed) => new(MeasureKind.Number)
    {
        Number = listed,
        Source = $"danh sách hộ của xã, {VietnameseNumber.Format(listed)} hộ; chưa có số đã công bố của năm {year}",
        Records = RecordsReference.Of(Room, villageId, year),
    };
}
