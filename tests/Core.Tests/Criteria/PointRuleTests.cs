using ChungSuc.Core.Criteria;
using static ChungSuc.Core.Tests.Criteria.Sheet;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Each way of giving points, worked by hand.</summary>
public sealed class PointRuleTests
{
    [Theory]
    [InlineData(90, 10)]    // 90/90
    [InlineData(72, 8)]     // 72/90 x 10
    [InlineData(44, 0)]     // 48,9 % of the target, below the floor of half
    [InlineData(108, 10)]   // above the target, the ceiling is the full points
    public void ProportionalToTarget_WithFloor(decimal reached, decimal points)
        => Assert.Equal(points, Points("diem_ty_le(x, 90, 10, 50%)", ("x", N(reached))));

    [Fact]
    public void ProportionalToTarget_WithCeilingAbove100Percent_GivesMoreThanFullPoints()
        => Assert.Equal(12m, Points("diem_ty_le(x, 90, 10, 0%, 120%)", ("x", N(200))));

    [Fact]
    public void ProportionalToTarget_TargetIsZero_IsBlockedWithTheReason()
    {
        NodeResult leaf = Compute("diem_ty_le(x, muc, 10)", ("x", N(5)), ("muc", N(0)));
        Assert.Equal(NodeStatus.Blocked, leaf.Status);
        Assert.Contains(leaf.Lines, line => line.Text == "Chưa kết luận được vì mức giao bằng 0");
    }

    [Theory]
    [InlineData(100, 0)]
    [InlineData(102.9, 1)]    // two full steps of 1 point over 100
    [InlineData(120, 5)]      // ten times over the cap
    public void StepBonus_ForEachFurtherUnit_IsCapped(decimal reached, decimal points)
        => Assert.Equal(points, Points("moi_buoc(x, 100, 1, 0.5, 5)", ("x", N(reached))));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, -4)]
    [InlineData(9, -10)]
    public void PenaltyPerCase_IsCapped(int cases, decimal points)
        => Assert.Equal(points, Points("vu(vu_viec, -2, 10)", ("vu_viec", Numbers(Enumerable.Repeat(1m, cases).ToArray()))));

    [Fact]
    public void BonusPerCase_OfAKind()
    {
        Value cases = Value.List([new CaseItem(N(1)) { Kind = "tỉnh" }, new CaseItem(N(1)) { Kind = "xã" }, new CaseItem(N(1)) { Kind = "tỉnh" }]);
        Assert.Equal(7m, Points("vu(loc(khen, moi.loai = \"tỉnh\"), 3) + vu(loc(khen, moi.loai = \"xã\"), 1)", ("khen", cases)));
    }

    [Fact]
    public void BetterOf_TakesWhatIsKnown()
    {
        Assert.Equal(8m, Points("tot_hon(a, b)", ("a", N(8)), ("b", N(3))));
        Assert.Equal(3m, Points("tot_hon(a, b)", ("a", default), ("b", N(3))));
        Assert.Null(Points("tot_hon(a, b)", ("a", default), ("b", default)));
    }

    [Fact]
    public void PenaltyPerMemberUnitThatFails()
        => Assert.Equal(-4m, Points("vu(loc(thon, moi < 80), -2, 6)", ("thon", Numbers(79, 80, 60, 95))));

    [Fact]
    public void PointsLostPerMissingDocument()
        => Assert.Equal(8m, Points("10 - dem_khong(bao_cao, bien_ban, danh_sach) * 1",
            ("bao_cao", Value.YesNo(true)), ("bien_ban", Value.YesNo(false)), ("danh_sach", Value.YesNo(false))));

    [Theory]
    [InlineData("2024-12-10", 5)]
    [InlineData("2024-12-15", 5)]
    [InlineData("2024-12-18", 3.5)]    // three days late, half a point a day
    [InlineData("2025-03-01", 0)]
    public void DateRule_LateByDays(string handedIn, decimal points)
        => Assert.Equal(points, Points("kep(5 - 0.5 * tre_ngay(nop, ngay(nam, 12, 15)), 0, 5)", ("nop", Day(handedIn))));

    [Theory]
    [InlineData("2024-06-30", 2)]
    [InlineData("2024-07-01", 0)]
    public void DateRule_ByAFixedDay(string handedIn, decimal points)
        => Assert.Equal(points, Points("neu(nop <= ngay(\"2024-06-30\"), 2, 0)", ("nop", Day(handedIn))));

    [Fact]
    public void MeanOfJudges_WithAndWithoutTheExtremes()
    {
        Value marks = Numbers(6, 8, 9, 10, 7);
        Assert.Equal(8m, Points("trung_binh(diem_cham)", ("diem_cham", marks)));
        Assert.Equal(8m, Points("trung_binh_bo_hai_dau(diem_cham)", ("diem_cham", marks)));
        Assert.Equal(8.5m, Points("trung_binh_bo_hai_dau(diem_cham)", ("diem_cham", Numbers(0, 8, 9, 10))));
        Assert.Equal(5m, Points("trung_binh_bo_hai_dau(diem_cham)", ("diem_cham", Numbers(4, 6))));
    }

    [Fact]
    public void AggregatesOverChildUnits_AllShareWorst()
    {
        (string, Value) villages = ("thon", Numbers(100, 90, 70, 100));
        Assert.Equal(0m, Points("diem_dat(tat_ca(thon, moi >= 80), 10)", villages));
        Assert.Equal(7.5m, Points("10 * ty_le_dat(thon, moi >= 80)", villages));
        Assert.Equal(70m, Points("nho_nhat(thon)", villages));
        Assert.Equal(90m, Points("trung_binh(thon)", villages));
    }

    [Theory]
    [InlineData(12.34, 0.5, 12.5)]
    [InlineData(12.25, 0.5, 12.5)]    // the half goes up
    [InlineData(12.2, 0.5, 12)]
    public void RoundingToAStep(decimal figure, decimal step, decimal points)
        => Assert.Equal(points, Points("lam_tron(x, buoc)", ("x", N(figure)), ("buoc", N(step))));

    [Fact]
    public void Rounding_OfTheTrapNumber_GoesUpBecauseTheSetSaysSo()
    {
        // 87/96 = 0.90625: half up gives 90,63, the banker's rule would give 90,62.
        CriteriaSet up = Load("criteria: [{code: \"1\", name: a, kind: number, input: x, max: 100, points: 'x / 96 * 100'}]", rounding: "{leaf: 0.01, mode: half_up}");
        CriteriaSet even = Load("criteria: [{code: \"1\", name: a, kind: number, input: x, max: 100, points: 'x / 96 * 100'}]", rounding: "{leaf: 0.01, mode: half_even}");

        Assert.Equal(90.63m, Evaluate(up, ("x", N(87))).Find("1")!.Points);
        Assert.Equal(90.62m, Evaluate(even, ("x", N(87))).Find("1")!.Points);
    }

    [Fact]
    public void RankToPoints()
    {
        Assert.Equal(10m, Points("diem_theo_hang(h, 10, 9, 8)", ("h", N(1))));
        Assert.Equal(8m, Points("diem_theo_hang(h, 10, 9, 8)", ("h", N(3))));
        Assert.Equal(0m, Points("diem_theo_hang(h, 10, 9, 8)", ("h", N(4))));
    }

    [Theory]
    [InlineData(49.99, 0)]
    [InlineData(50, 5)]
    [InlineData(79.99, 5)]
    [InlineData(80, 8)]
    [InlineData(100, 8)]
    [InlineData(100.01, 10)]
    public void Bands_WithOpenAndClosedEnds(decimal reached, decimal points)
    {
        CriteriaSet set = Load("""
            criteria:
              - code: "1"
                name: Tỷ lệ đạt
                kind: percent
                input: x
                max: 10
                points:
                  bands:
                    - {below: 50, points: 0}
                    - {from: 50, below: 80, points: 5}
                    - {from: 80, to: 100, points: 8}
                    - {above: 100, points: 10}
            """);

        Assert.Equal(points, Evaluate(set, ("x", Pct(reached))).Find("1")!.Points);
    }

    [Theory]
    [InlineData("Tốt", 10)]
    [InlineData("Yếu", 0)]
    [InlineData("Giỏi", null)]    // not in the list: blocked, not guessed
    public void Words_GivePoints(string word, int? points)
    {
        CriteriaSet set = Load("criteria: [{code: \"1\", name: a, kind: text, input: x, max: 10, points: {keys: {Tốt: 10, Khá: 7, Yếu: 0}}}]");

        Assert.Equal(points, Evaluate(set, ("x", Value.Text(word))).Find("1")!.Points);
    }

    [Theory]
    [InlineData("2024-12-15", 5)]
    [InlineData("2024-12-18", 3)]
    [InlineData("2024-12-19", 0)]
    public void Bands_OnAnotherFigureThanTheValue(string day, decimal points)
    {
        CriteriaSet set = Load("criteria: [{code: \"1\", name: a, kind: date, input: x, max: 5, points: {on: 'tre_ngay(gia_tri, ngay(nam, 12, 15))', bands: [{below: 1, points: 5}, {from: 1, to: 3, points: 3}, {above: 3, points: 0}]}}]");

        Assert.Equal(points, Evaluate(set, ("x", Day(day))).Find("1")!.Points);
    }

    [Theory]
    [InlineData(800, 50, 2)]
    [InlineData(1000, 50, 4)]      // large village, low rate
    [InlineData(1000, 90, 10)]
    [InlineData(999, 90, 8)]
    public void TwoWayTable_SizeClassAgainstRate(decimal people, decimal rate, decimal points)
    {
        CriteriaSet set = Load("""
            inputs:
              dan_so: {type: number, label: Dân số}
            tables:
              theo_quy_mo:
                label: bảng điểm theo quy mô
                rows: {type: number, bands: [{below: 1000}, {from: 1000}]}
                columns: {type: percent, bands: [{below: 80}, {from: 80}]}
                cells:
                  - [2, 8]
                  - [4, 10]
            criteria:
              - {code: "1", name: a, kind: percent, input: x, max: 10, points: 'tra("theo_quy_mo", dan_so, gia_tri)'}
            """);

        Assert.Equal(points, Evaluate(set, ("dan_so", N(people)), ("x", Pct(rate))).Find("1")!.Points);
    }

    [Fact]
    public void Points_OutsideTheLimitsOfTheLeaf_AreBroughtBackAndSaidSo()
    {
        CriteriaSet set = Load("criteria: [{code: \"1\", name: a, kind: number, input: x, max: 5, points: x}]");

        NodeResult leaf = Evaluate(set, ("x", N(7))).Find("1")!;

        Assert.Equal(5m, leaf.Points);
        Assert.Contains(leaf.Lines, line => line.Text.Contains("tính được 7, vượt mức tối đa nên lấy 5", StringComparison.Ordinal));
    }

    [Fact]
    public void Overflow_IsBlockedNotCrashed()
    {
        NodeResult leaf = Compute("x * x * x", ("x", N(70_000_000_000_000_000_000m)));
        Assert.Equal(NodeStatus.Blocked, leaf.Status);
        Assert.Contains(leaf.Lines, line => line.Text.Contains("quá lớn", StringComparison.Ordinal));
    }
}
