using System.CommandLine;
using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Commands;

internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Brings the database to the version of this program and says what was done.");
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var app = WebApp.Build(CommandLine.OptionsOf(parsed));
            await using var scope = app.Services.CreateAsyncScope();
            var database = scope.ServiceProvider.GetRequiredService<AppDbContext>().Database;
            var pending = (await database.GetPendingMigrationsAsync(cancellation)).ToList();
            await database.MigrateAsync(cancellation);
            Console.WriteLine(pending.Count == 0 ? "Cơ sở dữ liệu đã ở bản mới nhất." : $"Đã chạy {pending.Count} bước: {string.Join(", ", pending)}.");
            return CommandLine.Done;
        });
        return command;
    }
}
