using System.Diagnostics;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Commands;

/// <summary>The executable as it is called from a shell, while the service runs.</summary>
public sealed class BackupTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Backup_WhileTheServiceWrites_IsRestoredElsewhereAndVerified()
    {
        var file = Path.Combine(app.Database.Directory, "sao-luu.zip");
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => WriteAsync(stop.Token));

        var backup = await RunAsync(app.Database, "backup", file);
        await stop.CancelAsync();
        await writing;
        var elsewhere = TestDatabase.Empty();
        var restore = await RunAsync(elsewhere, "restore", file);
        var verify = await RunAsync(elsewhere, "verify");

        Assert.Equal((0, 0, 0), (backup.Exit, restore.Exit, verify.Exit));
        Assert.Contains("0 sai lệch", verify.Output, StringComparison.Ordinal);
        await using var db = Open(elsewhere);
        Assert.Equal(2, await db.CommuneOffices.CountAsync());
        Assert.NotEqual(0, await db.Users.CountAsync());
    }

    [Fact]
    public async Task Restore_IntoAnInstallationWithData_IsRefusedAndChangesNothing()
    {
        var file = Path.Combine(app.Database.Directory, "lan-hai.zip");
        await RunAsync(app.Database, "backup", file);

        var restore = await RunAsync(app.Database, "restore", file);

        Assert.Equal(2, restore.Exit);
        Assert.Contains("thư mục trống", restore.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_FileThatIsNoBackup_SaysSo()
    {
        var file = Path.Combine(app.Database.Directory, "la-gi.zip");
        await File.WriteAllTextAsync(file, "không phải zip");

        var restore = await RunAsync(TestDatabase.Empty(), "restore", file);

        Assert.Equal(2, restore.Exit);
        Assert.Contains("không phải là bản sao lưu", restore.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("demo")]
    [InlineData("migrate")]
    [InlineData("import")]
    [InlineData("verify")]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("score")]
    [InlineData("criteria")]
    public async Task Help_OfEachCommand_ExplainsAndEndsWell(string command)
    {
        var help = await RunAsync(app.Database, command, "--help");

        Assert.Equal(0, help.Exit);
        Assert.Contains("--data", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_UnknownCommand_EndsWithTwo()
    {
        var unknown = await RunAsync(app.Database, "khong-co");

        Assert.Equal(2, unknown.Exit);
    }

    private async Task WriteAsync(CancellationToken stop)
    {
        for (var i = 0; i < 200 && !stop.IsCancellationRequested; i++)
        {
            var name = $"Tổ {i}";
            await app.AsAsync<UnitService, Guid>(Role.Administrator, units => units.AddAsync(
                new AddUnit { Kind = UnitKind.ResidentialArea, Name = name, From = new DateOnly(2025, 7, 1) }, CancellationToken.None));
        }
    }

    private static AppDbContext Open(TestDatabase database)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        database.Database.Configure(options);
        return new AppDbContext(options.Options, new CommuneScope());
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(TestDatabase database, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ChungSuc.Web.dll");
        string[] where = TestDatabase.IsPostgres && !arguments.Contains("--help")
            ? ["--data", database.Directory, "--postgres", database.Database.ConnectionString]
            : ["--data", database.Directory];
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments, .. where])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
