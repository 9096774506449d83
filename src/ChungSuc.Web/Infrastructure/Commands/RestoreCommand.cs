using System.CommandLine;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Backups;

namespace ChungSuc.Web.Infrastructure.Commands;

internal static class RestoreCommand
{
    private static readonly Argument<FileInfo> Source = new("FILE") { Description = "A file written by backup." };

    public static Command Create()
    {
        var command = new Command("restore", "Restores a backup into an empty folder or database, then verifies it.") { Source };
        command.SetAction(async (parsed, cancellation) =>
        {
            var file = parsed.GetRequiredValue(Source);
            if (!file.Exists)
            {
                Console.Error.WriteLine($"Không có tệp {file.FullName}. Kiểm tra lại đường dẫn.");
                return CommandLine.BadInput;
            }

            await using var app = WebApp.Build(CommandLine.OptionsOf(parsed), builder => builder.Services.AddScoped<BackupReader>());
            try
            {
                return await RestoreAsync(app.Services, file, cancellation);
            }
            catch (RuleException broken)
            {
                Console.Error.WriteLine(broken.Message);
                return CommandLine.BadInput;
            }
        });
        return command;
    }

    private static async Task<int> RestoreAsync(IServiceProvider services, FileInfo file, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var manifest = await scope.ServiceProvider.GetRequiredService<BackupReader>().ReadAsync(file.FullName, cancellation);
        var verdict = await scope.ServiceProvider.GetRequiredService<JournalVerifier>().VerifyAsync(cancellation);
        Console.WriteLine($"Đã phục hồi {manifest.Tables.Values.Sum()} dòng và {manifest.Files} tệp; nhật ký có {verdict.Faults.Count} sai lệch.");
        return verdict.IsSound ? CommandLine.Done : CommandLine.Unsound;
    }
}
