using ChungSuc.Core.Data;
using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Infrastructure.Samples;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;

namespace ChungSuc.TestKit;

/// <summary>The program with the sample commune that `demo` shows, on a database of its own, the clock standing at 15 October 2025.</summary>
public sealed class SampleApp : TestApp
{
    protected override TestDatabase NewDatabase() => TestDatabase.CopyOfSample();

    internal static async Task PrepareAsync(Database database, string directory)
    {
        await using var app = WebApp.Build(new AppOptions
        {
            DataDirectory = directory,
            Database = database,
            IsSample = true,
            Clock = new FakeTimeProvider(TestCommunes.Start),
        });
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.MigrateAsync();
        }

        await SampleCommuneLoader.LoadAsync(app.Services, CancellationToken.None);
    }
}
