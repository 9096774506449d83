namespace ChungSuc.Core.Movements;

/// <summary>What the records say about a measure, and the page that shows those records.</summary>
public sealed record TargetReading(decimal Value, DateOnly? On = null, string? RecordsUrl = null)
{
    /// <summary>Units that were counted, where the measure counts units.</summary>
    public IReadOnlyList<Guid> UnitIds { get; init; } = [];
}

/// <summary>
/// Rooms that can count something a target asks for implement this; the class is found by its interface. A measure that nobody reads has no figure:
/// the page says so and shows no zero.
/// </summary>
public interface ITargetReadings
{
    /// <summary>Readings of those of the wanted measures that this room knows, over the years of the movement until a day.</summary>
    Task<IReadOnlyDictionary<string, TargetReading>> ReadAsync(
        IReadOnlySet<string> measures, int fromYear, DateOnly until, CancellationToken cancellationToken);
}
