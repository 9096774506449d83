using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.WorkItems;

/// <summary>Which tasks; what is null does not narrow.</summary>
public sealed record WorkItemFilter
{
    public static readonly WorkItemFilter All = new();

    public Guid? Id { get; init; }

    /// <summary>Who reads: tells his own tasks apart, and narrows as <see cref="Scope"/> says.</summary>
    public WorkItemReader Reader { get; init; } = WorkItemReader.Nobody;

    public WorkItemScope Scope { get; init; } = WorkItemScope.All;

    public WorkItemSelection? Selection { get; init; }

    /// <summary>Owned by this unit or one below it.</summary>
    public string? UnderPath { get; init; }

    public Guid? MovementId { get; init; }

    /// <summary>The record they come from: a meeting, an inspection.</summary>
    public Guid? RecordId { get; init; }

    /// <summary>Given by name to this person of the commune, or to his account.</summary>
    public Guid? PersonId { get; init; }

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

/// <summary>
/// A person as the room knows him: his account and the units of his offices. Of an office at a village or agency all units below are his own; an official of
/// the whole commune answers for the unit he works in, the chairman also for the People's Committee itself.
/// </summary>
public sealed record WorkItemReader(Guid? UserId, IReadOnlyList<Guid> UnitIds, bool IsOfCommune, bool IsChairman)
{
    public static readonly WorkItemReader Nobody = new(null, [], IsOfCommune: false, IsChairman: false);

    public static WorkItemReader Of(Actor actor, Guid communeId) =>
        actor is { UserId: { } user, Role: { } role } ? Of(user, [(role, actor.UnitId)], communeId) : Nobody;

    /// <summary>A person in all his offices, where no request has chosen one.</summary>
    public static WorkItemReader Of(Guid userId, IReadOnlyList<(Role Role, Guid UnitId)> offices, Guid communeId) => new(
        userId,
        [.. offices.Where(o => o.UnitId != communeId).Select(o => o.UnitId)],
        offices.Any(o => o.UnitId == communeId),
        offices.Any(o => o.UnitId == communeId && o.Role == Role.Chairman));
}
