using ChungSuc.Core.Criteria;
using static ChungSuc.Core.Tests.Criteria.Sheet;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>When a leaf is passed, and the level that it has to reach: worked by hand.</summary>
public sealed class PassRuleTests
{
    [Theory]
    [InlineData("\">= 80\"", 80, true)]
    [InlineData("\"> 80\"", 80, false)]
    [InlineData("\"<= 80\"", 80.01, false)]
    [InlineData("\"< 80\"", 79, true)]
    [InlineData("\"= 80\"", 80, true)]
    public void PassRule_ComparesWithTheLevel(string rule, decimal reached, bool passes)
    {
        CriteriaSet set = Load($"criteria: [{{code: \"1\", name: a, kind: percent, input: x, pass: {rule}}}]");

        Assert.Equal(passes ? NodeStatus.Passed : NodeStatus.NotPassed, Evaluate(set, ("x", Pct(reached))).Find("1")!.Status);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void PassRule_RangeOfTargets(decimal reached, bool passes)
    {
        CriteriaSet set = Load("criteria: [{code: \"1\", name: a, kind: count, input: x, pass: {comparator: between, from: 2, to: 3}}]");

        Assert.Equal(passes ? NodeStatus.Passed : NodeStatus.NotPassed, Evaluate(set, ("x", N(reached))).Find("1")!.Status);
    }

    [Theory]
    [InlineData("Trung bình", NodeStatus.NotPassed)]
    [InlineData("Khá", NodeStatus.Passed)]
    [InlineData("Tốt", NodeStatus.Passed)]
    [InlineData("Rất tốt", NodeStatus.Blocked)]
    public void PassRule_WordsOnAScale(string word, NodeStatus status)
    {
        CriteriaSet set = Load("criteria: [{code: \"1\", name: a, kind: text, input: x, pass: {comparator: \">=\", threshold: Khá, scale: [Yếu, Trung bình, Khá, Tốt]}}]");

        Assert.Equal(status, Evaluate(set, ("x", Value.Text(word))).Find("1")!.Status);
    }

    [Fact]
    public void Level_ByRegionAndYear()
    {
        CriteriaSet set = Load("""
            criteria:
              - code: "10"
                name: Thu nhập
                kind: number
                unit: triệu đồng
                input: x
                pass:
                  comparator: ">="
                  threshold:
                    by: [vung, nam]
                    values:
                      TDMNPB: {2023: 50, 2024: 54}
                      CHUNG: {2023: 62, 2024: 66}
            """);

        NodeResult leaf = Evaluate(set, ("x", N(51.2m))).Find("10")!;

        Assert.Equal(NodeStatus.NotPassed, leaf.Status);
        Assert.Equal("còn thiếu 2,8 triệu đồng", leaf.Shortfall);
        Assert.Equal("Mức phải đạt: ≥ 54 triệu đồng (vùng TDMNPB, năm đánh giá 2024)", leaf.Lines[0].Text);
        Assert.True(leaf.Lines[0].IsUnconfirmed);
        Assert.Contains(leaf.Lines, line => line.Text == "51,2 triệu đồng nhỏ hơn 54 triệu đồng, chưa đạt, còn thiếu 2,8 triệu đồng");
    }

    [Fact]
    public void Level_YearNotInTheSet_IsBlockedNotGuessed()
    {
        CriteriaSet set = Load("criteria: [{code: \"1\", name: a, kind: number, input: x, pass: {comparator: \">=\", threshold: {by: nam, values: {2021: 5}}}}]");

        NodeResult leaf = Evaluate(set, ("x", N(9))).Find("1")!;

        Assert.Equal(NodeStatus.Blocked, leaf.Status);
        Assert.Contains(leaf.Lines, line => line.Text == "Chưa kết luận được vì bộ tiêu chí không có mức cho năm đánh giá 2024");
    }

    [Fact]
    public void Level_ByFormula_ShowsTheFiguresItWasComputedFrom()
    {
        CriteriaSet set = Load("""
            inputs: {nam_truoc: {type: number, label: Kết quả năm trước}}
            criteria:
              - {code: "1", name: a, kind: number, input: x, pass: {comparator: ">=", threshold: {formula: nam_truoc * 1.05}}}
            """);

        NodeResult leaf = Evaluate(set, ("x", N(100)), ("nam_truoc", N(100))).Find("1")!;

        Assert.Equal("Mức phải đạt: ≥ 105 (tính theo kết quả năm trước × 1,05)", leaf.Lines[0].Text);
        Assert.Contains(leaf.Lines, line => line.InputName == "nam_truoc");
        Assert.Equal("còn thiếu 5", leaf.Shortfall);
    }

    [Fact]
    public void Pass_ByADay_SaysHowLate()
    {
        CriteriaSet set = Load("criteria: [{code: \"1\", name: a, kind: date, input: x, pass: \"<= 2024-12-15\"}]");

        Assert.Equal("quá hạn 3 ngày", Evaluate(set, ("x", Day("2024-12-18"))).Find("1")!.Shortfall);
    }

    [Fact]
    public void Level_LeftToTheProvince_BlocksUntilItsValueIsGiven()
    {
        CriteriaSet set = Load("""
            criteria:
              - {code: "2.1", name: Đường xã, kind: percent, input: x, pass: {comparator: ">=", threshold: {set_by: UBND tỉnh, parameter: muc_duong_xa}}}
            """);
        Subject subject = Subject("a", ("x", Pct(85)));

        NodeResult before = new CriteriaEvaluator(set).Evaluate(subject).Find("2.1")!;
        NodeResult after = new CriteriaEvaluator(set, new EvaluationOptions { Parameters = new Dictionary<string, Value> { ["muc_duong_xa"] = Pct(80) } })
            .Evaluate(subject).Find("2.1")!;

        Assert.Equal(NodeStatus.Blocked, before.Status);
        Assert.Contains(before.Lines, line => line.Text == "Chưa kết luận được vì UBND tỉnh chưa quy định mức của: Đường xã");
        Assert.Equal(NodeStatus.Passed, after.Status);
    }

    [Fact]
    public void Level_RelativeToAnotherSet_FollowsItsRegionAndYear()
    {
        CriteriaSet advanced = Require(CriteriaSetLoader.Load("""
            id: nang-cao
            version: 1
            name: Nâng cao
            origin: issued
            subject: commune
            missing: waits
            rounding: {mode: half_up}
            criteria:
              - {code: "10", name: Thu nhập, kind: number, input: y, pass: {comparator: ">=", threshold: {by: nam, values: {2024: 54}}}}
            """));
        CriteriaSet set = Load("criteria: [{code: \"2\", name: Thu nhập, kind: number, input: x, pass: {comparator: \">=\", threshold: {set: nang-cao, code: \"10\", times: 1.1}}}]");
        Subject subject = Subject("a", ("x", N(59.4m)));

        SubjectResult with = new CriteriaEvaluator(set, new EvaluationOptions { OtherSets = id => id == "nang-cao" ? advanced : null }).Evaluate(subject);
        SubjectResult without = new CriteriaEvaluator(set).Evaluate(subject);

        Assert.Equal("≥ 59,4", with.Find("2")!.LevelText);
        Assert.Equal(NodeStatus.Passed, with.Find("2")!.Status);
        Assert.Equal(NodeStatus.Blocked, without.Find("2")!.Status);
    }
}
