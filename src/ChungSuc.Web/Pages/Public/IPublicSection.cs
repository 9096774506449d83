using ChungSuc.Web.Pages.Movements;

namespace ChungSuc.Web.Pages.Public;

/// <summary>A partial of the public page and what it shows.</summary>
public sealed record PublicBlock(string Partial, object Model);

/// <summary>
/// A room's part of the public page: totals of contributions, the commended. The class is found by this interface; it must give nothing that
/// a citizen may not read, and names only with consent.
/// </summary>
public interface IPublicSection
{
    /// <summary>Parts stand in this order below the targets: contributions 10, the commended 20.</summary>
    int Order { get; }

    /// <summary>Null when the room has nothing to show yet.</summary>
    Task<PublicBlock?> BuildAsync(MovementView? movement, DateOnly today, CancellationToken cancellationToken);
}
