using System.CommandLine;
using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;
using ChungSuc.Core.Units;
using ChungSuc.Core.Units.Files;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Commands;

internal static class ImportCommand
{
    private static readonly Argument<FileInfo> MovementPath = new("file") { Description = "Movement file (.yaml)." };
    private static readonly Argument<FileInfo> UnitPath = new("file") { Description = "List of units (.csv), in the layout of catalog/units or of a national list." };
    private static readonly Option<string> Commune = new("--commune") { Description = "The commune as in its address, for example xa-mau.", Required = true };
    private static readonly Option<FileInfo?> Mergers = new("--mergers") { Description = "List of which old unit went to which new one (.csv)." };
    private static readonly Option<string?> ValidFrom = new("--valid-from") { Description = "First day of units whose row says none, for example 2025-07-01." };
    private static readonly Option<string?> ValidTo = new("--valid-to") { Description = "Last day of units whose row says none." };

    public static Command Create()
    {
        var movement = new Command("movement", "Loads a movement file into a commune. Exit code 2 when the file is faulty: each place is listed.") { MovementPath, Commune };
        movement.SetAction((parsed, cancellation) => GuardedAsync(() => MovementAsync(parsed, cancellation)));
        var units = new Command("units", "Takes in administrative units. Running it again changes nothing.") { UnitPath, Mergers, ValidFrom, ValidTo };
        units.SetAction((parsed, cancellation) => GuardedAsync(() => UnitsAsync(parsed, cancellation)));
        return new Command("import", "Imports administrative units or a movement from a file.") { movement, units };
    }

    /// <summary>A fault of the file or of the call is said with its place and ends with exit code 2; nothing was written.</summary>
    private static async Task<int> GuardedAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (InvalidFileException faulty)
        {
            foreach (var problem in faulty.Problems)
            {
                Console.Error.WriteLine(problem);
            }
        }
        catch (RuleException broken)
        {
            Console.Error.WriteLine(broken.Message);
        }

        return CommandLine.BadInput;
    }

    private static async Task<int> MovementAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var file = parsed.GetRequiredValue(MovementPath);
        var text = await ReadAsync(file, cancellation);
        await using var app = await OpenAsync(parsed, cancellation);
        var communeId = await CommuneAsync(app.Services, parsed.GetRequiredValue(Commune), cancellation);
        var loaded = await Founding.InAsync(
            app.Services,
            communeId,
            scoped => scoped.GetRequiredService<MovementService>().LoadAsync(new MovementFileText(file.Name, text), cancellation));
        Console.WriteLine(loaded.IsNew
            ? $"Đã nạp bản {loaded.Edition} của phong trào {loaded.ShortName}."
            : $"Bản {loaded.Edition} của phong trào {loaded.ShortName} đã nạp từ trước. Không có gì thay đổi.");
        return CommandLine.Done;
    }

    private static async Task<int> UnitsAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var file = parsed.GetRequiredValue(UnitPath);
        var mergers = parsed.GetValue(Mergers);
        var (rows, from, to) = UnitListFile.ReadUnits(await ReadAsync(file, cancellation), file.Name);
        var input = new UnitImport
        {
            Source = mergers is null ? file.Name : $"{file.Name}, {mergers.Name}",
            Units = rows,
            Mergers = mergers is null ? [] : UnitListFile.ReadMergers(await ReadAsync(mergers, cancellation), mergers.Name),
            ValidFrom = Day(parsed, ValidFrom) ?? from,
            ValidTo = Day(parsed, ValidTo) ?? to,
        };
        await using var app = await OpenAsync(parsed, cancellation);
        var result = await Founding.InAsync(
            app.Services, CommuneScope.Nation, scoped => scoped.GetRequiredService<UnitImportService>().ImportAsync(input, cancellation));
        Console.WriteLine($"{result.Added} đơn vị mới, {result.Changed} đơn vị sửa, {result.Unchanged} đơn vị giữ nguyên.");
        if (mergers is not null)
        {
            Console.WriteLine(
                $"{result.Mergers} thay đổi địa giới mới, {result.MergersKnown} đã có, {result.MergersWithoutUnit} bỏ qua vì chưa có đơn vị cũ hoặc mới (nhập danh mục cũ trước).");
        }

        return CommandLine.Done;
    }

    private static async Task<string> ReadAsync(FileInfo file, CancellationToken cancellation) => file.Exists
        ? await File.ReadAllTextAsync(file.FullName, cancellation)
        : throw new RuleException("import.file", $"Không có tệp {file.FullName}. Kiểm tra đường dẫn.");

    private static DateOnly? Day(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { Length: > 0 } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) || VietnameseDate.TryParse(text, out day, out _)
            ? day
            : throw new RuleException("import.day", $"“{text}” không phải là ngày. Ghi như 2025-07-01 hoặc 01/7/2025.");
    }

    private static async Task<WebApplication> OpenAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var app = WebApp.Build(CommandLine.OptionsOf(parsed));
        await ServeCommand.MigrateAsync(app.Services, cancellation);
        return app;
    }

    private static async Task<Guid> CommuneAsync(IServiceProvider services, string slug, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var offices = await scope.ServiceProvider.GetRequiredService<AppDbContext>().CommuneOffices.AsNoTracking().ToListAsync(cancellation);
        return offices.Find(o => o.Slug == slug)?.Id
            ?? throw new RuleException("import.commune", $"Không có xã “{slug}”. Các xã: {string.Join(", ", offices.Select(o => o.Slug))}.");
    }
}
