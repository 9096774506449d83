using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Two communes of one province and one of another, two indicators, two years; every sum worked by hand.</summary>
public sealed class ScoreCubeTests
{
    private static readonly CriteriaSet set = Sheet.Load("""
        criteria:
          - {code: "1", name: Đường, kind: number, input: a, pass: ">= 5", max: 10, points: gia_tri}
          - {code: "2", name: Điện, kind: yes_no, input: b, pass: yes, max: 4}
        """);

    private readonly ScoreCube cube = new(
    [
        ("2024", Run(("x", "P", 3, true), ("y", "P", 6, false), ("z", "Q", 8.25m, null))),
        ("2025", Run(("x", "P", 7, true), ("y", "Q", 9, true), ("z", "Q", null, true))),
    ]);

    [Fact]
    public void Cross_GroupByPeriod_CountsTheGroupOfThatPeriod()
    {
        ScoreTable table = cube.Cross(ScoreAxis.Group, ScoreAxis.Period);

        Assert.Equal(["P", "Q"], cube.Names(ScoreAxis.Group));
        Assert.Equal(new ScoreCell(4, 2, 13_0000), table[0, 0]);    // x: 3 failed, 4 passed; y: 6 passed, 0 failed
        Assert.Equal(new ScoreCell(2, 2, 11_0000), table[0, 1]);    // x alone: 7 and 4
        Assert.Equal(new ScoreCell(1, 1, 8_2500), table[1, 0]);     // z: 8.25; the yes/no was not assigned
        Assert.Equal(new ScoreCell(4, 3, 17_0000), table[1, 1]);    // y: 9 and 4; z: missing, 4
    }

    [Fact]
    public void Cross_UnitByIndicator_AddsThePeriods()
    {
        ScoreTable table = cube.Cross(ScoreAxis.Unit, ScoreAxis.Indicator);

        Assert.Equal(new ScoreCell(2, 1, 10_0000), table[0, 0]);
        Assert.Equal(new ScoreCell(2, 1, 4_0000), table[1, 1]);
        Assert.Equal(new ScoreCell(1, 1, 4_0000), table[2, 1]);
    }

    [Fact]
    public void Facts_AreWhatIsCrossed()
    {
        Assert.Equal(12, cube.Facts.Count());
        Assert.Contains(new ScoreFact(Unit: 2, Indicator: 0, Period: 1, Group: 1, NodeStatus.Missing, 0), cube.Facts);
        Assert.Contains(new ScoreFact(Unit: 2, Indicator: 1, Period: 0, Group: 1, NodeStatus.NotAssigned, 0), cube.Facts);
    }

    private static EvaluationRun Run(params (string Key, string Cluster, decimal? Road, bool? Power)[] communes) => new CriteriaEvaluator(set).Run(communes
        .Select(commune => Sheet.Subject(commune.Key,
            ("a", commune.Road is { } road ? Value.Number(road) : default),
            ("b", commune.Power is { } power ? Value.YesNo(power) : Value.Absent(AbsenceKind.NotAssigned, "không giao"))) with { Cluster = commune.Cluster })
        .ToArray());
}
