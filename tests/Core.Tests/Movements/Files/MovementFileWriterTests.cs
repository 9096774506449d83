using System.Text.Json;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Movements.Files;

namespace ChungSuc.Core.Tests.Movements.Files;

public sealed class MovementFileWriterTests
{
    [Theory]
    [InlineData("chung-suc-ntm-chi-lang-2021-2025.yaml")]
    [InlineData("mau-chuyen-doi-so-2026-2030.yaml")]
    public void Write_AFileOfTheCatalogue_ReadsBackTheSame(string name)
    {
        var file = Load(File.ReadAllText(CatalogFiles.Movement(name)));

        Assert.Equal(Text(file), Text(Load(MovementFileWriter.Write(file))));
    }

    [Fact]
    public void Write_QuotesBackslashesAndLines_ReadBackTheSame()
    {
        var file = Load(File.ReadAllText(CatalogFiles.Movement("mau-chuyen-doi-so-2026-2030.yaml"))) with { Slogan = "a: \"b\" \\ c # d", Scope = "- [x] {y}" };

        var again = Load(MovementFileWriter.Write(file));

        Assert.Equal((file.Slogan, file.Scope), (again.Slogan, again.Scope));
    }

    [Fact]
    public void Copy_ToTheNextPeriod_MovesYearsAndEmptiesFigures()
    {
        var last = Load(File.ReadAllText(CatalogFiles.Movement("chung-suc-ntm-chi-lang-2021-2025.yaml")));

        var next = Load(MovementFileWriter.Write(MovementCopy.Make(last, new CopyForPeriod
        {
            Name = "Chung sức giai đoạn 2026 - 2030",
            ShortName = "Chung sức",
            Period = new MovementPeriod(2026, 2030),
            Targets = new Dictionary<string, TargetValue>(StringComparer.Ordinal) { ["kdc-kieu-mau"] = new(4, 5) },
            Baselines = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["kdc-kieu-mau"] = 2 },
            EndedForms = ["GK_HUYEN"],
        })));

        Assert.Equal("chung-suc-ntm-chi-lang-2026-2030", next.Id);
        var target = Assert.Single(next.Targets);
        Assert.Equal((new TargetValue(4, 5), 2m, new DateOnly(2030, 12, 31)), (target.Value, target.Baseline, target.Due));
        Assert.Equal([("so-ket-2028", 2028), ("tong-ket-2030", 2030), ("tong-ket-hoi-dong-2030", 2030)], next.Milestones.Where(m => m.Year is not null).Select(m => (m.Id, m.Year!.Value)));
        Assert.Equal([(2026, 2028), (2029, 2030)], next.Phases.Select(p => (p.Period.FromYear, p.Period.ToYear)));
        Assert.Equal(["HCLD", "BK_TTG", "BK_TINH", "GK_XA"], next.Forms.Select(f => f.Code));
        Assert.Equal([PlanLevel.Province, PlanLevel.Nation], next.Parents.Select(p => p.Level));
        Assert.All(next.Parents, p => Assert.Null(p.Number));
        Assert.Equal("Căn cứ vào tình hình thực tiễn, UBND xã tiến hành sơ kết, đánh giá, rút kinh nghiệm vào năm 2028 và tổng kết Phong trào thi đua vào năm 2030.", next.Clauses.Single(c => c.Id == "V.1").Text);
        Assert.Contains("giai đoạn 2026 - 2030", next.Clauses.Single(c => c.Id == "I.1").Text, StringComparison.Ordinal);
        Assert.Equal(last.Groups.SelectMany(g => g.Criteria).Count(), next.Groups.SelectMany(g => g.Criteria).Count());
        Assert.DoesNotContain("219/KH-UBND", MovementFileWriter.Write(next), StringComparison.Ordinal);
    }

    private static MovementFile Load(string text)
    {
        using var reader = new StringReader(text);
        return MovementFile.Load(reader, "a.yaml");
    }

    private static string Text(MovementFile file) => JsonSerializer.Serialize(file);
}
