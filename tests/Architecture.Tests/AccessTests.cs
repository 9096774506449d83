using ChungSuc.Web.Infrastructure.Security;

namespace ChungSuc.Architecture.Tests;

/// <summary>A page that no rule names is closed to everybody; here it is also found before anybody meets it.</summary>
public sealed class AccessTests
{
    [Fact]
    public void Pages_EachHaveARule()
    {
        var rules = AccessRules.FromPages();
        var closed = Pages().Where(page => rules.Of(page) is null);

        Assert.Empty(closed);
    }

    [Fact]
    public void Rail_LeadsToPagesThatExist()
    {
        var pages = Pages().ToHashSet(StringComparer.Ordinal);

        Assert.Empty(AccessRules.FromPages().Navigation.Where(entry => !pages.Contains(entry.Page)).Select(entry => entry.Page));
    }

    private static IEnumerable<string> Pages() =>
        Repository.Sources("src/ChungSuc.Web/Pages", "*.cshtml")
            .Where(f => f.Text.StartsWith("@page", StringComparison.Ordinal))
            .Select(f => f.Path["src/ChungSuc.Web/Pages".Length..^".cshtml".Length]);
}
