using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Web.Infrastructure.Html;

/// <summary>Fills the frame of a page from the request: the commune, the person, and the rooms that this role may enter.</summary>
internal sealed class PageFrame(PresentOffice present, Actor actor, AccessRules rules, PresentMovement movements, IHttpContextAccessor http) : IPageFrame
{
    public string CommuneName => present.Office is null ? string.Empty : VietnameseText.Capitalise(present.Office.Name);

    public Task<string?> MovementNameAsync() => movements.ShortNameAsync(http.HttpContext?.RequestAborted ?? default);

    public string? UserText => actor.UserId is null ? null : $"{actor.Name} · {actor.Post}";

    public bool IsSample => present.Office?.IsSample ?? false;

    public IReadOnlyList<NavigationItem> Navigation => actor.UserId is null
        ? []
        : [.. rules.Navigation
            .Where(entry => rules.MayOpen(entry.Page, actor.Role))
            .OrderBy(entry => entry.Group)
            .ThenBy(entry => entry.Order)
            .Select(entry => new NavigationItem(GroupName(entry.Group), entry.Text, entry.Url, entry.Url == CurrentUrl()))];

    /// <summary>Of the lines that this address begins with, the longest: the list of sheets is not current on the ranking below it.</summary>
    private string? CurrentUrl()
    {
        var path = http.HttpContext?.Request.Path ?? PathString.Empty;
        return rules.Navigation
            .Where(entry => path.StartsWithSegments(entry.Url, StringComparison.OrdinalIgnoreCase))
            .MaxBy(entry => entry.Url.Length)?.Url;
    }

    private static string GroupName(NavigationGroup group) => group switch
    {
        NavigationGroup.Today => "Hôm nay",
        NavigationGroup.Movement => "Phong trào",
        NavigationGroup.Ledgers => "Sổ ghi",
        NavigationGroup.Assessment => "Đánh giá",
        NavigationGroup.Honours => "Khen thưởng",
        NavigationGroup.Papers => "Giấy tờ",
        NavigationGroup.System => "Hệ thống",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Unknown group."),
    };
}
