using System.CommandLine;
using ChungSuc.Core.Data;
using ChungSuc.Web.Infrastructure.Samples;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Commands;

internal static class DemoCommand
{
    public static Command Create()
    {
        var command = new Command("demo", "Runs the service with a sample commune made from the catalogue; one signs in by choosing a role.") { CommandLine.Urls };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var options = CommandLine.OptionsOf(parsed, isSample: true) with { Urls = parsed.GetRequiredValue(CommandLine.Urls) };
        await using var app = WebApp.Build(options);
        // Pages are found and prepared on the second core while the database is made on the first.
        var pages = Task.Run(() => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.Count, cancellation);
        await ServeCommand.MigrateAsync(app.Services, cancellation);
        if (await HoldsRealCommuneAsync(app.Services, cancellation))
        {
            Console.Error.WriteLine("Thư mục này có dữ liệu của một xã thật. Chọn thư mục khác bằng --data để chạy dữ liệu mẫu.");
            return CommandLine.BadInput;
        }

        await SampleCommuneLoader.LoadAsync(app.Services, cancellation);
        await pages;

        // Loading the sample is a burst; what it leaves behind is given back before the small PC serves pages.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await app.StartAsync(cancellation);
        Console.WriteLine($"Chung Sức (dữ liệu mẫu) đang chạy tại {string.Join(", ", app.Urls)}");
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
