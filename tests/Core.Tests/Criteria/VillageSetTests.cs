using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Tests.Criteria;

public sealed class VillageSetTests
{
    private readonly CriteriaSet set = Catalog.Load("thon-kieu-mau-de-xuat.yaml");

    [Fact]
    public void Load_VillageSet_HasFourteenCriteriaAndKeepsUnconfirmedFlags()
    {
        Assert.Equal(14, set.Root.Children.Count);
        Assert.Equal(26, set.Leaves.Count);
        Assert.Equal(26, set.UnconfirmedCount);
        Assert.Equal(SetOrigin.Proposal, set.Origin);
    }

    [Fact]
    public void Evaluate_ContributionsOfHouseholds_AreComputedAndExplainedWithTheirRecords()
    {
        var inputs = new SubjectInputs
        {
            ["thon.so_ho"] = new(Value.Number(120), "sổ hộ khẩu của thôn", "unit:suoi-mau"),
            ["dong_gop.ho_tham_gia"] = new(Value.Number(86), "sổ đóng góp năm 2024", "contributions:suoi-mau:2024"),
        };

        SubjectResult result = new CriteriaEvaluator(set).Evaluate(new Subject("suoi-mau", "Thôn Suối Mẫu", inputs) { Year = 2024 });

        NodeResult leaf = result.Find("14.1")!;
        Assert.Equal(NodeStatus.NotPassed, leaf.Status);
        Assert.Equal("71,67 %", leaf.ValueText);
        Assert.Equal("≥ 80 %", leaf.LevelText);
        Assert.Equal("còn thiếu 8,33 điểm phần trăm (cần thêm 10 hộ)", leaf.Shortfall);
        Assert.Contains(leaf.Lines, line => line is { Kind: ExplanationKind.Input, ReferenceKey: "contributions:suoi-mau:2024", Text: "Số hộ tham gia đóng góp: 86 hộ (sổ đóng góp năm 2024)" });
        Assert.Equal(NodeStatus.Missing, result.Find("8.1")!.Status);
        Assert.Contains("≥ 54 triệu đồng/người (năm đánh giá 2024)", result.Find("8.1")!.Lines[0].Text, StringComparison.Ordinal);
        Assert.Equal(NodeStatus.NotPassed, result.Root.Status);
    }
}
