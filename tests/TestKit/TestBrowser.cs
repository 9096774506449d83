using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ChungSuc.TestKit;

/// <summary>A browser without script: cookies, pages read as HTML, forms sent as a person would send them.</summary>
public sealed class TestBrowser : IDisposable
{
    private readonly HttpClient client;

    public TestBrowser(Uri address) =>
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };

    public async Task SignInAsync(string userName)
    {
        var commune = userName.EndsWith(".khac", StringComparison.Ordinal) ? "xa-khac" : "xa-thu";
        var page = await GetAsync($"/dang-nhap?xa={commune}");
        var form = page.Html.QuerySelectorAll<IHtmlFormElement>("form")
            .Single(f => f.QuerySelector<IHtmlInputElement>($"input[name=UserName][value='{userName}']") is not null);
        var answer = await SubmitAsync(page, form, new Dictionary<string, string>());
        if (answer.Status != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{userName} could not sign in: {answer.Status}.");
        }
    }

    public async Task<TestPage> GetAsync(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
        return await TestPage.ReadAsync(path, answer);
    }

    /// <summary>Opens a page and sends its (only, or named by a selector) posting form with these values in the place of its own.</summary>
    public async Task<TestPage> PostAsync(string path, IReadOnlyDictionary<string, string> values, string form = "main form[method=post]")
    {
        var page = await GetAsync(path);
        return await SubmitAsync(page, page.Html.QuerySelectorAll<IHtmlFormElement>(form).First(), values);
    }

    /// <summary>Sends a form of a page that was opened before: hidden fields and defaults as they stand, then the given values.</summary>
    public async Task<TestPage> SubmitAsync(TestPage page, IHtmlFormElement form, IReadOnlyDictionary<string, string> values, IReadOnlyList<TestFile>? files = null)
    {
        var target = form.GetAttribute("action") is { Length: > 0 } action ? action : page.Path;
        using HttpContent content = form.Enctype == "multipart/form-data"
            ? Multipart(Fields(form, values), files ?? [])
            : new FormUrlEncodedContent(Fields(form, values));
        using var answer = await client.PostAsync(new Uri(target, UriKind.RelativeOrAbsolute), content);
        return await TestPage.ReadAsync(target, answer);
    }

    /// <summary>Follows a redirect with GET.</summary>
    public Task<TestPage> FollowAsync(TestPage answer) =>
        GetAsync(answer.Location ?? throw new InvalidOperationException($"{answer.Path} answered {answer.Status} without a redirect: {answer.Text}"));

    public async Task<HttpStatusCode> SendAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    /// <summary>Bytes over the wire of an address, compressed as a browser asks for it.</summary>
    public async Task<int> WeighAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    public async Task<(HttpStatusCode Status, byte[] Body, HttpResponseMessage Answer)> DownloadAsync(string path)
    {
        var answer = await client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
        return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(), answer);
    }

    public void Dispose() => client.Dispose();

    private static List<KeyValuePair<string, string>> Fields(IHtmlFormElement form, IReadOnlyDictionary<string, string> values)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements.OfType<IHtmlElement>())
        {
            var name = element.GetAttribute("name");
            if (string.IsNullOrEmpty(name) || values.ContainsKey(name) || element.HasAttribute("disabled"))
            {
                continue;
            }

            var value = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : null,
                IHtmlInputElement { Type: "file" or "submit" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement select => select.Value,
                _ => null,
            };
            if (value is not null)
            {
                fields.Add(new(name, value));
            }
        }

        fields.AddRange(values);
        return fields;
    }

    private static MultipartFormDataContent Multipart(List<KeyValuePair<string, string>> fields, IReadOnlyList<TestFile> files)
    {
        var content = new MultipartFormDataContent("----" + Guid.CreateVersion7().ToString("N", CultureInfo.InvariantCulture));
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var file in files)
        {
            content.Add(new ByteArrayContent(file.Bytes), file.Field, file.Name);
        }

        return content;
    }
}

public sealed record TestFile(string Field, string Name, byte[] Bytes)
{
    /// <summary>The smallest true PNG: one white dot.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=");
}
