using System.Diagnostics;
using ChungSuc.Core.Shared.Files;
using ChungSuc.Core.Units.Files;

namespace ChungSuc.Core.Tests.Units.Files;

public class NationalListsTests
{
    [Fact]
    public void ReadCurrent_NationalList_HasAllUnits()
    {
        var clock = Stopwatch.StartNew();
        var units = Read("admin-units-2025.csv", NationalLists.ReadCurrent);

        Assert.Equal(34, units.Count(u => u.Level == AdministrativeLevel.Province));
        Assert.Equal(3321, units.Count(u => u.Level == AdministrativeLevel.Commune));
        Assert.Equal(65, units.Count(u => u.ParentCode == "20"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"Reading took {clock.Elapsed}.");
    }

    [Fact]
    public void ReadFormer_NationalList_HasThreeTiers()
    {
        var units = Read("admin-units-pre2025.csv", NationalLists.ReadFormer);

        Assert.Equal([63, 696, 10_035], units.GroupBy(u => u.Level).OrderBy(g => g.Key).Select(g => g.Count()));
    }

    [Fact]
    public void ReadMergers_NationalList_IsRead()
    {
        var changes = Read("admin-unit-mergers.csv", NationalLists.ReadMergers);

        Assert.Equal(10_571, changes.Count);
        Assert.Single(changes, c => c.OldCode is null);
        Assert.Equal(826, changes.Count(c => c.Extent == ChangeExtent.Part));
    }

    [Fact]
    public void LangSonCatalogue_AgreesWithNationalLists()
    {
        var current = Read("admin-units-2025.csv", NationalLists.ReadCurrent).Where(u => u.ParentCode == "20").Select(u => (u.Code, u.FullName));
        using var reader = File.OpenText(RepositoryFiles.PathOf("catalog", "units", "lang-son-units.csv"));

        var own = UnitCatalogue.ReadUnits(reader, "lang-son-units.csv").Where(u => u.ValidFrom is not null).Select(u => (u.Code, u.FullName));

        Assert.Equal(current.Order(), own.Order());
    }

    [Theory]
    [InlineData("24,Bắc Ninh,tỉnh,\n24x,A,xã,24\n", 3, 1, "phải có 5 chữ số")]
    [InlineData("24,Bắc Ninh,tỉnh,\n07210,A,xã,25\n", 3, 4, "Chưa có đơn vị cấp trên mang mã “25”")]
    [InlineData("24,Bắc Ninh,tỉnh\n", 2, 0, "Dòng có 3 ô, phải có 4 ô")]
    [InlineData("24,Bắc Ninh,vùng,\n", 2, 3, "không phải là loại đơn vị")]
    public void ReadCurrent_FaultyRow_IsRefusedWithRowAndColumn(string rows, int line, int column, string sentence)
    {
        using var reader = new StringReader("\uFEFFcode,name,type,province_code\n" + rows);

        var problem = Assert.Single(Assert.Throws<InvalidFileException>(() => NationalLists.ReadCurrent(reader, "x.csv").Count()).Problems);

        Assert.Contains(sentence, problem.Sentence, StringComparison.Ordinal);
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Fact]
    public void ReadFormer_CommuneWithoutProvince_IsRefused()
    {
        using var reader = new StringReader("code,name,type,district_code,province_code\n20,Lạng Sơn,tỉnh,,\n187,Chi Lăng,huyện,,20\n06463,Đồng Mỏ,thị trấn,187,\n");

        var problem = Assert.Single(Assert.Throws<InvalidFileException>(() => NationalLists.ReadFormer(reader, "x.csv").Count()).Problems);

        Assert.Equal((4, 5), (problem.Line, problem.Column));
    }

    [Fact]
    public void ReadMergers_UnknownExtent_IsRefused()
    {
        using var reader = new StringReader("old_code,new_code,extent,note\n06463,06463,half,\n,0646,whole,\n");

        var problems = Assert.Throws<InvalidFileException>(() => NationalLists.ReadMergers(reader, "x.csv").Count()).Problems;

        Assert.Equal([(2, 3), (3, 2)], problems.Select(p => (p.Line, p.Column)));
    }

    private static List<T> Read<T>(string file, Func<TextReader, string, IEnumerable<T>> read)
    {
        using var reader = new StringReader(NationalListFolder.Read(file));
        return [.. read(reader, file)];
    }
}
