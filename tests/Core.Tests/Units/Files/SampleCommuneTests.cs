using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;
using ChungSuc.Core.Units.Files;

namespace ChungSuc.Core.Tests.Units.Files;

public class SampleCommuneTests
{
    private static readonly SampleCommune Commune = Load();

    [Fact]
    public void Load_SampleCommune_IsPlainlyASample()
    {
        Assert.Equal("Xã Mẫu (dữ liệu mẫu)", Commune.Name);
        Assert.Equal("20", Commune.ProvinceCode);
        Assert.All(Commune.Villages, v => Assert.Contains("Mẫu", v.Name, StringComparison.Ordinal));
        Assert.All(Commune.Persons, p => Assert.Contains(" Mẫu ", p.Name, StringComparison.Ordinal));
        Assert.All(Commune.Households, h => Assert.Contains(" Mẫu ", h.Head, StringComparison.Ordinal));
        Assert.All(Commune.Donors, d => Assert.Contains("Mẫu", d.Name, StringComparison.Ordinal));
        Assert.All(Commune.Organisations.Where(o => o.Kind is SampleOrganisationKind.Enterprise or SampleOrganisationKind.Cooperative), o => Assert.Contains("Mẫu", o.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_SampleCommune_HasTheSizesOfAWorkingCommune()
    {
        Assert.Equal(9, Commune.Villages.Count);
        Assert.Equal(9, Commune.Villages.Select(v => v.Households).Distinct().Count());
        Assert.Equal(995, Commune.Villages.Sum(v => v.Households));
        Assert.Equal(5, Commune.ResidentialAreas.Count);
        Assert.Equal([6, 5, 2, 1], Commune.Organisations.GroupBy(o => o.Kind).OrderBy(g => g.Key).Select(g => g.Count()));
        Assert.Equal(40, Commune.Persons.Count);
        Assert.Equal(9, Commune.Persons.Count(p => p.IsDirectWorker));
        Assert.Equal(60, Commune.Households.Count);
        Assert.Equal(9, Commune.Council.Count);
        Assert.Equal(90, Commune.Contributions.Count);
    }

    [Fact]
    public void Load_SampleCommune_EveryRoleAndVillageHasAUser()
    {
        Assert.Equal(SampleCommune.Roles.Order(StringComparer.Ordinal), Commune.Users.Select(u => u.Role).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            Commune.Villages.Select(v => (v.Id, v.Head)).Order(),
            Commune.Users.Where(u => u.Role == "village_head").Select(u => (u.Unit, u.Person)).Order());
        Assert.Equal("tinh", Assert.Single(Commune.Users, u => u.Role == "province_reviewer").Unit);
    }

    [Fact]
    public void Load_SampleCommune_NamesAreDistinctSoThatSortKeysAre()
    {
        var names = Commune.Households.Where(h => h.Person is null).Select(h => h.Head).Concat(Commune.Persons.Select(p => p.Name)).ToList();

        Assert.Equal(names.Count, names.Select(VietnameseText.PersonSortKey).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Load_SampleCommune_ContributionsCoverKindsVillagesAndBothYears()
    {
        var given = Commune.Contributions;

        Assert.All(given, c => Assert.InRange(c.Date, new DateOnly(2024, 1, 1), new DateOnly(2025, 12, 31)));
        Assert.Equal(Enum.GetValues<SampleContributionKind>(), given.Select(c => c.Kind).Distinct().Order());
        Assert.Equal(9, given.Select(c => c.Village).Distinct().Count());
        Assert.All(new[] { 2024, 2025 }, year => Assert.True(given.Count(c => c.Date.Year == year) > 20));
        Assert.Contains(given, c => !c.HasConsent);
        Assert.All(given, c => Assert.True(c.ValueVnd > 0));
        Assert.True(Commune.Donors.All(d => given.Any(c => c.Giver == d.Id)));
    }

    [Fact]
    public void Load_SampleCommune_LandAndLabourAreConvertedByTheRates()
    {
        Assert.All(Commune.Contributions.Where(c => c.Kind == SampleContributionKind.Land), c => Assert.Equal(c.Amount * 60_000, c.ValueVnd));
        Assert.All(Commune.Contributions.Where(c => c.Kind == SampleContributionKind.Labour), c => Assert.Equal(c.Amount * 250_000, c.ValueVnd));
        Assert.All(Commune.Contributions.Where(c => c.Kind == SampleContributionKind.Money), c => Assert.Equal(c.Amount, c.ValueVnd));
    }

    [Fact]
    public void Load_SampleCommune_StatisticsAgreeWithTheVillagesAndHaveGaps()
    {
        var households = Assert.Single(Commune.Statistics, s => s.Key == "thong_ke.so_ho");

        Assert.All(Commune.Villages, v => Assert.Equal(v.Households, households.Values[v.Id]));
        Assert.All(Commune.Statistics, s => Assert.StartsWith("thong_ke.", s.Key, StringComparison.Ordinal));
        Assert.Contains(Commune.Statistics, s => s.Values.Count < 9);
        Assert.All(Commune.Statistics.Where(s => s.IsYesNo), s => Assert.All(s.Values.Values, v => Assert.True(v is 0 or 1)));
        Assert.All(Commune.Statistics.Where(s => s.Unit == "%"), s => Assert.All(s.Values.Values, v => Assert.InRange(v, 0, 100)));
        Assert.All(Commune.Statistics.Where(s => s.Unit == "hộ"), s => Assert.All(s.Values, v => Assert.True(v.Value <= households.Values[v.Key])));
    }

    [Fact]
    public void Load_SampleCommune_VillagesThatGaveTogetherSayHowManyHouseholds()
    {
        var sizes = Commune.Villages.ToDictionary(v => v.Id, v => v.Households);

        Assert.All(Commune.Contributions, c => Assert.Equal(sizes.ContainsKey(c.Giver), c.HouseholdCount is not null));
        Assert.All(Commune.Contributions.Where(c => c.HouseholdCount is not null), c => Assert.True(c.HouseholdCount <= sizes[c.Giver]));
    }

    [Theory]
    [InlineData("village: na-mau, giver: h-na-mau-03", "village: la, giver: h-na-mau-03", "“la” không có trong tệp")]
    [InlineData("giver: h-na-mau-03", "giver: h-la", "“h-la” không có trong tệp")]
    [InlineData("role: chairman", "role: king", "Không có vai trò “king”")]
    [InlineData("id: p02,", "id: p01,", "“p01” được dùng hai lần")]
    [InlineData("kind: labour, unit: công", "kind: land, unit: công", "Loại này đã có đơn giá")]
    [InlineData("co_so_do, name: \"Có sơ đồ chỉ dẫn thôn, khu dân cư\", unit: có/không, kind: yes_no", "co_so_do, name: x, unit: x, kind: number", "ghi một số")]
    [InlineData("households: 214", "households: -1", "ghi số nguyên từ 0")]
    public void Load_FaultyFile_IsRefused(string right, string wrong, string sentence)
    {
        var text = File.ReadAllText(FilePath());
        Assert.Contains(right, text, StringComparison.Ordinal);
        using var reader = new StringReader(text.Replace(right, wrong, StringComparison.Ordinal));

        var problems = Assert.Throws<InvalidFileException>(() => SampleCommune.Load(reader, "x.yaml")).Problems;

        Assert.Contains(problems, p => p.Sentence.Contains(sentence, StringComparison.Ordinal) && p is { Line: > 1, Column: > 1 });
    }

    private static SampleCommune Load()
    {
        using var reader = File.OpenText(FilePath());
        return SampleCommune.Load(reader, "xa-mau.yaml");
    }

    private static string FilePath()
    {
        return RepositoryFiles.PathOf("catalog", "samples", "xa-mau.yaml");
    }
}
