using ChungSuc.Core.Data;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Measures;

/// <summary>A fact room's side of the catalogue. Found by reflection: a new source edits nothing else.</summary>
public interface IMeasureSource
{
    IReadOnlyList<Measure> Measures { get; }

    /// <summary>Fills the wanted figures by one statement, whatever the number of units and keys.</summary>
    Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken);

    /// <summary>The records behind one figure as it is on a day, newest first.</summary>
    Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken);

    Measure? Find(string key) => Measures.FirstOrDefault(measure => measure.Key == key);
}

/// <summary>Which figures: some keys of one year, of one participant or of all participants of a kind in the commune, as they are on a day.</summary>
public sealed record FigureRequest(IReadOnlyList<string> Keys, int Year, Guid? UnitId, DateOnly Today)
{
    /// <summary>Whose figures; only keys of measures that are known for this kind are asked.</summary>
    public SubjectKind Participants { get; init; } = SubjectKind.Unit;

    public DateOnly FirstDay => new(Year, 1, 1);

    public DateOnly LastDay => new(Year, 12, 31);

    public bool Wants(string key) => Keys.Contains(key);
}
