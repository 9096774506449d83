namespace ChungSuc.Web.Infrastructure.Html;

/// <summary>What stands around every page: whose commune, which movement, who is signed in, where one may go.</summary>
public interface IPageFrame
{
    string CommuneName { get; }

    /// <summary>Short name of the movement of today; asked once a request.</summary>
    Task<string?> MovementNameAsync();

    /// <summary>Name and role of the person signed in; null for a citizen who is not.</summary>
    string? UserText { get; }

    bool IsSample { get; }

    IReadOnlyList<NavigationItem> Navigation { get; }
}
