using System.Diagnostics;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Tests.Commands;

/// <summary>The commands as an administrator runs them: another process on the same folder.</summary>
public sealed class ImportCommandTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task ImportMovement_TwiceTheSameFile_LoadsOnceAndSaysSo()
    {
        var file = CatalogFiles.Movement(CatalogFiles.SecondPlan);

        var first = await RunAsync("import", "movement", file, "--commune", "xa-thu");
        var second = await RunAsync("import", "movement", file, "--commune", "xa-thu");

        Assert.Equal((0, "Đã nạp bản 1 của phong trào Chuyển đổi số ở thôn (mẫu)."), (first.Exit, first.Out.Trim()));
        Assert.Equal((0, "Bản 1 của phong trào Chuyển đổi số ở thôn (mẫu) đã nạp từ trước. Không có gì thay đổi."), (second.Exit, second.Out.Trim()));
        Assert.Equal(1, await app.DbAsync(db => db.MovementEditions.CountAsync()));
    }

    [Fact]
    public async Task ImportMovement_FaultyFile_EndsWithTwoAndThePlace()
    {
        var file = Write("sai.yaml", (await File.ReadAllTextAsync(CatalogFiles.Movement(CatalogFiles.SecondPlan))).Replace("value: 4..6", "value: 6..4", StringComparison.Ordinal));

        var run = await RunAsync("import", "movement", file, "--commune", "xa-khac");

        Assert.Equal(2, run.Exit);
        Assert.Matches(@"sai\.yaml, dòng \d+, cột \d+: Khoảng “6\.\.4” ngược", run.Error);
        Assert.Equal(0, await TestScope.RunAsync(app.Services, app.OtherCommuneId, s => Db(s).Movements.CountAsync()));
    }

    [Theory]
    [InlineData("khong-co", "Không có xã “khong-co”. Các xã:")]
    [InlineData("xa-thu", "Không có tệp")]
    public async Task ImportMovement_WrongCommuneOrFile_EndsWithTwoAndSaysWhatToDo(string commune, string sentence)
    {
        var file = commune == "xa-thu" ? "khong-co.yaml" : CatalogFiles.Movement(CatalogFiles.SecondPlan);

        var run = await RunAsync("import", "movement", file, "--commune", commune);

        Assert.Equal(2, run.Exit);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ImportUnits_SmallListWithMergers_ShowsWhatWasDone()
    {
        var former = Write("cu.csv", "code,name,type,district_code,province_code\n24,Bắc Ninh,tỉnh,,\n213,Bắc Giang,thành phố,,24\n07210,Cũ,xã,213,24\n");
        var current = Write("moi.csv", "code,name,type,province_code\n24,Bắc Ninh,tỉnh,\n07210,Mới,phường,24\n");
        var mergers = Write("nhap.csv", "old_code,new_code,extent,note\n07210,07210,whole,\n");

        var before = await RunAsync("import", "units", former);
        var first = await RunAsync("import", "units", current, "--mergers", mergers);
        var second = await RunAsync("import", "units", current, "--mergers", mergers);

        Assert.Equal("3 đơn vị mới, 0 đơn vị sửa, 0 đơn vị giữ nguyên.", before.Out.Trim());
        Assert.StartsWith("2 đơn vị mới, 0 đơn vị sửa, 0 đơn vị giữ nguyên.", first.Out, StringComparison.Ordinal);
        Assert.Contains("1 thay đổi địa giới mới", first.Out, StringComparison.Ordinal);
        Assert.StartsWith("0 đơn vị mới, 0 đơn vị sửa, 2 đơn vị giữ nguyên.", second.Out, StringComparison.Ordinal);
        var change = await TestScope.RunAsync(app.Services, CommuneScope.Nation, async s =>
            await Db(s).UnitChanges.Join(Db(s).Units, c => c.NewUnitId, u => u.Id, (c, u) => new { u.Name, c.EffectiveOn }).SingleAsync());
        Assert.Equal(("Mới", new DateOnly(2025, 7, 1)), (change.Name, change.EffectiveOn));
    }

    [Fact]
    public async Task ImportUnits_FaultyRow_EndsWithTwoAndWritesNothing()
    {
        var file = Write("sai.csv", "code,name,type,province_code\n31,Hải Phòng,thành phố,\n3x,A,xã,31\n");

        var run = await RunAsync("import", "units", file);

        Assert.Equal(2, run.Exit);
        Assert.Contains("sai.csv, dòng 3, cột 1:", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await TestScope.RunAsync(app.Services, CommuneScope.Nation, s => Db(s).Units.CountAsync(u => u.Code == "31")));
    }

    [Fact]
    public async Task ImportUnits_WrongDay_EndsWithTwo()
    {
        var file = Write("ngay.csv", "code,name,type,province_code\n31,Hải Phòng,thành phố,\n");

        var run = await RunAsync("import", "units", file, "--valid-from", "31/02/2025");

        Assert.Equal(2, run.Exit);
        Assert.Contains("không phải là ngày", run.Error, StringComparison.Ordinal);
    }

    private static AppDbContext Db(IServiceProvider services) => (AppDbContext)services.GetService(typeof(AppDbContext))!;

    private string Write(string name, string text)
    {
        var path = Path.Combine(app.Database.Directory, name);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<(int Exit, string Out, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "ChungSuc.Web.dll"), .. arguments, "--data", app.Database.Directory])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["CHUNGSUC_POSTGRES"] = TestDatabase.IsPostgres ? app.Database.Database.ConnectionString : string.Empty;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
