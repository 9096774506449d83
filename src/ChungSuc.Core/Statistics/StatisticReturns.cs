using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Statistics;

/// <summary>What one unit owes of the figures of a year and what it has stated, by its due days. Periods that have not ended are not owed yet.</summary>
/// <param name="Owed">Boxes that a period ended for.</param>
/// <param name="Stated">Of these, with a value.</param>
/// <param name="OnTime">Of these, first stated by the due day.</param>
/// <param name="Late">Stated after the due day.</param>
/// <param name="Overdue">Without a value though the due day has passed.</param>
/// <param name="Early">Values for periods that run still.</param>
/// <param name="LastAt">When the unit last stated something.</param>
public sealed record StatisticReturns(int Owed, int Stated, int OnTime, int Late, int Overdue, int Early, DateTime? LastAt)
{
    /// <summary>Share of owed boxes that have a value, 0 to 1; null while nothing is owed.</summary>
    public decimal? Completeness => Owed == 0 ? null : (decimal)Stated / Owed;

    /// <summary>Counts one unit's boxes, or one figure's.</summary>
    /// <param name="definitions">The figures that are asked.</param>
    /// <param name="kinds">Units with their kinds.</param>
    /// <param name="lines">Standing values of the year.</param>
    /// <param name="year">The year.</param>
    /// <param name="today">Periods that end after this day are not owed.</param>
    public static StatisticReturns Count(
        IEnumerable<StatisticDefinition> definitions, IReadOnlyList<(Guid UnitId, UnitKind Kind)> kinds, IEnumerable<StatedLine> lines, int year, DateOnly today)
    {
        var standing = lines.ToDictionary(line => (line.UnitId, line.Key, line.Part));
        var (owed, stated, onTime, late, overdue, early, last) = (0, 0, 0, 0, 0, 0, (DateTime?)null);
        foreach (var definition in definitions)
        {
            foreach (var unit in kinds.Where(unit => definition.Units.Contains(unit.Kind)))
            {
                foreach (var period in StatisticPeriod.Of(year, definition.Cycle))
                {
                    var (isOwed, due) = (period.LastDay < today, definition.DueOn(period));
                    var line = standing.GetValueOrDefault((unit.UnitId, definition.Key, period.Part));
                    last = line is not null && (last is null || line.EnteredAt > last) ? line.EnteredAt : last;
                    owed += isOwed ? 1 : 0;
                    early += line is not null && !isOwed ? 1 : 0;
                    stated += line is not null && isOwed ? 1 : 0;
                    var isOnTime = line is not null && VietnameseDate.LocalDate(line.FirstAt) <= due;
                    onTime += isOwed && isOnTime ? 1 : 0;
                    late += isOwed && line is not null && !isOnTime ? 1 : 0;
                    overdue += isOwed && line is null && due < today ? 1 : 0;
                }
            }
        }

        return new StatisticReturns(owed, stated, onTime, late, overdue, early, last);
    }
}
