using System.Diagnostics;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Tests.Units.Files;
using ChungSuc.Core.Units;
using ChungSuc.Core.Units.Files;
using ChungSuc.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Core.Tests.Units;

public sealed class UnitImportTests : IAsyncLifetime
{
    private const string Former = """
        code,name,type,district_code,province_code
        20,Lạng Sơn,tỉnh,,
        187,Chi Lăng,huyện,,20
        06463,Đồng Mỏ,thị trấn,187,20
        06475,Chi Lăng,xã,187,20
        """;

    private const string Current = """
        code,name,type,province_code
        20,Lạng Sơn,tỉnh,
        06463,Chi Lăng,xã,20
        06475,Thử,xã,20
        """;

    private const string Mergers = """
        old_code,new_code,extent,note
        06463,06463,whole,
        06475,06463,part,
        99999,06463,whole,
        """;

    private readonly TestApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Import_FormerThenCurrent_SameCodeOfTwoTimesIsTwoUnits()
    {
        await ImportAsync(Former);
        await ImportAsync(Current);

        var units = await UnitsAsync();
        Assert.Equal(
            [("Đồng Mỏ", "thị trấn", (DateOnly?)new DateOnly(2025, 6, 30)), ("Chi Lăng", "xã", null)],
            units.Where(u => u.Code == "06463").OrderBy(u => u.ValidFrom).Select(u => (u.Name, u.Type, u.ValidTo)));
        var old = units.Single(u => u.Code == "06463" && u.ValidTo is not null);
        Assert.Equal(units.Single(u => u.Kind == UnitKind.District).Id, old.ParentId);
    }

    [Fact]
    public async Task Import_CommuneFoundedBefore_TakesItsCodeAndStaysTheSame()
    {
        var result = await ImportAsync(Current);

        // The province and "xã Thử" were founded before; "Chi Lăng" is new.
        Assert.Equal((1, 2, 0), (result.Added, result.Changed, result.Unchanged));
        var commune = (await UnitsAsync()).Single(u => u.Code == "06475");
        Assert.Equal((app.CommuneId, "xã"), (commune.Id, commune.Type));
    }

    [Fact]
    public async Task Import_Again_ChangesNothingAndWritesNoProcess()
    {
        await ImportAsync(Former);
        await ImportAsync(Current, Mergers);
        var before = await ProcessesAsync();

        var again = await ImportAsync(Current, Mergers);

        Assert.Equal(new UnitImportResult(0, 0, 3, 0, 2, 1), again);
        Assert.Equal(before, await ProcessesAsync());
    }

    [Fact]
    public async Task Import_Mergers_JoinOldAndNewAndCountWhatIsUnknown()
    {
        await ImportAsync(Former);

        var result = await ImportAsync(Current, Mergers);

        Assert.Equal((2, 0, 1), (result.Mergers, result.MergersKnown, result.MergersWithoutUnit));
        var extents = await NationAsync(s => s.GetRequiredService<AppDbContext>().UnitChanges.OrderBy(c => c.Extent).Select(c => c.Extent).ToListAsync());
        Assert.Equal(["part", "whole"], extents);
    }

    [Fact]
    public async Task Import_NewName_IsASealedChange()
    {
        await ImportAsync(Current);

        var result = await ImportAsync(Current.Replace("06463,Chi Lăng,xã", "06463,Chi Lăng,phường", StringComparison.Ordinal));

        Assert.Equal((0, 1, 2), (result.Added, result.Changed, result.Unchanged));
        var verdict = await NationAsync(s => s.GetRequiredService<JournalVerifier>().VerifyAsync());
        Assert.Empty(verdict.Faults);
    }

    [Fact]
    public async Task Import_CatalogueOfLangSon_HasItsCommunes()
    {
        var text = await File.ReadAllTextAsync(RepositoryFiles.PathOf("catalog", "units", "lang-son-units.csv"));
        var changes = await File.ReadAllTextAsync(RepositoryFiles.PathOf("catalog", "units", "lang-son-changes.csv"));

        var result = await ImportAsync(text, changes);

        // 1 province (founded before), 11 districts, 194 communes until 30/6/2025, 65 since (NQ 1672/NQ-UBTVQH15, Điều 1); 196 rows of changes.
        Assert.Equal((270, 1, 0), (result.Added, result.Changed, result.Unchanged));
        Assert.Equal((196, 0), (result.Mergers, result.MergersWithoutUnit));
        var day = new DateOnly(2025, 10, 15);
        Assert.Equal(65, (await UnitsAsync()).Count(u => u.Kind == UnitKind.Commune && u.Code is not null && u.IsActiveOn(day)));
    }

    [Fact]
    public async Task Import_NationalList_TakesUnderTenSeconds()
    {
        var units = NationalListFolder.Read("admin-units-2025.csv");
        var watch = Stopwatch.StartNew();

        var result = await ImportAsync(units);

        Assert.Equal(34 + 3321, result.Added + result.Changed + result.Unchanged);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"The import took {watch.Elapsed}.");
        var again = await ImportAsync(units);
        Assert.Equal((0, 0, 34 + 3321), (again.Added, again.Changed, again.Unchanged));
    }

    [Fact]
    public async Task Import_NationalListsOfBothTimes_JoinsThem()
    {
        await ImportAsync(NationalListFolder.Read("admin-units-pre2025.csv"));

        var result = await ImportAsync(NationalListFolder.Read("admin-units-2025.csv"), NationalListFolder.Read("admin-unit-mergers.csv"));

        // 10,571 rows; one has no old code.
        Assert.Equal((10_570, 1), (result.Mergers, result.MergersWithoutUnit));
    }

    private Task<UnitImportResult> ImportAsync(string units, string? mergers = null)
    {
        var (rows, from, to) = UnitListFile.ReadUnits(units, "units.csv");
        var input = new UnitImport
        {
            Source = "units.csv",
            Units = rows,
            Mergers = mergers is null ? [] : UnitListFile.ReadMergers(mergers, "mergers.csv"),
            ValidFrom = from,
            ValidTo = to,
        };
        return NationAsync(s => s.GetRequiredService<UnitImportService>().ImportAsync(input));
    }

    private Task<List<Unit>> UnitsAsync() =>
        NationAsync(s => s.GetRequiredService<AppDbContext>().Units.AsNoTracking().Where(u => u.CommuneId == null).ToListAsync());

    private Task<int> ProcessesAsync() => NationAsync(s => s.GetRequiredService<AppDbContext>().JournalProcesses.CountAsync());

    private Task<T> NationAsync<T>(Func<IServiceProvider, Task<T>> work) => TestScope.RunAsync(app.Services, CommuneScope.Nation, work);
}
