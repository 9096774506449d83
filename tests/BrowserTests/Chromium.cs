using Microsoft.Playwright;

namespace ChungSuc.BrowserTests;

/// <summary>One Chromium of Debian's package for the whole run.</summary>
internal static class Chromium
{
    private static readonly Lazy<Task<IBrowser>> Instance = new(StartAsync);

    public static Task<IBrowser> Shared => Instance.Value;

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }
}
