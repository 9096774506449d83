using ChungSuc.Core.Criteria;
using static ChungSuc.Core.Tests.Criteria.Sheet;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Groups, missing figures, waivers, assignment, decisions of people: worked by hand.</summary>
public sealed class SheetRuleTests
{
    [Theory]
    [InlineData("waits", NodeStatus.Missing, 10, false)]
    [InlineData("fails", NodeStatus.NotPassed, 10, true)]
    [InlineData("excluded", NodeStatus.NotAssigned, 4, true)]
    public void MissingFigure_FollowsTheRuleOfTheSet(string rule, NodeStatus status, decimal denominator, bool complete)
    {
        CriteriaSet set = Load("""
            max: 10
            criteria:
              - {code: "1", name: a, kind: percent, input: x, max: 6, pass: ">= 80"}
              - {code: "2", name: b, kind: percent, input: y, max: 4, pass: ">= 80"}
            """, rule);

        SubjectResult result = Evaluate(set, ("y", Pct(90)));

        Assert.Equal(status, result.Find("1")!.Status);
        Assert.Equal(4m, result.Score.Points);
        Assert.Equal(denominator, result.Score.MaxPoints);
        Assert.Equal(complete, result.Score.IsComplete);
    }

    [Fact]
    public void Leaf_NotAssigned_LeavesTheDenominator()
    {
        CriteriaSet set = Load("""
            inputs: {lang_nghe: {type: count, label: Số làng nghề}}
            max: 10
            criteria:
              - {code: "1", name: Làng nghề, kind: yes_no, input: x, max: 4, applies: lang_nghe > 0, pass: yes}
              - {code: "2", name: b, kind: percent, input: y, max: 6, points: "6 * gia_tri"}
            """);

        SubjectResult result = Evaluate(set, ("lang_nghe", N(0)), ("y", Pct(50)));

        Assert.Equal(NodeStatus.NotAssigned, result.Find("1")!.Status);
        Assert.Equal(6m, result.Score.MaxPoints);
        Assert.Equal(0.5m, result.Score.Share);
        Assert.Equal("Không giao cho đơn vị này nên không tính vào mẫu số (chỉ giao khi: số làng nghề lớn hơn 0)", result.Find("1")!.Lines[0].Text);
    }

    [Fact]
    public void Group_NotAssigned_TakesItsLeavesAlong()
    {
        CriteriaSet set = Load("""
            inputs: {co_chan_nuoi: {type: yes_no, label: có chăn nuôi}}
            criteria:
              - code: A
                name: Chăn nuôi
                applies: co_chan_nuoi
                criteria:
                  - {code: "1", name: a, kind: percent, input: x, pass: ">= 80"}
              - {code: "2", name: b, kind: percent, input: y, pass: ">= 80"}
            """);

        SubjectResult result = Evaluate(set, ("co_chan_nuoi", Value.YesNo(false)), ("y", Pct(90)));

        Assert.Equal(NodeStatus.NotAssigned, result.Find("A")!.Status);
        Assert.Equal(NodeStatus.Passed, result.Root.Status);
    }

    [Fact]
    public void Input_MarkedNotAssigned_TakesItsLeafOut()
    {
        CriteriaSet set = Load("criteria: [{code: \"1\", name: a, kind: number, input: x, max: 3, points: x}]");
        var inputs = new SubjectInputs { ["x"] = InputValue.NotAssigned };

        SubjectResult result = new CriteriaEvaluator(set).Evaluate(new Subject("a", "a", inputs) { Year = 2024 });

        Assert.Equal(NodeStatus.NotAssigned, result.Find("1")!.Status);
        Assert.Null(result.Score.MaxPoints);
    }

    [Fact]
    public void Waiver_GivesFullPointsAndSaysWhy()
    {
        CriteriaSet set = Load("""
            inputs: {thien_tai: {type: yes_no, label: bị thiên tai}}
            criteria:
              - {code: "1", name: a, kind: percent, input: x, max: 5, pass: ">= 80", waive: {when: thien_tai, reason: Thôn bị thiên tai trong năm}}
            """);

        NodeResult leaf = Evaluate(set, ("thien_tai", Value.YesNo(true)), ("x", Pct(10))).Find("1")!;

        Assert.Equal(NodeStatus.Waived, leaf.Status);
        Assert.Equal(5m, leaf.Points);
        Assert.Contains(leaf.Lines, line => line is { Kind: ExplanationKind.Waiver, Text: "Được miễn: Thôn bị thiên tai trong năm" });
    }

    [Theory]
    [InlineData(100, 3)]
    [InlineData(90, 0)]
    public void ConditionOnOtherLeaves_OnlyIfTheBaseIsReachedInFull(decimal based, decimal bonus)
    {
        CriteriaSet set = Load("""
            criteria:
              - code: "2"
                name: Điểm thưởng
                bonus: true
                criteria:
                  - {code: "2.1", name: Vượt mức, kind: number, input: x, max: 5, points: 'neu(diem("1") = 10, x, 0)'}
              - {code: "1", name: Điểm chuẩn, kind: percent, input: y, max: 10, points: "10 * gia_tri"}
            """);

        Assert.Equal(bonus, Evaluate(set, ("x", N(3)), ("y", Pct(based))).Find("2.1")!.Points);
    }

    [Fact]
    public void Bonus_StaysOutOfTheDenominator()
    {
        CriteriaSet set = Load("""
            max: 10
            criteria:
              - {code: "1", name: a, kind: score, input: x, max: 10}
              - {code: "2", name: thưởng, kind: score, input: y, max: 5, bonus: true}
            """);

        SubjectResult result = Evaluate(set, ("x", N(9)), ("y", N(3)));

        Assert.Equal(12m, result.Score.Points);
        Assert.Equal(10m, result.Score.MaxPoints);
        Assert.Equal(1.2m, result.Score.Share);
    }

    [Theory]
    [InlineData(4, 4, -2, -3, 1)]     // 8 capped at 5, 5 capped at 4: net 1
    [InlineData(4, 4, 0, 0, 3)]       // 5 on one side, both together at most 3
    [InlineData(0, 0, -5, -5, -4)]    // the penalty side stops at 4
    public void Caps_OnEachSideAndOnBothTogether(decimal a, decimal b, decimal c, decimal d, decimal net)
    {
        CriteriaSet set = Load("""
            criteria:
              - code: A
                name: Thưởng và phạt
                bonus: true
                bonus_cap: 5
                penalty_cap: 4
                cap: 3
                floor: -4
                criteria:
                  - {code: "1", name: a, kind: score, input: a, max: 4}
                  - {code: "2", name: b, kind: score, input: b, max: 4}
                  - {code: "3", name: c, kind: score, input: c, max: 0, min: -5}
                  - {code: "4", name: d, kind: score, input: d, max: 0, min: -5}
            """);

        Assert.Equal(net, Evaluate(set, ("a", N(a)), ("b", N(b)), ("c", N(c)), ("d", N(d))).Find("A")!.Points);
    }

    [Theory]
    [InlineData(10, 5, 12)]
    [InlineData(1, -9, 0)]
    public void Total_HasLimitsOfItsOwn(decimal x, decimal y, decimal total)
    {
        CriteriaSet set = Load("""
            cap: 12
            floor: 0
            criteria:
              - {code: "1", name: a, kind: score, input: x, max: 10}
              - {code: "2", name: thưởng phạt, kind: score, input: y, max: 5, min: -9, bonus: true}
            """);

        Assert.Equal(total, Evaluate(set, ("x", N(x)), ("y", N(y))).Score.Points);
    }

    [Theory]
    [InlineData("best", 8)]
    [InlineData("worst", 2)]
    [InlineData("mean", 5)]
    public void Group_CombinesItsChildren(string how, decimal points)
    {
        CriteriaSet set = Load($$"""
            criteria:
              - code: A
                name: Chọn
                combine: {{how}}
                criteria:
                  - {code: "1", name: a, kind: score, input: x, max: 10}
                  - {code: "2", name: b, kind: score, input: y, max: 10}
            """);

        SubjectResult result = Evaluate(set, ("x", N(8)), ("y", N(2)));

        Assert.Equal(points, result.Find("A")!.Points);
        Assert.Equal(10m, result.Score.MaxPoints);
    }

    [Theory]
    [InlineData("all", NodeStatus.NotPassed)]
    [InlineData("any", NodeStatus.Passed)]
    [InlineData("{at_least: 2}", NodeStatus.Passed)]
    [InlineData("{share: 70}", NodeStatus.NotPassed)]    // 70 % of three is three after rounding up
    public void Group_RequiresSomeOfItsChildren(string require, NodeStatus status)
    {
        CriteriaSet set = Load($$"""
            criteria:
              - code: A
                name: Nhóm
                require: {{require}}
                criteria:
                  - {code: "1", name: a, kind: yes_no, input: x, pass: yes}
                  - {code: "2", name: b, kind: yes_no, input: y, pass: yes}
                  - {code: "3", name: c, kind: yes_no, input: z, pass: no}
            """);

        SubjectResult result = Evaluate(set, ("x", Value.YesNo(true)), ("y", Value.YesNo(false)), ("z", Value.YesNo(false)));

        Assert.Equal(status, result.Find("A")!.Status);
    }

    [Fact]
    public void Group_IsDecidedAsSoonAsTheMissingLeavesCannotChangeIt()
    {
        CriteriaSet set = Load("""
            require: any
            criteria:
              - {code: "1", name: a, kind: yes_no, input: x, pass: yes}
              - {code: "2", name: b, kind: yes_no, input: y, pass: yes}
            """);

        Assert.Equal(NodeStatus.Passed, Evaluate(set, ("x", Value.YesNo(true))).Root.Status);
        Assert.Equal(NodeStatus.Missing, Evaluate(set, ("x", Value.YesNo(false))).Root.Status);
    }

    [Fact]
    public void Override_OfAnItemThatIsNotAssigned_ChangesNothing()
    {
        CriteriaSet set = Load("""
            inputs: {co_lang_nghe: {type: yes_no, label: có làng nghề}}
            criteria:
              - {code: "1", name: a, kind: score, input: x, max: 5, applies: co_lang_nghe}
              - {code: "2", name: b, kind: score, input: y, max: 5}
            """);
        Subject subject = Subject("a", ("co_lang_nghe", Value.YesNo(false)), ("y", N(4))) with
        {
            Overrides = new Dictionary<string, LeafOverride> { ["1"] = new("tự chấm", "chấm ở bước tự chấm") { Points = 5 } },
        };

        Assert.Equal((4m, 5m), (new CriteriaEvaluator(set).Evaluate(subject).Score.Points, new CriteriaEvaluator(set).Evaluate(subject).Score.MaxPoints));
    }

    [Fact]
    public void Override_ReplacesTheResultAndIsShown()
    {
        CriteriaSet set = Load("criteria: [{code: \"1\", name: a, kind: percent, input: x, max: 5, pass: \">= 80\"}]");
        Subject subject = Subject("a", ("x", Pct(70))) with
        {
            Overrides = new Dictionary<string, LeafOverride> { ["1"] = new("Bà Hoàng Thị Lan", "đã có quyết định bổ sung") { Points = 4, Passed = true } },
        };

        SubjectResult result = new CriteriaEvaluator(set).Evaluate(subject);

        Assert.Equal(NodeStatus.Passed, result.Find("1")!.Status);
        Assert.Equal(4m, result.Score.Points);
        Assert.Contains(result.Find("1")!.Lines, line => line is { Kind: ExplanationKind.Override, Text: "Bà Hoàng Thị Lan sửa kết quả đã tính, lý do: đã có quyết định bổ sung" });
    }
}
