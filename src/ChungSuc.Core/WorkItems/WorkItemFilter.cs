namespace ChungSuc.Core.WorkItems;

/// <summary>Which tasks; what is null does not narrow.</summary>
public sealed record WorkItemFilter
{
    public static readonly WorkItemFilter All = new();

    /// <summary>Tasks of this person only, as <see cref="Scope"/> says.</summary>
    public WorkItemReader? Reader { get; init; }

    public WorkItemScope Scope { get; init; } = WorkItemScope.All;

    public WorkItemSelection? Selection { get; init; }

    /// <summary>Owned by this unit or one below it.</summary>
    public string? UnderPath { get; init; }

    public Guid? MovementId { get; init; }

    /// <summary>The record they come from: a meeting, an inspection.</summary>
    public Guid? RecordId { get; init; }

    /// <summary>Deadline in force within these days.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Words of title, unit or person, with or without marks; or a number such as 2025/017.</summary>
    public string? Text { get; init; }

    public static WorkItemFilter OfYear(int year) => new() { From = new DateOnly(year, 1, 1), To = new DateOnly(year, 12, 31) };
}

public enum WorkItemScope
{
    /// <summary>Mine: I am responsible, or my unit is and nobody is named.</summary>
    Mine = 1,

    /// <summary>My unit owns it or helps.</summary>
    Unit = 2,
    All = 3,
}

public enum WorkItemOrder
{
    /// <summary>What is most urgent first; what waits for somebody else's confirmation last.</summary>
    Urgent = 1,
    Latest = 2,
    Number = 3,
    NumberBackwards = 4,
    Unit = 5,
    UnitBackwards = 6,
}

/// <summary>A person as the room knows him: his account, his record, and the units he answers for.</summary>
public sealed record WorkItemReader(Guid? UserId, Guid? PersonId, IReadOnlyList<Guid> UnitIds);
