using ChungSuc.Core.Criteria;
using static ChungSuc.Core.Tests.Criteria.Sheet;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Grades, elimination, ranks, and the relation to the others of the cluster.</summary>
public sealed class ConclusionTests
{
    private const string Graded = """
        max: 100
        inputs: {ky_luat: {type: cases, label: vụ kỷ luật}}
        eliminations:
          - {when: dem(ky_luat) > 0, reason: Có cán bộ bị kỷ luật}
        classification:
          on: score
          bands:
            - {name: Xuất sắc, from: 90, requires: 'ty_le_diem("1") >= 80%'}
            - {name: Tốt, from: 80, below: 90}
            - {name: Khá, from: 65, below: 80}
            - {name: Chưa đạt, below: 65}
        ranking:
          by: score
          ties: ['diem("1")']
        criteria:
          - {code: "1", name: a, kind: score, input: x, max: 50}
          - {code: "2", name: b, kind: score, input: y, max: 50}

        """;

    private static Subject With(string key, decimal x, decimal y, params decimal[] cases)
        => Subject(key, ("x", N(x)), ("y", N(y)), ("ky_luat", Numbers(cases)));

    [Theory]
    [InlineData(45, 45, "Xuất sắc")]
    [InlineData(39, 50, "Tốt")]
    [InlineData(40, 49.99, "Tốt")]
    [InlineData(30, 50, "Tốt")]
    [InlineData(30, 49, "Khá")]
    [InlineData(0, 0, "Chưa đạt")]
    public void Band_IsTheRangeOfTheScore(decimal x, decimal y, string band)
        => Assert.Equal(band, new CriteriaEvaluator(Load(Graded)).Evaluate(With("a", x, y)).Score.Band);

    [Fact]
    public void Band_ConditionMissed_FallsToTheNextBelow()
    {
        CriteriaSet set = Load(Graded.Replace("max: 50}", "max: 50, min: 0}", StringComparison.Ordinal).Replace("'ty_le_diem(\"1\") >= 80%'", "'ty_le_diem(\"1\") >= 95%'", StringComparison.Ordinal));
        Assert.Equal("Tốt", new CriteriaEvaluator(set).Evaluate(With("a", 45, 45)).Score.Band);
    }

    [Fact]
    public void Rank_ByScoreThenTie_SharedAndEliminatedLast()
    {
        EvaluationRun run = new CriteriaEvaluator(Load(Graded)).Run(
        [
            With("a", 40, 40),
            With("b", 45, 35),
            With("c", 40, 40),
            With("d", 30, 30),
            With("e", 50, 50, 1),
        ]);

        Assert.Equal(["b 1", "a 2 =", "c 2 =", "d 4", "e -"], run.Rank().Select(line => $"{line.Score.Subject.Key} {line.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}{(line.IsTied ? " =" : "")}"));
        Assert.Equal("Không xếp hạng: Có cán bộ bị kỷ luật", run.Rank()[^1].Note);
    }

    [Fact]
    public void Rank_Dense_CountsOn()
    {
        EvaluationRun run = new CriteriaEvaluator(Load(Graded.Replace("by: score", "by: score\n  equal: dense", StringComparison.Ordinal)))
            .Run([With("a", 40, 40), With("c", 40, 40), With("d", 30, 30)]);

        Assert.Equal([1, 1, 2], run.Rank().Select(line => line.Rank));
    }

    [Fact]
    public void Rank_IncompleteSheet_IsNotRankedAndSaysWhy()
    {
        RankLine line = new CriteriaEvaluator(Load(Graded)).Run([Subject("a", ("x", N(3)), ("ky_luat", Numbers()))]).Rank()[0];

        Assert.Null(line.Rank);
        Assert.Equal("Chưa xếp hạng: còn 1 chỉ tiêu chưa có kết quả", line.Note);
    }

    [Fact]
    public void Elimination_ThatCannotBeDecided_KeepsTheSubjectUnranked()
    {
        RankLine line = new CriteriaEvaluator(Load(Graded)).Run([Subject("a", ("x", N(3)), ("y", N(3)))]).Rank()[0];

        Assert.Null(line.Rank);
        Assert.Equal("Chưa xếp hạng vì chưa xét được điều kiện loại: Có cán bộ bị kỷ luật (chưa có số liệu “vụ kỷ luật”)", line.Note);
    }

    [Fact]
    public void Band_OnlyForTheBestFifthOfTheCluster()
    {
        CriteriaSet set = Load(Graded.Replace("'ty_le_diem(\"1\") >= 80%'", "'cum_hang(tong_diem) <= 0.2 * cum_so(tong_diem)'", StringComparison.Ordinal));

        EvaluationRun run = new CriteriaEvaluator(set).Run([With("a", 50, 50), With("b", 49, 50), With("c", 48, 50), With("d", 47, 50), With("e", 46, 50)]);

        Assert.Equal(["Xuất sắc", "Tốt", "Tốt", "Tốt", "Tốt"], run.Scores.Select(score => score.Band));
    }

    [Fact]
    public void Rank_SetWithoutPoints_IsByLeavesPassed()
    {
        CriteriaSet set = Load("criteria: [{code: \"1\", name: a, kind: yes_no, input: x, pass: yes}]");

        EvaluationRun run = new CriteriaEvaluator(set).Run([Subject("a", ("x", Value.YesNo(false))), Subject("b", ("x", Value.YesNo(true)))]);

        Assert.Equal(["b", "a"], run.Rank().Select(line => line.Score.Subject.Key));
    }

    [Theory]
    [InlineData("ranking: {by: share}")]
    [InlineData("classification: {on: score, bands: [{name: Đạt, from: 0}]}")]
    public void Load_PointsAskedOfASetWithoutPoints_IsRefused(string rule)
    {
        LoadedSet loaded = CriteriaSetLoader.Load($"{Heading}missing: waits\nrounding: {{mode: half_up}}\ncriteria: [{{code: \"1\", name: a, kind: yes_no, input: x, pass: yes}}]\n{rule}\n");

        Assert.Contains(loaded.Faults, fault => fault.Message.StartsWith("Bộ tiêu chí này không chấm điểm", StringComparison.Ordinal));
    }

    [Fact]
    public void Elimination_ByALeafThatMustBePassed()
    {
        CriteriaSet set = Load("criteria: [{code: \"3\", name: Không nợ đọng, kind: money, input: x, pass: \"= 0\", eliminates: true}]");

        Assert.Equal(["Không đạt 3: Không nợ đọng"], Evaluate(set, ("x", N(5))).Score.Eliminations);
    }

    [Theory]
    [InlineData("10 * gia_tri / cum_cao_nhat(gia_tri)", 10, 5, 2.5)]
    [InlineData("gia_tri - cum_trung_binh(gia_tri)", 16.666666666666666666666666667, -3.333333333333333333333333333, -13.333333333333333333333333333)]
    [InlineData("diem_theo_hang(cum_hang(gia_tri), 10, 9, 8)", 10, 9, 8)]
    [InlineData("cum_so(gia_tri)", 3, 3, 3)]
    public void Cluster_RelationToTheOthers(string formula, double a, double b, double c)
    {
        CriteriaSet set = Load($"criteria: [{{code: \"1\", name: a, kind: number, input: x, max: 100, min: -100, points: '{formula}'}}]");
        EvaluationRun run = new CriteriaEvaluator(set).Run([Subject("a", ("x", N(40))), Subject("b", ("x", N(20))), Subject("c", ("x", N(10)))]);

        Assert.Equal([a, b, c], run.Scores.Select(score => (double)score.Points!.Value), (x, y) => Math.Abs(x - y) < 1e-9);
    }

    [Fact]
    public void Cluster_ExplanationShowsTheFigureOfTheCluster_Once()
    {
        CriteriaSet set = Load("criteria: [{code: \"1\", name: a, kind: number, unit: công, input: x, max: 10, points: 'neu(cum_cao_nhat(gia_tri) > 0, 10 * gia_tri / cum_cao_nhat(gia_tri), 0)'}]");
        EvaluationRun run = new CriteriaEvaluator(set).Run([Subject("a", ("x", N(40))), Subject("b", ("x", N(20)))]);

        Assert.Single(run.Explain(1).Find("1")!.Lines, line => line.Text == "Kết quả cao nhất trong cụm: 40 công");
        Assert.Single(run.Explain(1).Find("1")!.Lines, line => line.Text.StartsWith("Kết quả cao nhất", StringComparison.Ordinal));
    }

    [Fact]
    public void Cluster_EqualFiguresShareARank_AndOtherClustersDoNotCount()
    {
        CriteriaSet set = Load("criteria: [{code: \"1\", name: a, kind: number, input: x, max: 100, points: 'cum_hang(gia_tri)'}]");
        Subject In(string key, string cluster, decimal x) => Subject(key, ("x", N(x))) with { Cluster = cluster };

        EvaluationRun run = new CriteriaEvaluator(set).Run([In("a", "1", 40), In("b", "1", 40), In("c", "1", 10), In("d", "2", 5)]);

        Assert.Equal([1m, 1m, 3m, 1m], run.Scores.Select(score => score.Points!.Value));
    }

    [Fact]
    public void Cluster_ThoseWithoutATargetAreAGroupOfTheirOwn()
    {
        CriteriaSet set = Load("""
            inputs: {muc_tieu: {type: number, label: mục tiêu được giao}}
            criteria:
              - {code: "1", name: a, kind: number, input: x, max: 100, points: 'cum_hang(gia_tri, co(muc_tieu))'}
            """);

        EvaluationRun run = new CriteriaEvaluator(set).Run(
        [
            Subject("a", ("x", N(40)), ("muc_tieu", N(50))),
            Subject("b", ("x", N(60)), ("muc_tieu", N(50))),
            Subject("c", ("x", N(90))),
        ]);

        Assert.Equal([2m, 1m, 1m], run.Scores.Select(score => score.Points!.Value));
    }
}
