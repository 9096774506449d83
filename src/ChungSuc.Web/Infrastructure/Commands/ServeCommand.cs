using System.CommandLine;
using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Commands;

internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Runs the service (the default). Migrates the database first when needed.") { CommandLine.Urls, CommandLine.Smtp, CommandLine.MailFrom, CommandLine.Site };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
        return command;
    }

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = (CommandLine.OptionsOf(parsed) with { Urls = parsed.GetRequiredValue(CommandLine.Urls) }).WithMail(parsed);
        await using var app = WebApp.Build(options);
        await MigrateAsync(app.Services, cancellation);
        await app.StartAsync(cancellation);
        Console.WriteLine($"Chung Sức đang chạy tại {string.Join(", ", app.Urls)}");
        if (await IsFreshAsync(app.Services, cancellation))
        {
            Console.WriteLine($"Chưa có xã nào. Mở {app.Urls.First()}/cai-dat và nhập mã cài đặt {options.SetUpCode}");
        }

        await app.WaitForShutdownAsync(cancellation);
        return CommandLine.Done;
    }

    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AppDbContext>().Database.MigrateAsync(cancellation);
    }

    private static async Task<bool> IsFreshAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        return !await scope.ServiceProvider.GetRequiredService<AppDbContext>().CommuneOffices.AnyAsync(cancellation);
    }
}
