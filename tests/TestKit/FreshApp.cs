using ChungSuc.Core.Data;
using ChungSuc.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ChungSuc.TestKit;

/// <summary>A real installation on its first day: no commune, no sample, sign-in by password.</summary>
public sealed class FreshApp : IAsyncLifetime
{
    public const string SetUpCode = "0123456789";

    private readonly List<TestBrowser> browsers = [];
    private WebApplication? app;

    public FakeTimeProvider Clock { get; } = new(TestCommunes.Start);

    public IServiceProvider Services => app!.Services;

    public TestDatabase Database { get; } = TestDatabase.Empty();

    public async ValueTask InitializeAsync()
    {
        app = WebApp.Build(new AppOptions
        {
            DataDirectory = Database.Directory,
            Database = Database.Database,
            Urls = "http://127.0.0.1:0",
            Clock = Clock,
            SetUpCode = SetUpCode,
        });
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.MigrateAsync();
        }

        await app.StartAsync();
    }

    public TestBrowser Browser()
    {
        var browser = new TestBrowser(new Uri(app!.Urls.First()));
        browsers.Add(browser);
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in browsers)
        {
            browser.Dispose();
        }

        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }
}
