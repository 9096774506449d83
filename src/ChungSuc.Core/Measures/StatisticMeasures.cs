using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Measures;

/// <summary>Every statistic is a measure under its own key, also one that only a criteria set defines.</summary>
public sealed class StatisticMeasures : IMeasureSource
{
    public const string Room = "statistics";
    public const string KeyFilter = "key";

    private static readonly UnitKind[] Kinds = [UnitKind.Village, UnitKind.ResidentialArea, UnitKind.Commune];

    public IReadOnlyList<Measure> Measures => [.. StatisticCatalogue.Shipped.All.Select(MeasureOf)];

    public Measure? Find(string key) =>
        !key.StartsWith(StatisticDefinition.Prefix, StringComparison.Ordinal) ? null
        : StatisticCatalogue.Shipped.Find(key) is { } known ? MeasureOf(known)
        : new Measure(key, key, null, MeasureKind.Number, "Số liệu thống kê do một bộ tiêu chí đặt ra.", Kinds);

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var lines = await db.Statistics
            .AsNoTracking()
            .Where(s => s.Year == request.Year && request.Keys.Contains(s.Key))
            .Where(s => request.UnitId == null || s.UnitId == request.UnitId)
            .Select(s => new { Line = s, Evidence = db.EvidenceLinks.Count(l => l.RecordId == s.Id) })
            .ToListAsync(cancellationToken);
        foreach (var group in lines.GroupBy(found => (found.Line.UnitId, found.Line.Key)))
        {
            if (group.FirstOrDefault(found => found.Line.PeriodPart == StatisticPeriod.WholeYear) is { } whole)
            {
                table.Put(whole.Line.UnitId, whole.Line.Key, FigureOf(whole.Line, whole.Evidence));
            }
            else if (StatisticCatalogue.Shipped.Find(group.Key.Key) is { Cycle: not StatisticCycle.Year } definition)
            {
                List<Statistic> parts = [.. group.Select(found => found.Line).Where(line => line.Period.Cycle == definition.Cycle).OrderBy(line => line.PeriodPart, StringComparer.Ordinal)];
                if (parts.Count > 0)
                {
                    table.Put(group.Key.UnitId, group.Key.Key, OfParts(definition, parts, group.Sum(found => found.Evidence)));
                }
            }
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var lines = await new StatisticQueries(db).HistoryAsync(unitId, key, year, cancellationToken);
        return [.. lines.Where(line => line.Void is null).Select(line => new FigureRecord(
            line.Statistic.Id,
            VietnameseDate.LocalDate(line.Statistic.EnteredAt),
            line.Statistic.Source ?? line.Statistic.Name,
            line.Statistic.Value.InWords(line.Statistic.UnitName),
            line.EvidenceCount,
            ReferenceOf(line.Statistic)))];
    }

    /// <summary>A year's figure from its months or quarters: their sum, or the newest.</summary>
    private static Figure OfParts(StatisticDefinition definition, List<Statistic> parts, int evidenceCount)
    {
        var newest = parts[^1];
        return definition.YearFrom == YearFrom.Last || newest.Value.Number is null
            ? FigureOf(newest, evidenceCount) with { Source = $"số của {newest.Period.InWords()}; {SourceOf(newest.Source, newest.EnteredBy, newest.EnteredAt)}" }
            : FigureOf(newest, evidenceCount) with
            {
                Number = parts.Sum(part => part.Value.Number ?? 0),
                Source = $"cộng {parts.Count} {(definition.Cycle == StatisticCycle.Month ? "tháng" : "quý")} đã nhập, đến {newest.Period.InWords()}",
            };
    }

    internal static Figure FigureOf(Statistic line, int evidenceCount) => new((MeasureKind)line.Kind)
    {
        Number = line.Value.Number,
        Answer = line.Answer,
        Day = line.Day,
        Text = line.Text,
        Source = SourceOf(line.Source, line.EnteredBy, line.EnteredAt),
        Records = ReferenceOf(line),
        EvidenceCount = evidenceCount,
    };

    internal static string SourceOf(string? source, string enteredBy, DateTime enteredAt) =>
        $"{source ?? "số liệu thống kê"}; {enteredBy} nhập ngày {VietnameseDate.Citation(VietnameseDate.LocalDate(enteredAt))}";

    private static RecordsReference ReferenceOf(Statistic line) => RecordsReference.Of(Room, line.UnitId, line.Year, (KeyFilter, line.Key));

    private static Measure MeasureOf(StatisticDefinition definition) => new(
        definition.Key,
        definition.Name,
        definition.Unit,
        (MeasureKind)definition.Kind,
        definition.Meaning ?? $"Số liệu thống kê nhập theo năm: {definition.Name}.",
        Kinds);
}
