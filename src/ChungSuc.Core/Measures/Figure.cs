using System.Globalization;

namespace ChungSuc.Core.Measures;

/// <summary>The value of a measure for one unit and year, with its way back to the records.</summary>
public sealed record Figure(MeasureKind Kind)
{
    public decimal? Number { get; init; }

    public bool? Answer { get; init; }

    public DateOnly? Day { get; init; }

    public string? Text { get; init; }

    /// <summary>Where it comes from, in words: "sổ đóng góp năm 2025, 12 dòng".</summary>
    public required string Source { get; init; }

    public required RecordsReference Records { get; init; }

    public int EvidenceCount { get; init; }

    /// <summary>
    /// What is counted, one by one, for sheets that want a list: an empty list says that there is nothing, null that the room gives none. A figure of
    /// <see cref="MeasureKind.Cases"/> has nothing else.
    /// </summary>
    public IReadOnlyList<FigureCase>? Cases { get; init; }
}

/// <summary>One thing that happened, with the record that tells it.</summary>
/// <param name="Label">What, in a few words.</param>
/// <param name="On">The day by which it counts, where it has one.</param>
/// <param name="Record">The record behind it.</param>
public sealed record FigureCase(string Label, DateOnly? On, RecordsReference Record)
{
    /// <summary>The word by which formulas tell cases apart.</summary>
    public string? Kind { get; init; }

    /// <summary>What formulas add up: 1 for things that are only counted.</summary>
    public decimal Number { get; init; } = 1;
}

/// <summary>Names the records behind a figure without knowing any page: a room and a filter. Pages turn it into an address.</summary>
public sealed record RecordsReference(string Room, IReadOnlyDictionary<string, string> Filter)
{
    public const string UnitKey = "unit";
    public const string YearKey = "year";
    public const string RecordKey = "record";

    public static RecordsReference Of(string room, Guid unitId, int year, params ReadOnlySpan<(string Key, string Value)> more)
    {
        var filter = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [UnitKey] = unitId.ToString(),
            [YearKey] = year.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (key, value) in more)
        {
            filter[key] = value;
        }

        return new RecordsReference(room, filter);
    }

    /// <summary>One record by its key.</summary>
    public static RecordsReference Record(string room, Guid id) => new(room, new Dictionary<string, string>(StringComparer.Ordinal) { [RecordKey] = id.ToString() });

    public static RecordsReference? Parse(string? written)
    {
        var cut = written?.IndexOf('?', StringComparison.Ordinal) ?? -1;
        return cut <= 0 ? null : new RecordsReference(
            written![..cut],
            written[(cut + 1)..].Split('&').Select(pair => pair.Split('=')).ToDictionary(p => p[0], p => Uri.UnescapeDataString(p[1]), StringComparer.Ordinal));
    }

    public override string ToString() => $"{Room}?{string.Join('&', Filter.Select(f => $"{f.Key}={Uri.EscapeDataString(f.Value)}"))}";
}

/// <summary>One record behind a figure, for the page that opens it.</summary>
public sealed record FigureRecord(Guid Id, DateOnly On, string Title, string Amount, int EvidenceCount, RecordsReference? Reference);
