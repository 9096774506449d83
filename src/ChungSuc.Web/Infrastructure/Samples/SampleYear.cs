using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Imports;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared.Files;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Excel;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>
/// A whole year of the sample's old files, about three thousand facts, taken in as a commune would: households and contributions through the import,
/// figures through the entry grid. Only <c>demo</c> loads it.
/// </summary>
internal static class SampleYear
{
    public const int Year = 2023;

    private static readonly string[] Columns = ["Chỉ tiêu", "Thôn", "Kỳ", "Giá trị"];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "catalog", "samples", "nam-2023");

    public static async Task LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var office = await scope.ServiceProvider.GetRequiredService<AppDbContext>().CommuneOffices.AsNoTracking().SingleAsync(cancellationToken);
        scope.ServiceProvider.GetRequiredService<CommuneScope>().Enter(office.Id);
        scope.ServiceProvider.GetRequiredService<Actor>().ActAsProgram(Founding.ProgramName);
        await ImportAsync(scope.ServiceProvider, HouseholdImport.KindCode, "ho.csv", cancellationToken);
        await ImportAsync(scope.ServiceProvider, ContributionImport.KindCode, "dong-gop.csv", cancellationToken);
        await StateAsync(scope.ServiceProvider, "so-lieu.csv", cancellationToken);
    }

    private static async Task ImportAsync(IServiceProvider services, string code, string name, CancellationToken cancellationToken)
    {
        var (imports, store) = (services.GetRequiredService<ImportService>(), services.GetRequiredService<EvidenceStore>());
        await using var content = File.OpenRead(Path.Combine(Folder, name));
        var file = await store.PutAsync(content, name, string.Empty, cancellationToken);
        var table = ListReader.Read(store.Open(file.Sha256), name, await imports.Kind(code).ColumnsAsync(cancellationToken), null);
        await imports.ImportAsync(new ImportFile { Kind = code, File = file, Sheet = table.Sheet, OnLikeness = LikenessAnswer.Record }, table, cancellationToken);
    }

    private static async Task StateAsync(IServiceProvider services, string name, CancellationToken cancellationToken)
    {
        var villages = await services.GetRequiredService<AppDbContext>().Units.Where(u => u.Kind == UnitKind.Village).ToDictionaryAsync(u => u.Name, u => u.Id, cancellationToken);
        using var reader = File.OpenText(Path.Combine(Folder, name));
        var definitions = StatisticCatalogue.Shipped.All.ToDictionary(definition => definition.Key, StringComparer.Ordinal);
        var rows = CsvTable.Read(reader, name, Columns, row => (Key: row.Text("Chỉ tiêu"), Village: row.Text("Thôn"), Part: row.Text("Kỳ"), Value: row.Text("Giá trị")));
        var groups = rows.GroupBy(row => (row.Village, row.Part)).Select(group => new GridEntries(
            villages[group.Key.Village],
            new StatisticPeriod(Year, group.Key.Part),
            [.. group.Select(row => new StatisticEntry(row.Key, StatisticValue.Read(definitions[row.Key].Kind, row.Value, out _), null))]));
        await services.GetRequiredService<StatisticService>().RecordGridAsync(new RecordStatisticGrid("sổ của thôn (mẫu)", null, [.. groups]), definitions, cancellationToken);
    }
}
