using ChungSuc.Core.Shared;

namespace ChungSuc.Web.Pages.Home;

/// <summary>What the home page answers: what must I do now, where do we stand. Filled by the rooms.</summary>
public sealed class HomeBoard
{
    public List<TodoItem> Todo { get; } = [];

    /// <summary>Most urgent first: what is late, what is due today, what has a day, the rest; else as the rooms gave it.</summary>
    public IEnumerable<TodoItem> InOrder => Todo.OrderBy(item => item.IsLate ? 0 : item.When == "Hôm nay" ? 1 : item.Day is not null ? 2 : 3).ThenBy(item => item.Day);

    public List<StandItem> Stand { get; } = [];

    /// <summary>What this role does most, as buttons on top.</summary>
    public List<HomeAction> Actions { get; } = [];
}

public sealed record HomeAction(string Text, string Url);

/// <param name="When">"Trễ 2 ngày", "Hôm nay", "20/10", or empty when there is no day.</param>
/// <param name="IsLate">Shown in red.</param>
/// <param name="Text">What to do, beginning with a verb.</param>
/// <param name="Url">Where it is done.</param>
/// <param name="Detail">Small words below.</param>
public sealed record TodoItem(string When, bool IsLate, string Text, string Url, string? Detail = null)
{
    /// <summary>The day, when <paramref name="When"/> is one.</summary>
    public DateOnly? Day => VietnameseDate.TryParse(When, out var day, out _) ? day : null;
}

/// <param name="Name">What is measured.</param>
/// <param name="Figure">The figure as it is read.</param>
/// <param name="Rest">Small words after the figure, such as "/19 tiêu chí".</param>
/// <param name="Url">The records behind it.</param>
/// <param name="Detail">Small words below.</param>
public sealed record StandItem(string Name, string Figure, string Rest, string Url, string? Detail = null)
{
    /// <summary>Length of the bar; null draws none.</summary>
    public decimal? Value { get; init; }

    public decimal Max { get; init; } = 100;

    public decimal? Plan { get; init; }
}

/// <summary>A room's share of the home page; found by this interface, so that a room is added without editing the page.</summary>
public interface IHomePart
{
    int Order { get; }

    bool IsFor(Role role);

    Task AddAsync(HomeBoard board, CancellationToken cancellationToken);
}
