using System.Text.Json.Nodes;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>The sets that ship are sound, complete as far as their source, and honest about what is not confirmed.</summary>
public sealed class CatalogTests
{
    public static TheoryData<string> Files => new(Catalog.Files.Select(file => Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Load_EachSet_IsSoundAndNamedByItsId(string file)
    {
        CriteriaSet set = Catalog.Load(file);

        Assert.Equal(Path.GetFileNameWithoutExtension(file), set.Id);
        Assert.True(set.Origin != SetOrigin.Issued || set.LegalBasis.Count > 0, "an issued set names its legal basis");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Evaluate_EachSetWithoutAnyFigure_WaitsAndExplains(string file)
    {
        SubjectResult result = new CriteriaEvaluator(Catalog.Load(file)).Evaluate(Sheet.Subject("a"));

        Assert.False(result.Score.IsComplete);
        Assert.All(result.Root.WithDescendants.Where(node => node.IsLeaf), leaf => Assert.NotEmpty(leaf.Lines));
    }

    [Fact]
    public void Schema_ForEditors_KnowsTheKeysThatTheLoaderKnows()
    {
        JsonNode schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Catalog.Folder, "..", "criteria-set.schema.json")))!;

        Assert.Equal(CriteriaSetLoader.Keys.Order(StringComparer.Ordinal), KeysOf(schema));
        Assert.Equal(TreeReader.GroupKeys.Order(StringComparer.Ordinal), KeysOf(schema["$defs"]!["group"]!));
        Assert.Equal(TreeReader.LeafKeys.Order(StringComparer.Ordinal), KeysOf(schema["$defs"]!["leaf"]!));
    }

    [Theory]
    [InlineData("xa-ntm-2021-2025.yaml", 19, 57)]
    [InlineData("xa-ntm-nang-cao-2021-2025.yaml", 19, 75)]
    [InlineData("xa-ntm-kieu-mau-2021-2025.yaml", 4, 4)]
    [InlineData("xa-ntm-2026-2030.yaml", 10, 10)]
    [InlineData("thon-kieu-mau-yen-bai-2021-2025.yaml", 17, 17)]
    [InlineData("thon-ntm-yen-bai-2021-2025.yaml", 15, 15)]
    [InlineData("thon-kieu-mau-lao-cai-2022-2025.yaml", 12, 12)]
    [InlineData("thon-ntm-lao-cai-2022-2025.yaml", 14, 14)]
    [InlineData("hai-long-nguoi-dan-xa-2022.yaml", 2, 20)]
    public void Load_Set_HasTheCountsOfItsDecision(string file, int criteria, int indicators)
    {
        CriteriaSet set = Catalog.Load(file);

        Assert.Equal(criteria, set.Root.Children.Count);
        Assert.Equal(indicators, set.Leaves.Count);
    }

    [Theory]
    [InlineData("thi-dua-don-vi-doan-the.yaml")]
    [InlineData("thi-dua-xa.yaml")]
    [InlineData("thi-dua-thon.yaml")]
    [InlineData("thi-dua-doanh-nghiep-hop-tac-xa.yaml")]
    [InlineData("thi-dua-ca-nhan.yaml")]
    public void Load_EmulationSheet_IsAProposalOfOneHundredPoints(string file)
    {
        CriteriaSet set = Catalog.Load(file);

        Assert.Equal(SetOrigin.Proposal, set.Origin);
        Assert.Equal(100m, set.Root.Max);
        Assert.All(set.Leaves, leaf => Assert.False(leaf.IsConfirmed));
    }

    [Fact]
    public void Evaluate_ModelCommuneIncome_IsTenPercentOverTheAdvancedLevelAndStaysUnconfirmed()
    {
        CriteriaSet advanced = Catalog.Load("xa-ntm-nang-cao-2021-2025.yaml");
        var evaluator = new CriteriaEvaluator(Catalog.Load("xa-ntm-kieu-mau-2021-2025.yaml"), new EvaluationOptions { OtherSets = id => id == advanced.Id ? advanced : null });

        NodeResult leaf = evaluator.Evaluate(Sheet.Subject("a", ("thong_ke.thu_nhap_binh_quan", Value.Number(57)))).Find("2")!;

        Assert.Equal("≥ 59,4 triệu đồng/người/năm", leaf.LevelText);
        Assert.Equal("còn thiếu 2,4 triệu đồng/người/năm", leaf.Shortfall);
        Assert.True(leaf.IsUnconfirmed);
        Assert.True(leaf.Lines[0].IsUnconfirmed);
    }

    [Theory]
    [InlineData(100, "5 sao")]
    [InlineData(90, "5 sao")]
    [InlineData(89.99, "4 sao")]
    [InlineData(50, "3 sao")]
    [InlineData(29, "1 sao")]
    public void Evaluate_Ocop_GivesTheStars(decimal total, string stars)
    {
        Value Marks(decimal part) => Sheet.Numbers(part, part);
        SubjectResult result = Sheet.Evaluate(Catalog.Load("phan-hang-ocop.yaml"),
            ("ocop.diem_phan_a", Marks(total * 0.40m)), ("ocop.diem_phan_b", Marks(total * 0.25m)), ("ocop.diem_phan_c", Marks(total * 0.35m)));

        Assert.Equal(stars, result.Score.Band);
    }

    [Theory]
    [InlineData(5, 1, NodeStatus.Passed)]      // 5/19 = 26 %
    [InlineData(6, 1, NodeStatus.NotPassed)]   // 6/19 = 31,6 % with a criterion that binds
    [InlineData(6, 0, NodeStatus.Passed)]
    [InlineData(10, 0, NodeStatus.NotPassed)]  // 52,6 %
    public void Evaluate_Revocation_FollowsTheTwoCasesOfTheDecision(int failed, int binding, NodeStatus status)
    {
        SubjectResult result = Sheet.Evaluate(Catalog.Load("thu-hoi-cong-nhan-xa-2022-2025.yaml"),
            ("danh_gia.so_tieu_chi", Value.Number(19)), ("danh_gia.so_khong_dat", Value.Number(failed)), ("danh_gia.bat_buoc_khong_dat", Value.Number(binding)));

        Assert.Equal(status, result.Score.Status);
    }

    [Fact]
    public void Evaluate_PersonWhoIsAWorker_IsScoredOnTheWorkersHalfOnly()
    {
        SubjectResult result = Sheet.Evaluate(Catalog.Load("thi-dua-ca-nhan.yaml"),
            ("ca_nhan.la_can_bo", Value.YesNo(false)),
            ("dong_gop.gia_tri", Value.Number(5_000_000)), ("dong_gop.ngay_cong", Value.Number(4)), ("dong_gop.hien_dat_m2", Value.Number(150)),
            ("mo_hinh.hieu_qua", Sheet.Numbers(1)), ("sang_che.duoc_ghi_nhan", Sheet.Numbers()), ("ca_nhan.van_dong_ho", Value.Number(7)), ("vi_pham.ky_luat", Sheet.Numbers()));

        Assert.Equal(NodeStatus.NotAssigned, result.Find("A")!.Status);
        Assert.Equal(52m, result.Score.Points);    // 30 for the land + 15 for the model + 7 households
        Assert.Equal(100m, result.Score.MaxPoints);
        Assert.Equal("Có thành tích", result.Score.Band);
    }

    private static IEnumerable<string> KeysOf(JsonNode schema) => schema["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal);
}
