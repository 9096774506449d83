using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Web.Tests;

/// <summary>
/// Every route of the program walked by every role (S1). The answers are compared with docs/access.md, which people read and sign off;
/// a new page changes the list and so cannot slip in. CHUNGSUC_WRITE_DOCS=1 writes it anew.
/// </summary>
public sealed partial class RouteMatrixTests(TestApp app) : IClassFixture<TestApp>
{
    private const string File = "docs/access.md";

    private static readonly Role[] Roles = [.. Enum.GetValues<Role>().Where(r => r != Role.ProvinceReviewer)];

    [Fact]
    public async Task Routes_AnswerEachRoleAsTheAccessListSays()
    {
        var list = await WriteAsync();
        var path = Path.Combine(Checkout(), File);
        if (Environment.GetEnvironmentVariable("CHUNGSUC_WRITE_DOCS") == "1")
        {
            await System.IO.File.WriteAllTextAsync(path, list);
        }

        Assert.Equal(await System.IO.File.ReadAllTextAsync(path), list);
    }

    [Fact]
    public void Endpoints_OutsideThePages_AreTheTwoHealthChecksOnly()
    {
        var others = Endpoints()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null)
            .Select(e => e.RoutePattern.RawText)
            .Distinct();

        Assert.Equal(["/health/live", "/health/ready"], others.Order(StringComparer.Ordinal));
    }

    private async Task<string> WriteAsync()
    {
        var browsers = new List<(string Name, TestBrowser Browser)> { ("chưa đăng nhập", app.Anonymous()) };
        foreach (var role in Roles)
        {
            browsers.Add((role.ToString(), await app.SignInAsync(role)));
        }

        var text = new StringBuilder("""
            # Who may open what

            Written from the answers of the running program and compared with them by a test: each page opened by each role, with a key that belongs to nobody where the address has one.
            `●` may open it (a page of a record answers 404 for a key that is not of this commune), `·` is refused (403), `→` is asked to sign in.

            | address | 
            """.ReplaceLineEndings("\n").TrimEnd());
        text.Append(' ').AppendJoin(" | ", browsers.Select(b => b.Name)).Append(" |\n|---").Append(string.Concat(Enumerable.Repeat("|---", browsers.Count))).Append("|\n");
        foreach (var route in Routes())
        {
            var marks = new List<string>();
            foreach (var (_, browser) in browsers)
            {
                marks.Add(await MarkAsync(browser, route));
            }

            text.Append(CultureInfo.InvariantCulture, $"| `{route}` | {string.Join(" | ", marks)} |\n");
        }

        return text.ToString();
    }

    private static async Task<string> MarkAsync(TestBrowser browser, string route)
    {
        var address = Parameter().Replace(route, match => match.Groups["name"].Value switch
        {
            "xa" => "xa-thu",
            "code" => "404",
            var name when match.Value.Contains("int", StringComparison.Ordinal) || name is "year" => "1",
            var name when match.Value.Contains("guid", StringComparison.Ordinal) || name is "id" => "00000000-0000-7000-8000-00000000dead",
            _ => "khong-co",
        });
        var get = await browser.SendAsync(HttpMethod.Get, address);
        var post = await browser.SendAsync(HttpMethod.Post, address);
        var mark = Mark(get);

        // A form cannot be sent where the page cannot be opened.
        Assert.True(mark == "●" || Mark(post) == mark, $"{route} answers {get} to GET but {post} to POST.");
        return mark;
    }

    private static string Mark(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Forbidden => "·",
        HttpStatusCode.Redirect => "→",
        HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed or HttpStatusCode.Found => "●",
        _ => ((int)status).ToString(CultureInfo.InvariantCulture),
    };

    private IEnumerable<string> Routes() =>
        Endpoints()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => "/" + e.RoutePattern.RawText!.Trim('/'))
            .Where(route => !route.StartsWith("/loi/", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private IEnumerable<RouteEndpoint> Endpoints() =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string Checkout()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(directory!.FullName, "ChungSuc.slnx")))
        {
            directory = directory.Parent;
        }

        return directory.FullName;
    }

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}
