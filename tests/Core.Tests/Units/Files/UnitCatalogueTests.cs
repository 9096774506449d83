using ChungSuc.Core.Shared.Files;
using ChungSuc.Core.Units.Files;
using CsCheck;

namespace ChungSuc.Core.Tests.Units.Files;

public class UnitCatalogueTests
{
    private static readonly DateOnly LastDay = new(2025, 6, 30);
    private static readonly DateOnly FirstDay = new(2025, 7, 1);

    [Fact]
    public void LangSon_Units_AreCountedAsTheResolutionSays()
    {
        var units = Units();

        Assert.Single(units, u => u is { Level: AdministrativeLevel.Province, Code: "20", ValidTo: null });
        Assert.Equal(11, units.Count(u => u.Level == AdministrativeLevel.District && u.ValidTo == LastDay));
        Assert.Equal(194, units.Count(u => u.Level == AdministrativeLevel.Commune && u.ValidTo == LastDay));
        var current = units.Where(u => u.ValidFrom == FirstDay).ToList();
        Assert.Equal(65, current.Count);
        Assert.Equal(61, current.Count(u => u.Type == "xã"));
        Assert.Equal(4, current.Count(u => u.Type == "phường"));
        Assert.All(current, u => Assert.Equal("20", u.ParentCode));
        Assert.All(current, u => Assert.Contains("1672/NQ-UBTVQH15", u.Basis, StringComparison.Ordinal));
    }

    // Communes of each district unit before 01/7/2025; together 194.
    [Theory]
    [InlineData("178", 8)]
    [InlineData("180", 20)]
    [InlineData("181", 19)]
    [InlineData("182", 17)]
    [InlineData("183", 22)]
    [InlineData("184", 15)]
    [InlineData("185", 18)]
    [InlineData("186", 23)]
    [InlineData("187", 20)]
    [InlineData("188", 20)]
    [InlineData("189", 12)]
    public void LangSon_Districts_HaveTheirCommunes(string code, int communes)
    {
        Assert.Equal(communes, Units().Count(u => u.ParentCode == code && u.Level == AdministrativeLevel.Commune));
    }

    [Theory]
    [InlineData("06463", "xã Chi Lăng", "06463 06466 06523")]
    [InlineData("06475", "xã Bằng Mạc", "06475 06487 06490 06493")]
    [InlineData("06481", "xã Chiến Thắng", "06469 06472 06481 06502")]
    [InlineData("06496", "xã Nhân Lý", "06478 06484 06496 06499")]
    [InlineData("06505", "xã Vạn Linh", "06505 06508 06520")]
    [InlineData("06517", "xã Quan Sơn", "06514 06517")]
    public void ChiLang_NewCommunes_AreMadeOfOldOnes(string newCode, string name, string oldCodes)
    {
        var made = Changes().Where(c => c.NewCode == newCode).ToList();

        Assert.Equal(name, Assert.Single(Units(), u => u.Code == newCode && u.ValidFrom == FirstDay).FullName);
        Assert.Equal(oldCodes, string.Join(' ', made.Select(c => c.OldCode).Order(StringComparer.Ordinal)));
        Assert.All(made, c => Assert.True(c.CarriesEverything));
    }

    [Fact]
    public void LangSon_Changes_CoverEveryOldAndNewCommune()
    {
        var communes = Units().Where(u => u.Level == AdministrativeLevel.Commune).ToLookup(u => u.ValidFrom is null, u => u.Code);
        var changes = Changes();

        Assert.Equal(196, changes.Count);
        Assert.Equal(communes[true].Order(StringComparer.Ordinal), changes.Select(c => c.OldCode!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(communes[false].Order(StringComparer.Ordinal), changes.Select(c => c.NewCode).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["06622", "06625"], changes.Where(c => !c.CarriesEverything).Select(c => c.OldCode).Distinct().Order(StringComparer.Ordinal));
        Assert.All(changes, c => Assert.Equal(FirstDay, c.Effective));
    }

    [Theory]
    [InlineData("20,Lạng Sơn,tỉnh,province,,,,", "20,Lạng Sơn,xã,province,,,,", 2, 3, "“xã” không phải là loại đơn vị ở cấp này")]
    [InlineData("20,Lạng Sơn,tỉnh,province,,,,", "2,Lạng Sơn,tỉnh,province,,,,", 2, 1, "phải có 2 chữ số")]
    [InlineData("06463,Chi Lăng", "6463,Chi Lăng", 3, 1, "giữ số 0 ở đầu")]
    [InlineData("Chi Lăng,xã,commune,20", "Chi Lăng,xã,commune,21", 3, 5, "Chưa có đơn vị cấp trên mang mã “21”")]
    [InlineData("Chi Lăng,xã,commune,20", "Chi Lăng,xã,commune,", 3, 5, "Thiếu mã đơn vị cấp trên")]
    [InlineData("Chi Lăng,xã,commune", "Chi Lăng,xã,thon", 3, 4, "không có trong danh sách")]
    [InlineData("06463,Chi Lăng", "06463,", 3, 2, "Thiếu “name”")]
    [InlineData("2025-07-01", "31/02/2025", 3, 6, "không phải là ngày có thật")]
    [InlineData("2025-07-01,", "2025-07-01,2025-06-30", 3, 7, "Ngày cuối đứng trước ngày đầu")]
    [InlineData("2025-07-01,,NQ", "2025-07-01,NQ", 3, 0, "Dòng có 7 ô, phải có 8 ô")]
    [InlineData("code,name", "ma,name", 1, 0, "Dòng đầu phải là: code,name,type")]
    [InlineData("06463,Chi Lăng", "06463,\"Chi Lăng", 3, 0, "Dấu nháy kép đặt sai")]
    [InlineData("06463,Chi Lăng", "06463,Chi \"Lăng\"", 3, 0, "Dấu nháy kép đặt sai")]
    public void ReadUnits_FaultyRow_IsRefusedWithRowAndColumn(string right, string wrong, int line, int column, string sentence)
    {
        const string valid = """
            code,name,type,level,parent_code,valid_from,valid_to,basis
            20,Lạng Sơn,tỉnh,province,,,,
            06463,Chi Lăng,xã,commune,20,2025-07-01,,NQ
            """;

        var problem = Problems(valid.Replace(right, wrong, StringComparison.Ordinal))[0];

        Assert.Contains(sentence, problem.Sentence, StringComparison.Ordinal);
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Fact]
    public void ReadUnits_SameCodeAgain_IsRefusedUnlessItsFirstDayDiffers()
    {
        const string head = "code,name,type,level,parent_code,valid_from,valid_to,basis\n20,Lạng Sơn,tỉnh,province,,,,\n";

        Assert.Contains("hai lần", Assert.Single(Problems(head + "20,Lạng Sơn,tỉnh,province,,,,\n")).Sentence, StringComparison.Ordinal);
        using var reader = new StringReader(head + "06463,Đồng Mỏ,thị trấn,commune,20,,2025-06-30,\n06463,Chi Lăng,xã,commune,20,2025-07-01,,\n");
        Assert.Equal(3, UnitCatalogue.ReadUnits(reader, "x").Count());
    }

    [Fact]
    public void ReadUnits_HostileSizes_AreRefusedByNameOfLimit()
    {
        const string head = "code,name,type,level,parent_code,valid_from,valid_to,basis\n";

        Assert.Contains("ô dài quá 1.000 ký tự", Problems(head + "20," + new string('x', 2_000_000))[0].Sentence, StringComparison.Ordinal);
        Assert.Contains("quá 50.000 dòng", Problems(head + string.Concat(Enumerable.Range(0, CsvTable.MaxRows + 1).Select(Province)))[0].Sentence, StringComparison.Ordinal);
        Assert.Contains("ký tự", Problems(head + new string(',', CsvTable.MaxCharacters))[0].Sentence, StringComparison.Ordinal);
        Assert.Contains("Dòng đầu", Problems("")[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadUnits_AnyDamage_IsReadOrRefusedButNeverFailsOtherwise()
    {
        const string valid = "code,name,type,level,parent_code,valid_from,valid_to,basis\n20,Lạng Sơn,tỉnh,province,,,,\n06463,Chi Lăng,xã,commune,20,2025-07-01,,NQ\n";
        Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Int[0, 8], Gen.OneOf<string>("", ",", "\"", "\n", "\r", "\t", "\u0000", "\uD800", ";", "9", "\"\"\""))
            .Sample((start, length, piece) =>
            {
                using var reader = new StringReader(valid[..start] + piece + valid[Math.Min(valid.Length, start + length)..]);
                try
                {
                    _ = UnitCatalogue.ReadUnits(reader, "donvi.csv").Count();
                }
                catch (InvalidFileException e)
                {
                    Assert.All(e.Problems, p => Assert.True(p.Line > 0 && p.Sentence.Length > 0));
                }
            });
    }

    private static string Province(int i)
    {
        return FormattableString.Invariant($"{i % 100:00},a,tỉnh,province,,{new DateOnly(1950, 1, 1).AddDays(i / 100):yyyy-MM-dd},,\n");
    }

    private static List<AdministrativeUnitRow> Units()
    {
        using var reader = File.OpenText(RepositoryFiles.PathOf("catalog", "units", "lang-son-units.csv"));
        return [.. UnitCatalogue.ReadUnits(reader, "lang-son-units.csv")];
    }

    private static List<UnitChangeRow> Changes()
    {
        using var reader = File.OpenText(RepositoryFiles.PathOf("catalog", "units", "lang-son-changes.csv"));
        return [.. UnitCatalogue.ReadChanges(reader, "lang-son-changes.csv")];
    }

    private static IReadOnlyList<FileProblem> Problems(string text)
    {
        using var reader = new StringReader(text);
        return Assert.Throws<InvalidFileException>(() => UnitCatalogue.ReadUnits(reader, "donvi.csv").Count()).Problems;
    }
}
