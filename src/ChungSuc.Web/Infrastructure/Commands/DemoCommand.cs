using System.CommandLine;
using System.Diagnostics;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Samples;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Commands;

internal static class DemoCommand
{
    public static Command Create()
    {
        var command = new Command("demo", "Runs the service with a sample commune made from the catalogue; one signs in by choosing a role.") { CommandLine.Urls, CommandLine.Smtp, CommandLine.MailFrom, CommandLine.Site };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var peopled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var options = (CommandLine.OptionsOf(parsed, isSample: true) with { Urls = parsed.GetRequiredValue(CommandLine.Urls), Ready = ready.Task, Peopled = peopled.Task }).WithMail(parsed);
        await using var app = WebApp.Build(options);
        await ServeCommand.MigrateAsync(app.Services, cancellation);
        if (await HoldsRealCommuneAsync(app.Services, cancellation))
        {
            Console.Error.WriteLine("Thư mục này có dữ liệu của một xã thật. Chọn thư mục khác bằng --data để chạy dữ liệu mẫu.");
            return CommandLine.BadInput;
        }

        // The second core begins to listen while the sample loads: roles are offered as soon as people exist, other pages wait until all is there.
        var listening = Task.Run(() => app.StartAsync(cancellation), cancellation);
        if (await SampleCommuneLoader.LoadAsync(app.Services, cancellation, peopled.SetResult))
        {
            await SampleYear.LoadAsync(app.Services, cancellation);
        }

        await listening;

        // Loading the sample is a burst; what it leaves behind is given back before the small PC serves pages.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        peopled.TrySetResult();
        ready.SetResult();
        Console.WriteLine($"Chung Sức (dữ liệu mẫu) đang chạy tại {string.Join(", ", app.Urls)}, nạp xong sau {VietnameseNumber.Format((decimal)Math.Round(Stopwatch.GetElapsedTime(started).TotalSeconds, 1))} giây");
        Console.WriteLine($"Chọn vai trò để đăng nhập tại {app.Urls.First()}/dang-nhap:");
        foreach (var line in await SampleCommuneLoader.PeopleAsync(app.Services, cancellation))
        {
            Console.WriteLine($"  {line}");
        }

        await app.WaitForShutdownAsync(cancellation);
        return CommandLine.Done;
    }

    private static async Task<bool> HoldsRealCommuneAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().CommuneOffices.AnyAsync(o => !o.IsSample, cancellation);
    }
}
