using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ChungSuc.TestKit;

/// <summary>The whole program on a real server and a database of its own, with the clock standing still.</summary>
public class TestApp : IAsyncLifetime
{
    private readonly List<TestBrowser> browsers = [];
    private WebApplication? app;

    public FakeTimeProvider Clock { get; } = new(TestCommunes.Start);

    /// <summary>SQL statements of this app since it was last set to zero.</summary>
    public StatementCounter Statements { get; } = new();

    public TestDatabase Database { get; private set; } = null!;

    public Guid CommuneId { get; private set; }

    public Guid OtherCommuneId { get; private set; }

    public IServiceProvider Services => app!.Services;

    public Uri Address => new(app!.Urls.First());

    /// <summary>Sample mode signs in by choosing a role.</summary>
    protected virtual bool IsSample => true;

    public virtual async ValueTask InitializeAsync()
    {
        Database = NewDatabase();
        app = WebApp.Build(
            Options(new AppOptions
            {
                DataDirectory = Database.Directory,
                Database = Database.Database,
                Urls = "http://127.0.0.1:0",
                IsSample = IsSample,
                Clock = Clock,
            }),
            Adjust);
        await app.StartAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var offices = await scope.ServiceProvider.GetRequiredService<AppDbContext>().CommuneOffices.ToListAsync();
        CommuneId = offices.Single(o => o.Name != TestCommunes.OtherCommune).Id;
        OtherCommuneId = offices.SingleOrDefault(o => o.Name == TestCommunes.OtherCommune)?.Id ?? Guid.Empty;
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var browser in browsers)
        {
            browser.Dispose();
        }

        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    /// <summary>A person's browser, signed in under the account of this role in "xã Thử".</summary>
    public Task<TestBrowser> SignInAsync(Role role) => SignInAsync(TestCommunes.UserName(role));

    public async Task<TestBrowser> SignInAsync(string userName)
    {
        var browser = Anonymous();
        await browser.SignInAsync(userName);
        return browser;
    }

    public TestBrowser Anonymous()
    {
        var browser = new TestBrowser(Address);
        browsers.Add(browser);
        return browser;
    }

    /// <summary>Work on services as a person of this role.</summary>
    public Task<T> AsAsync<TService, T>(Role role, Func<TService, Task<T>> work, Guid? onceKey = null)
        where TService : notnull =>
        TestScope.RunAsAsync(Services, CommuneId, role, scoped => work(scoped.GetRequiredService<TService>()), onceKey);

    /// <summary>Reads (or writes, as the program) in the scope of "xã Thử".</summary>
    public Task<T> InCommuneAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull =>
        TestScope.RunAsync(Services, CommuneId, scoped => work(scoped.GetRequiredService<TService>()));

    public Task<T> DbAsync<T>(Func<AppDbContext, Task<T>> read) => InCommuneAsync(read);

    /// <summary>Key of a unit of "xã Thử" by its name.</summary>
    public Task<Unit> UnitAsync(string name) => DbAsync(db => db.Units.AsNoTracking().SingleAsync(u => u.CommuneId == CommuneId && u.Name == name));

    public Task<Household> HouseholdAsync(string head) => DbAsync(db => db.Households.AsNoTracking().SingleAsync(h => h.HeadName == head));

    public Task<Person> PersonAsync(string name) => DbAsync(db => db.Persons.AsNoTracking().SingleAsync(p => p.FullName == name));

    protected virtual TestDatabase NewDatabase() => TestDatabase.Copy();

    protected virtual AppOptions Options(AppOptions options) => options;

    protected virtual void Adjust(WebApplicationBuilder builder) =>
        builder.Services.ConfigureDbContext<AppDbContext>(options => options.AddInterceptors(Statements));
}
