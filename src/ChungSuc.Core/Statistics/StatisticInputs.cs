using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Statistics;

/// <summary>The figures of one unit and period as a form sends them.</summary>
public sealed record RecordStatistics
{
    public required Guid UnitId { get; init; }

    public required StatisticPeriod Period { get; init; }

    /// <summary>Where the figures come from: a survey, a list, a report.</summary>
    public string? Source { get; init; }

    /// <summary>Why values that stood are changed or taken back.</summary>
    public string? Reason { get; init; }

    public required IReadOnlyList<StatisticEntry> Entries { get; init; }

    /// <summary>Papers that prove each value written now.</summary>
    public IReadOnlyList<StoredFile> Files { get; init; } = [];
}

/// <summary>Boxes of several units and periods, as an entry grid sends them: all or none.</summary>
public sealed record RecordStatisticGrid(string? Source, string? Reason, IReadOnlyList<GridEntries> Groups);

/// <summary>What a grid holds of one unit and period.</summary>
public sealed record GridEntries(Guid UnitId, StatisticPeriod Period, IReadOnlyList<StatisticEntry> Entries);

/// <summary>One box: no value takes a standing one back. <paramref name="SeenId"/> is the line the person saw standing when he typed.</summary>
public sealed record StatisticEntry(string Key, StatisticValue? Value, Guid? SeenId);

/// <summary>The line written for a key (the void, when a value was taken back) and the line that stood before.</summary>
public sealed record WrittenStatistic(string Key, Guid LineId, Guid? BeforeId);

/// <summary>Boxes that could not be taken, each with its sentence; nothing of the form was written.</summary>
public sealed class RefusedEntriesException(IReadOnlyList<RefusedEntry> entries)
    : RuleException("statistic.refused", entries[0].Sentence)
{
    public IReadOnlyList<RefusedEntry> Entries { get; } = entries;
}

public sealed record RefusedEntry(string Key, string Sentence)
{
    /// <summary>Named in a grid of several units.</summary>
    public Guid UnitId { get; init; }

    /// <summary>Named in a grid of several periods.</summary>
    public string? Part { get; init; }
}
