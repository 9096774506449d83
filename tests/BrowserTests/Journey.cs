using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChungSuc.BrowserTests;

/// <summary>
/// One person at one screen. Every step is looked at: axe finds no fault (in each shape of page once), the console is silent (so the content policy held), the page does not
/// scroll sideways, and a picture is kept in artifacts.
/// </summary>
internal sealed class Journey : IAsyncDisposable
{
    private static readonly string Pictures = Path.Combine(
        Environment.GetEnvironmentVariable("CHUNGSUC_ARTIFACTS") ?? Path.Combine(Path.GetTempPath(), "chungsuc-artifacts"), "pictures");

    private readonly string name;
    private readonly IBrowserContext context;
    private readonly IPage? inspector;
    private readonly List<string> complaints = [];
    private readonly int width;
    private int step;

    private Journey(string name, IBrowserContext context, IPage page, IPage? inspector, int width)
    {
        this.name = name;
        this.context = context;
        this.inspector = inspector;
        this.width = width;
        Page = page;
        page.Console += (_, message) =>
        {
            // A refused form is answered with 400 and shown again; the browser notes that, and nothing is wrong.
            if (message.Type is "error" && !message.Text.Contains("status of 400", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    public static async Task<Journey> StartAsync(TestApp app, bool withScript, int width = 1280, [CallerMemberName] string name = "")
    {
        var browser = await Chromium.Shared;
        var fresh = await browser.NewContextAsync(Options(app, withScript, width));
        fresh.SetDefaultTimeout(15_000);
        var page = await fresh.NewPageAsync();
        var reader = withScript ? null : await (await browser.NewContextAsync(Options(app, withScript: true, width))).NewPageAsync();
        return new Journey($"{name}-{(withScript ? "script" : "plain")}-{width.ToString(CultureInfo.InvariantCulture)}", fresh, page, reader, width);
    }

    private static BrowserNewContextOptions Options(TestApp app, bool withScript, int width) => new()
    {
        BaseURL = app.Address.ToString(),
        JavaScriptEnabled = withScript,
        ViewportSize = new ViewportSize { Width = width, Height = 900 },
        Locale = "vi-VN",
        TimezoneId = "Asia/Ho_Chi_Minh",
    };

    /// <summary>Signs in by choosing the first person of this role; a village head by the name of his village.</summary>
    public async Task SignInAsync(Role role, string? unit = null)
    {
        await Page.GotoAsync("/dang-nhap");
        var door = Page.Locator("button.door", new PageLocatorOptions { HasText = role.Vietnamese() });
        await (unit is null ? door.First : door.Filter(new LocatorFilterOptions { HasText = unit }).First).ClickAsync();
        await SeeAsync(role.Vietnamese());
    }

    public async Task SwitchToAsync(Role role, string? unit = null)
    {
        await context.ClearCookiesAsync();
        await SignInAsync(role, unit);
    }

    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        await LookAsync();
    }

    public async Task FollowAsync(string linkText, bool exact = false)
    {
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = linkText, Exact = exact }).First.ClickAsync();
        await LookAsync();
    }

    public async Task PressAsync(string buttonText)
    {
        await Page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = buttonText }).First.ClickAsync();
        await LookAsync();
    }

    public Task FillAsync(string label, string value) => Page.GetByLabel(label).First.FillAsync(value);

    public Task ChooseAsync(string label, string option) =>
        Page.GetByLabel(label).First.SelectOptionAsync(new SelectOptionValue { Label = option });

    public Task TickAsync(string label) => Page.GetByLabel(label).First.CheckAsync();

    public Task AttachAsync(string label, string fileName, byte[] bytes) =>
        Page.GetByLabel(label).First.SetInputFilesAsync(new FilePayload { Name = fileName, MimeType = "image/png", Buffer = bytes });

    /// <summary>Chooses the first option whose words begin so (options may carry the unit behind the name).</summary>
    public async Task ChooseStartingWithAsync(string label, string beginning)
    {
        var select = Page.GetByLabel(label).First;
        var value = await select.Locator("option").EvaluateAllAsync<string?>(
            "(options, beginning) => options.find(o => o.textContent.trim().startsWith(beginning))?.value ?? null", beginning);
        Assert.True(value is not null, $"{Page.Url}: no option of “{label}” begins with “{beginning}”.");
        await select.SelectOptionAsync(value);
    }

    public Task ChooseNthAsync(string label, int index) => Page.GetByLabel(label).First.SelectOptionAsync(new SelectOptionValue { Index = index });

    /// <summary>A box of a grid, by the name it is read out with.</summary>
    public Task FillCellAsync(string name, string value) => Page.Locator($"input[aria-label='{name}']").FillAsync(value);

    /// <summary>Types into a box of a grid key by key, as a person does: leaving the box tells the page of the change.</summary>
    public async Task TypeCellAsync(string name, string value)
    {
        var cell = Page.Locator($"input[aria-label='{name}']");
        await cell.ClickAsync();
        await cell.PressSequentiallyAsync(value);
    }

    /// <summary>A filter's button: with script the choice itself has sent the form.</summary>
    public async Task PressIfShownAsync(string buttonText)
    {
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var button = Page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = buttonText }).First;
        if (await button.IsVisibleAsync())
        {
            await button.ClickAsync();
        }

        await LookAsync();
    }

    public Task SignOutAsync() => context.ClearCookiesAsync();

    public async Task SeeAsync(string text) =>
        await Assertions.Expect(Page.Locator("body")).ToContainTextAsync(text, new LocatorAssertionsToContainTextOptions { Timeout = 10_000 });

    public async Task DoNotSeeAsync(string text) => await Assertions.Expect(Page.Locator("main")).Not.ToContainTextAsync(text);

    /// <summary>Downloads what a link gives.</summary>
    public async Task<byte[]> DownloadAsync(string linkText)
    {
        var href = await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = linkText }).First.GetAttributeAsync("href");
        return await GetBytesAsync(href!);
    }

    public async Task<byte[]> GetBytesAsync(string path)
    {
        var answer = await context.APIRequest.GetAsync(path);
        Assert.Equal(200, answer.Status);
        return await answer.BodyAsync();
    }

    /// <summary>Width and height in points of each sheet of paper that this page prints on.</summary>
    public async Task<IReadOnlyList<(int Width, int Height)>> PaperAsync()
    {
        var pdf = System.Text.Encoding.Latin1.GetString(await Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        return [.. System.Text.RegularExpressions.Regex.Matches(pdf, @"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5))
            .Select(box => ((int)double.Parse(box.Groups[1].Value, CultureInfo.InvariantCulture), (int)double.Parse(box.Groups[2].Value, CultureInfo.InvariantCulture)))];
    }

    public async Task LookAsync()
    {
        await LoadedAsync();
        Directory.CreateDirectory(Pictures);
        var picture = Path.Combine(Pictures, string.Create(CultureInfo.InvariantCulture, $"{name}-{++step:00}.png"));
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = picture, FullPage = true });
        if (Judged.IsNew(await Page.ContentAsync(), width))
        {
            var result = await (inspector is null ? Page : await MirrorAsync(inspector)).RunAxe(new AxeRunOptions
            {
                RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            });
            Assert.True(result.Violations.Length == 0, $"{Page.Url}: " + string.Join("; ", result.Violations.Select(v => $"{v.Id}: {v.Help} at {v.Nodes[0].Html}")));
        }

        var overflow = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{Page.Url} scrolls sideways by {overflow} px.");
        Assert.True(complaints.Count == 0, $"{Page.Url}: {string.Join("; ", complaints)}");
    }

    /// <summary>
    /// The page is asked itself whether it has loaded. The browser's event was lost once on a busy machine, on a page that had long been quiet; a page
    /// that is just being left answers with an error and is asked again.
    /// </summary>
    private async Task LoadedAsync()
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                await Page.WaitForLoadStateAsync(LoadState.Load, new PageWaitForLoadStateOptions { Timeout = 2_000 });
                return;
            }
            catch (TimeoutException) when (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(15))
            {
                if (await IsCompleteAsync())
                {
                    return;
                }
            }
        }
    }

    private async Task<bool> IsCompleteAsync()
    {
        try
        {
            return await Page.EvaluateAsync<string>("document.readyState") is "complete";
        }
        catch (PlaywrightException)
        {
            return false;
        }
    }

    /// <summary>axe needs script: where the person has none, the page he sees is shown once more to a reader that has.</summary>
    private async Task<IPage> MirrorAsync(IPage reader)
    {
        await reader.GotoAsync("/health/live");
        await reader.SetContentAsync(await Page.ContentAsync(), new PageSetContentOptions { WaitUntil = WaitUntilState.Load });
        return reader;
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        if (inspector is not null)
        {
            await inspector.Context.CloseAsync();
        }
    }
}
