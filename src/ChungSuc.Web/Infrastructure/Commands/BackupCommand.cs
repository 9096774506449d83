using System.CommandLine;
using ChungSuc.Web.Infrastructure.Backups;

namespace ChungSuc.Web.Infrastructure.Commands;

internal static class BackupCommand
{
    private static readonly Argument<FileInfo> Target = new("FILE") { Description = "The zip to write; an older one of that name is replaced when the new one is whole." };

    public static Command Create()
    {
        var command = new Command("backup", "Writes all data and evidence into one file. The service may run meanwhile.") { Target };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var app = WebApp.Build(CommandLine.OptionsOf(parsed), builder => builder.Services.AddScoped<BackupWriter>());
            await using var scope = app.Services.CreateAsyncScope();
            var file = parsed.GetRequiredValue(Target);
            file.Directory?.Create();
            var manifest = await scope.ServiceProvider.GetRequiredService<BackupWriter>().WriteAsync(file.FullName, cancellation);
            Console.WriteLine($"Đã sao lưu {manifest.Tables.Values.Sum()} dòng và {manifest.Files} tệp minh chứng vào {file.FullName}.");
            return CommandLine.Done;
        });
        return command;
    }
}
