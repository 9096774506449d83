using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ChungSuc.TestKit;

/// <summary>An answer as a person reads it.</summary>
public sealed partial class TestPage
{
    private TestPage(string path, HttpResponseMessage answer, string body)
    {
        Path = path;
        Status = answer.StatusCode;
        Location = answer.Headers.Location?.OriginalString;
        Source = body;
        Html = new HtmlParser().ParseDocument(body);
        Headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
    }

    public string Path { get; }

    public HttpStatusCode Status { get; }

    public string? Location { get; }

    public string Source { get; }

    public IHtmlDocument Html { get; }

    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>All words of the main part, with single spaces.</summary>
    public string Text => Words(Html.QuerySelector("main") ?? Html.Body);

    /// <summary>Words of the error summary, or empty.</summary>
    public string Summary => Words(Html.QuerySelector(".summary"));

    /// <summary>The sentence under the field of this name, or empty.</summary>
    public string ErrorAt(string name)
    {
        var control = Html.QuerySelector($"[name='{name}']");
        var ids = (control?.GetAttribute("aria-describedby") ?? control?.Closest("fieldset")?.GetAttribute("aria-describedby") ?? string.Empty).Split(' ');
        var error = ids.Select(id => Html.GetElementById(id)).FirstOrDefault(e => e?.Id?.EndsWith("-error", StringComparison.Ordinal) == true);
        return Words(error);
    }

    public string ValueOf(string name) => Html.QuerySelector($"[name='{name}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? string.Empty,
        _ => throw new InvalidOperationException($"{Path} has no field {name}."),
    };

    public static async Task<TestPage> ReadAsync(string path, HttpResponseMessage answer) =>
        new(path, answer, await answer.Content.ReadAsStringAsync());

    private static string Words(IElement? element) => Spaces().Replace(element?.TextContent ?? string.Empty, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
