namespace ChungSuc.Core.Measures;

/// <summary>Figures of one year by unit and key. What is not there is missing, not zero.</summary>
public sealed class FigureTable(int year)
{
    private readonly Dictionary<(Guid UnitId, string Key), Figure> figures = [];

    public int Year { get; } = year;

    public Figure? this[Guid unitId, string key] => figures.GetValueOrDefault((unitId, key));

    internal void Put(Guid unitId, string key, Figure figure) => figures[(unitId, key)] = figure;
}
