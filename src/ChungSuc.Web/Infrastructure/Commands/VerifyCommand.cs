using System.CommandLine;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Commands;

internal static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify", "Walks the journal's chain, compares every record with its seal and every evidence file with its row. Exit code 3 when a fault is found.");
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var app = WebApp.Build(CommandLine.OptionsOf(parsed));
            await using var scope = app.Services.CreateAsyncScope();
            var verdict = await scope.ServiceProvider.GetRequiredService<JournalVerifier>().VerifyAsync(cancellation);
            var lost = await LostEvidenceAsync(scope.ServiceProvider, cancellation);
            foreach (var fault in verdict.Faults.Concat(lost))
            {
                Console.Error.WriteLine($"{fault.Where}: {fault.Sentence}");
            }

            Console.WriteLine($"{verdict.Links} sự kiện, {verdict.Rows} bản ghi, {verdict.Faults.Count + lost.Count} sai lệch.");
            return verdict.IsSound && lost.Count == 0 ? CommandLine.Done : CommandLine.Unsound;
        });
        return command;
    }

    private static async Task<IReadOnlyList<JournalFault>> LostEvidenceAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var store = services.GetRequiredService<EvidenceStore>();
        var hashes = await services.GetRequiredService<EvidenceInventory>().HashesAsync(cancellation);
        return [.. hashes.Where(hash => !store.Matches(hash)).Select(hash => new JournalFault($"Tệp {hash}", "Mất tệp minh chứng hoặc nội dung đã bị sửa."))];
    }
}
