namespace ChungSuc.Web.Infrastructure.Html;

/// <summary>The frame of an installation that has no commune yet.</summary>
public sealed class EmptyPageFrame : IPageFrame
{
    public string CommuneName => "";

    public Task<string?> MovementNameAsync() => Task.FromResult<string?>(null);

    public string? UserText => null;

    public bool IsSample => false;

    public IReadOnlyList<NavigationItem> Navigation => [];
}
