using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Mail;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Mail;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Mail;

/// <summary>One round of all communes: the digests of the day once it is morning, then what waits in the outbox.</summary>
internal sealed class MailRound(IServiceScopeFactory scopes, AppOptions options, TimeProvider clock)
{
    public const string ActorName = "Nhắc việc";

    private const int MorningHour = 7;
    private const int MostAtOnce = 50;

    /// <summary>The last day whose digests this process has looked for; the index of the outbox holds what a restart would repeat.</summary>
    private readonly Dictionary<Guid, DateOnly> written = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var commune in await CommunesAsync(cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CommuneScope>().Enter(commune);
            scope.ServiceProvider.GetRequiredService<Actor>().ActAsProgram(ActorName);
            var day = VietnameseDate.Today(clock);
            if (VietnameseDate.Local(clock.GetUtcNow().UtcDateTime).Hour >= MorningHour && written.GetValueOrDefault(commune) != day)
            {
                await WriteDigestsAsync(scope.ServiceProvider, day, cancellationToken);
                written[commune] = day;
            }

            await SendAsync(scope.ServiceProvider, cancellationToken);
        }
    }

    private async Task<List<Guid>> CommunesAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().CommuneOffices.OrderBy(o => o.OpenedAt).Select(o => o.Id).ToListAsync(cancellationToken);
    }

    private static async Task WriteDigestsAsync(IServiceProvider services, DateOnly day, CancellationToken cancellationToken)
    {
        var drafts = await services.GetRequiredService<DigestMaker>().MakeAsync(day, cancellationToken);
        await services.GetRequiredService<MailService>().WriteDigestsAsync(new WriteDigests(day, drafts), cancellationToken);
    }

    private async Task SendAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var service = services.GetRequiredService<MailService>();
        var taken = await service.TakeAsync(new TakeMails(MostAtOnce), cancellationToken);
        if (taken.Count == 0)
        {
            return;
        }

        IMailDoor door = options.Mail.Delivery == MailDelivery.Folder ? new FolderDoor(options) : new SmtpDoor(options);
        await service.RecordAsync(new RecordOutcomes(await door.SendAsync(taken, cancellationToken)), cancellationToken);
    }
}

/// <summary>Runs a round every minute, while this installation sends mail.</summary>
internal sealed partial class MailWorker(MailRound round, AppOptions options, TimeProvider clock, ILogger<MailWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await options.Ready.WaitAsync(stoppingToken);
                await Task.Delay(Pause, clock, stoppingToken);
                await round.RunAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // A round that fails must not end the program: it is logged, and the next one begins anew.
            catch (Exception error)
            {
                LogFailure(log, error);
            }
#pragma warning restore CA1031
        }
    }

    [LoggerMessage(LogLevel.Error, "A round of mail failed.")]
    private static partial void LogFailure(ILogger log, Exception error);
}
