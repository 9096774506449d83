using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Tests.Movements.Files;

public class MovementFileTests
{
    private const string Seed = "chung-suc-ntm-chi-lang-2021-2025.yaml";
    private const string Sample = "mau-chuyen-doi-so-2026-2030.yaml";

    // The clauses of the plan, counted on paper: II 1-4 with one dash under 3; IV.1 a-đ; IV.2 a (five forms), b; V 1-2; VI 1-3.
    public static TheoryData<string> ClausesOfPlan =>
    [
        "II.1", "II.2", "II.3", "II.3.1", "II.4",
        "III.1", "III.2", "III.3",
        "IV.1.a", "IV.1.a.1", "IV.1.a.2", "IV.1.a.3", "IV.1.b", "IV.1.b.1", "IV.1.b.2", "IV.1.c",
        "IV.1.d", "IV.1.d.1", "IV.1.d.2", "IV.1.đ", "IV.1.đ.1", "IV.1.đ.2",
        "IV.2.a.1", "IV.2.a.2", "IV.2.a.3", "IV.2.a.4", "IV.2.a.5", "IV.2.b",
        "V.1", "V.2", "VI.1", "VI.2", "VI.3",
    ];

    [Theory]
    [MemberData(nameof(ClausesOfPlan))]
    public void Load_PlanOfChiLang_EveryClauseIsHeldByAnObject(string clause)
    {
        Assert.Contains(clause, Load(Seed).CitedClauses());
    }

    [Theory]
    [InlineData(Seed)]
    [InlineData(Sample)]
    public void Load_CatalogFile_LeavesNoClauseWithoutObject(string file)
    {
        Assert.Empty(Load(file).ClausesWithoutObject());
    }

    [Theory]
    [InlineData(Seed)]
    [InlineData(Sample)]
    public void Load_CatalogFile_CriteriaKeepTheWordsOfTheirClause(string file)
    {
        var movement = Load(file);
        var texts = movement.Clauses.ToDictionary(c => c.Id, c => c.Text ?? "");

        Assert.All(movement.Groups.SelectMany(g => g.Criteria), c => Assert.Contains(c.Text.TrimEnd('.'), texts[c.Clause], StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Load_PlanOfChiLang_SaysWhatThePlanSays()
    {
        var movement = Load(Seed);

        Assert.False(movement.IsSample);
        Assert.Equal(MovementFileKind.Thematic, movement.Kind);
        Assert.Equal("2021 - 2025", movement.Period.ToString());
        Assert.Null(movement.Plan.Number);
        Assert.Null(movement.Plan.Date);
        Assert.Equal("Vương Văn Sơn", movement.Plan.Signer);
        Assert.Equal(4, movement.PurposesAndRequirements.Count());
        Assert.Equal(["a", "b", "c", "d", "đ"], movement.Groups.Select(g => g.Code));
        Assert.Equal(["HCLD", "BK_TTG", "BK_TINH", "GK_HUYEN", "GK_XA"], movement.Forms.Select(f => f.Code));
        Assert.Equal(["HCLD_1", "HCLD_2", "HCLD_3"], movement.Forms[0].LawCodes);
        Assert.Equal("Phòng Nội vụ", movement.CommendationBasis?.GuidedBy);
        Assert.Equal(6, movement.Recipients.Count);
        Assert.Equal(13, movement.Duties.Count);
        Assert.Equal("Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”", Assert.Single(movement.Campaigns).Name);
    }

    [Fact]
    public void Load_PlanOfChiLang_ChainGoesFromDistrictToNation()
    {
        var parents = Load(Seed).Parents;

        Assert.Equal([PlanLevel.District, PlanLevel.Province, PlanLevel.Nation], parents.Select(p => p.Level));
        Assert.Equal(["219/KH-UBND", null, "587/QĐ-TTg"], parents.Select(p => p.Number));
        Assert.Equal([new DateOnly(2022, 8, 3), null, new DateOnly(2022, 5, 18)], parents.Select(p => p.Date));
        Assert.Equal(["mở đầu", null, null], parents.Select(p => p.Clause));
    }

    [Fact]
    public void Load_PlanOfChiLang_TargetsHaveNumbersAndDates()
    {
        var targets = Load(Seed).Targets;

        Assert.Equal(["xa-nang-cao", "kdc-kieu-mau"], targets.Select(t => t.Id));
        Assert.All(targets, t => Assert.Equal(new DateOnly(2025, 12, 31), t.Due));
        Assert.True(targets[0].Value.IsExact);
        Assert.Equal(new TargetValue(2, 3), targets[1].Value);
        Assert.False(targets[1].Value.IsReachedBy(1));
        Assert.True(targets[1].Value.IsReachedBy(2));
        Assert.False(targets[1].Value.IsExceededBy(3));
        Assert.True(targets[1].Value.IsExceededBy(4));
    }

    [Fact]
    public void Load_PlanOfChiLang_MilestonesAndBodies()
    {
        var movement = Load(Seed);

        Assert.Equal(2023, Assert.Single(movement.Milestones, m => m.Kind == MilestoneKind.InterimReview).Year);
        Assert.All(movement.Milestones.Where(m => m.Kind == MilestoneKind.FinalReview), m => Assert.Equal(2025, m.Year));
        Assert.True(Assert.Single(movement.Milestones, m => m.Kind == MilestoneKind.Inspection).IsYearly);
        Assert.Equal(Enum.GetValues<BodyRole>(), movement.Bodies.Select(b => b.Role).Order());
    }

    [Fact]
    public void Load_SampleOfAnotherTheme_HasOtherGroupsTargetsAndForms()
    {
        var movement = Load(Sample);

        Assert.True(movement.IsSample);
        Assert.Contains("mẫu", movement.Name, StringComparison.Ordinal);
        Assert.Equal("2026 - 2030", movement.Period.ToString());
        Assert.Empty(movement.Parents);
        Assert.Equal(["GK_XA", "BK_TINH"], movement.Forms.Select(f => f.Code));
        Assert.Equal(new TargetValue(80, null), movement.Targets[0].Value);
        Assert.Equal(65, movement.Targets[0].Path[2028]);
        Assert.Equal(new DateOnly(2028, 6, 30), movement.Targets[1].Due);
        Assert.Equal(10, movement.Quotas[0].MaxPercent);
        Assert.Equal(20, movement.Quotas[1].MaxCount);
        Assert.Equal(3, movement.Phases.Count);
    }

    private static MovementFile Load(string file)
    {
        using var reader = File.OpenText(RepositoryFiles.PathOf("catalog", "movements", file));
        return MovementFile.Load(reader, file);
    }
}
