using ChungSuc.Core.Shared;

namespace ChungSuc.Web.Infrastructure.Security;

/// <summary>
/// Who may open which page. Each folder of Pages states its own in a <see cref="IFolderConventions"/>; a page without a rule is closed to everybody,
/// and a test finds it.
/// </summary>
public sealed class AccessRules
{
    private readonly Dictionary<string, AccessRule> rules = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<NavigationEntry> navigation = [];

    public IReadOnlyList<NavigationEntry> Navigation => navigation;

    public static AccessRules FromPages()
    {
        var all = new AccessRules();
        var conventions = typeof(AccessRules).Assembly.GetTypes()
            .Where(t => typeof(IFolderConventions).IsAssignableFrom(t) && t is { IsClass: true, IsAbstract: false })
            .OrderBy(t => t.FullName, StringComparer.Ordinal);
        foreach (var type in conventions)
        {
            ((IFolderConventions)Activator.CreateInstance(type)!).Configure(all);
        }

        return all;
    }

    /// <summary>Opens a folder ("/Contributions") or one page ("/Contributions/Record") to these roles.</summary>
    public AccessRules Allow(string path, params Role[] roles)
    {
        rules[path] = new AccessRule(roles, IsOpen: false);
        return this;
    }

    /// <summary>Opens a folder or a page to everybody who has signed in.</summary>
    public AccessRules AllowSignedIn(string path) => Allow(path, Enum.GetValues<Role>());

    /// <summary>Opens a folder or a page to everybody.</summary>
    public AccessRules Open(string path)
    {
        rules[path] = new AccessRule([], IsOpen: true);
        return this;
    }

    /// <summary>Puts a page into the rail; it is shown to those who may open it.</summary>
    public AccessRules Show(NavigationGroup group, int order, string text, string url, string page)
    {
        navigation.Add(new NavigationEntry(group, order, text, url, page));
        return this;
    }

    /// <summary>The rule of a page: its own, or that of the nearest folder above it, or null.</summary>
    public AccessRule? Of(string page)
    {
        for (var path = page; path.Length > 0; path = path[..Math.Max(path.LastIndexOf('/'), 0)])
        {
            if (rules.TryGetValue(path, out var rule))
            {
                return rule;
            }
        }

        return null;
    }

    public bool MayOpen(string page, Role? role) =>
        Of(page) is { } rule && (rule.IsOpen || (role is { } known && rule.Roles.Contains(known)));
}

public sealed record AccessRule(IReadOnlyList<Role> Roles, bool IsOpen);

public enum NavigationGroup
{
    Today = 1,
    Movement = 2,
    Ledgers = 3,
    Assessment = 4,
    Honours = 5,
    Papers = 6,
    System = 7,
}

public sealed record NavigationEntry(NavigationGroup Group, int Order, string Text, string Url, string Page);

public interface IFolderConventions
{
    void Configure(AccessRules rules);
}
