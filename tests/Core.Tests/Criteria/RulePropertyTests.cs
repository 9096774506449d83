using System.Globalization;
using System.Text;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Commands;
using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Every kind of rule of the guide, on clusters of random subjects with stages and decisions of people: the evaluator says what the rule says by hand.</summary>
public sealed class RulePropertyTests
{
    private const int Subjects = 20;

    [Fact]
    public void RandomSheetsOfEveryRule_StagesAndDecisions_AreWhatTheRulesSayByHand()
        => PropertyCases.ForEachSheet("rules", usual: 3_000, Subjects, Check);

    private static void Check(Random random)
    {
        string missing = new[] { "waits", "fails", "excluded" }[random.Next(3)];
        NaiveRule[] rules = NaiveRules.All(random).Where(rule => rule.Code == "met" || random.Next(3) > 0).ToArray();
        var limits = new Limits(random.Next(2, 6), random.Next(3, 9), random.Next(1, 5), -random.Next(1, 7));
        string yaml = Yaml(missing, rules, limits);
        CriteriaSet set = Sheet.Require(CriteriaSetLoader.Load(yaml));
        RuleFigures[] figures = Enumerable.Range(0, Subjects).Select(i => new RuleFigures(random, i)).ToArray();
        (string stages, Dictionary<string, Decision>[] decisions) = Decisions(random, rules);
        IReadOnlyList<Subject> decided = Read(set, stages);

        EvaluationRun run = new CriteriaEvaluator(set).Run(figures.Select((f, i) => f.ToSubject(i, decided[i].Overrides)).ToArray());

        NaiveOutcome[][] naive = figures.Select((f, i) => Judge(rules, missing, f, figures.Where(other => other.Cluster == f.Cluster).ToArray(), decisions[i])).ToArray();
        (decimal? Total, decimal? Max, int Open)[] totals = naive.Select(outcomes => Total(rules, outcomes, limits)).ToArray();
        for (int j = 0; j < rules.Length; j++)
        {
            IReadOnlyList<ItemScore> column = run.Column(rules[j].Code);
            for (int i = 0; i < Subjects; i++)
            {
                Assert.True((column[i].Status, column[i].Points) == (naive[i][j].Status, naive[i][j].Points),
                    $"{rules[j].Code} of subject {i}: {column[i].Status} {column[i].Points}, by hand {naive[i][j]}\n{yaml}\n{stages}");
            }
        }
        for (int i = 0; i < Subjects; i++)
        {
            Assert.True(totals[i] == (run.Scores[i].Points, run.Scores[i].MaxPoints, run.Scores[i].Leaves.Open),
                $"subject {i}: {run.Scores[i].Points} of {run.Scores[i].MaxPoints}, by hand {totals[i]}\n{yaml}\n{stages}");
        }
        int one = random.Next(Subjects);
        CheckExplanation(run.Explain(one), rules, naive[one]);
        CheckRanks(run, figures, rules, naive, totals);
    }

    private static void CheckExplanation(SubjectResult result, NaiveRule[] rules, NaiveOutcome[] naive)
    {
        for (int j = 0; j < rules.Length; j++)
        {
            NodeResult leaf = result.Find(rules[j].Code)!;
            Assert.Equal((naive[j].Status, naive[j].Points, naive[j].Max), (leaf.Status, leaf.Points, leaf.MaxPoints));
        }
    }

    /// <summary>By share, within the cluster, without those that wait or are eliminated.</summary>
    private static void CheckRanks(EvaluationRun run, RuleFigures[] figures, NaiveRule[] rules, NaiveOutcome[][] naive, (decimal? Total, decimal? Max, int Open)[] totals)
    {
        int must = Array.FindIndex(rules, rule => rule.Code == "must");
        decimal?[] shares = Enumerable.Range(0, Subjects)
            .Select(i => totals[i] is { Open: 0, Total: { } total, Max: > 0 and { } max } && (must < 0 || naive[i][must].Status != NodeStatus.NotPassed) ? total / max : (decimal?)null)
            .ToArray();
        foreach (RankLine line in run.Rank())
        {
            int i = int.Parse(line.Score.Subject.Key, CultureInfo.InvariantCulture);
            int? rank = shares[i] is { } share ? 1 + Enumerable.Range(0, Subjects).Count(other => figures[other].Cluster == figures[i].Cluster && shares[other] > share) : null;
            Assert.Equal(rank, line.Rank);
        }
    }

    private static NaiveOutcome[] Judge(NaiveRule[] rules, string missing, RuleFigures f, RuleFigures[] cluster, Dictionary<string, Decision> decisions)
    {
        var outcomes = new List<NaiveOutcome>();
        foreach (NaiveRule rule in rules)
        {
            NaiveCell cell = rule.AfterMet is { } condition ? condition(f, outcomes[0]) : rule.Of(f, cluster); // "met" is the first of every sheet
            outcomes.Add(Decided(rule, cell, missing, decisions.GetValueOrDefault(rule.Code)));
        }
        return outcomes.ToArray();
    }

    private static NaiveOutcome Decided(NaiveRule rule, NaiveCell cell, string missing, Decision? decision)
    {
        NaiveOutcome computed = Ruled(rule, cell, missing);
        return decision is null || cell.IsNotAssigned ? computed : new NaiveOutcome(
            decision.Passed switch
            {
                true => NodeStatus.Passed,
                false => NodeStatus.NotPassed,
                null => computed.IsOpen || computed.Status == NodeStatus.NotAssigned ? NodeStatus.Scored : computed.Status,
            },
            decision.Points ?? computed.Points,
            rule.Max);
    }

    private static NaiveOutcome Ruled(NaiveRule rule, NaiveCell cell, string missing)
    {
        bool hasPass = rule.Line.Contains("pass:", StringComparison.Ordinal);
        if (cell.IsNotAssigned)
        {
            return new(NodeStatus.NotAssigned, null, null);
        }
        if (cell.Points.Number is { } points)
        {
            NodeStatus status = cell.IsWaived ? NodeStatus.Waived : !hasPass ? NodeStatus.Scored : cell.Passed == true ? NodeStatus.Passed : NodeStatus.NotPassed;
            decimal? kept = rule.Max is { } max ? NaiveSheet.HalfUp(points < rule.Min ? rule.Min : points > max ? max : points, 0.01m) : null;
            return new(status, kept, rule.Max);
        }
        return (cell.Points.IsBlocked, missing) switch
        {
            (true, _) => new(NodeStatus.Blocked, null, rule.Max),
            (_, "waits") => new(NodeStatus.Missing, null, rule.Max),
            (_, "fails") => new(hasPass ? NodeStatus.NotPassed : NodeStatus.Scored, rule.Max is null ? null : 0, rule.Max),
            _ => new(NodeStatus.NotAssigned, null, null),
        };
    }

    private static (decimal? Total, decimal? Max, int Open) Total(NaiveRule[] rules, NaiveOutcome[] outcomes, Limits limits)
    {
        decimal?[] plain = outcomes.Where((_, i) => !rules[i].IsBonus).Select(outcome => outcome.Points).Where(points => points is not null).ToArray();
        decimal[] extra = outcomes.Where((_, i) => rules[i].IsBonus).Select(outcome => outcome.Points).OfType<decimal>().ToArray();
        decimal[] whole = outcomes.Where((_, i) => !rules[i].IsBonus).Select(outcome => outcome.Max).OfType<decimal>().ToArray();
        decimal? bonus = extra.Length == 0 ? null : Between(
            Math.Min(extra.Where(points => points > 0).Sum(), limits.Bonus) - Math.Min(-extra.Where(points => points < 0).Sum(), limits.Penalty), limits.Floor, limits.Cap);
        decimal? total = plain.Length == 0 && bonus is null ? null : NaiveSheet.HalfUp((plain.Sum() ?? 0) + (bonus ?? 0), 0.01m);
        return (total, whole.Length == 0 ? null : whole.Sum(), outcomes.Count(outcome => outcome.IsOpen));
    }

    private static decimal Between(decimal amount, decimal low, decimal high) => amount < low ? low : amount > high ? high : amount;

    /// <summary>Up to three stages for each subject, the last completed one counts, and single decisions that go before all stages.</summary>
    private static (string Yaml, Dictionary<string, Decision>[] Decisions) Decisions(Random random, NaiveRule[] rules)
    {
        var yaml = new StringBuilder("year: 2024\nsubjects:\n");
        var decisions = new Dictionary<string, Decision>[Subjects];
        for (int i = 0; i < Subjects; i++)
        {
            decisions[i] = new(StringComparer.Ordinal);
            yaml.Append(CultureInfo.InvariantCulture, $"  - key: \"{i:00}\"\n    stages:\n");
            for (int stage = random.Next(4); stage >= 0; stage--)
            {
                bool completed = random.Next(4) > 0;
                Dictionary<string, decimal> points = rules.Where(rule => rule.Max is not null && random.Next(12) == 0).ToDictionary(rule => rule.Code, rule => PointsWithin(random, rule), StringComparer.Ordinal);
                yaml.Append(CultureInfo.InvariantCulture, $"      - {{name: bước {stage}, completed: {(completed ? "true" : "false")}, points: {{{string.Join(", ", points.Select(given => string.Create(CultureInfo.InvariantCulture, $"{given.Key}: {given.Value}")))}}}}}\n");
                foreach ((string code, decimal given) in completed ? points : [])
                {
                    decisions[i][code] = new Decision(given, null);
                }
            }
            NaiveRule single = rules[random.Next(rules.Length)];
            if (random.Next(3) == 0)
            {
                var decision = new Decision(single.Max is not null && random.Next(2) == 0 ? PointsWithin(random, single) : null, random.Next(2) == 0);
                string given = decision.Points is { } points ? string.Create(CultureInfo.InvariantCulture, $"points: {points}, ") : "";
                yaml.Append(CultureInfo.InvariantCulture, $"    overrides:\n      {single.Code}: {{{given}passed: {(decision.Passed == true ? "true" : "false")}, by: Chủ tịch xã, reason: có quyết định}}\n");
                decisions[i][single.Code] = decision;
            }
        }
        return (yaml.ToString(), decisions);
    }

    private static decimal PointsWithin(Random random, NaiveRule rule) => random.Next((int)rule.Min * 4, ((int)(rule.Max ?? 0) * 4) + 1) / 4m;

    private static IReadOnlyList<Subject> Read(CriteriaSet set, string yaml)
    {
        var faults = new FaultList();
        ScoreInputs? inputs = new InputsReader(set, faults).Read(yaml);
        Assert.True(faults.IsEmpty, $"{string.Join('\n', faults.InOrder())}\n{yaml}");
        return inputs!.Subjects;
    }

    private static string Yaml(string missing, NaiveRule[] rules, Limits limits)
    {
        string Leaf(NaiveRule rule) => $"{{code: {rule.Code}, name: mục, {rule.Line}}}\n";
        var yaml = new StringBuilder(Sheet.Heading).Append(CultureInfo.InvariantCulture, $"missing: {missing}\nrounding: {{leaf: 0.01, total: 0.01, mode: half_up}}\ninputs:\n");
        foreach (string name in RuleFigures.Numbers.Except(rules.Select(InputOf), StringComparer.Ordinal))
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  {name}: {{type: {(name == "a12" ? "count" : name == "no_dong" ? "money" : "number")}, label: {name}}}\n");
        }
        foreach (string name in RuleFigures.Answers)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  {name}: {{type: yes_no, label: {name}}}\n");
        }
        yaml.Append("  don_vi_con: {type: list of percent, label: đơn vị}\n  diem_giam_khao: {type: list of number, label: điểm}\n  khen: {type: cases, label: khen}\n  vi_pham: {type: cases, label: vi phạm}\n");
        yaml.Append("tables:\n  theo_quy_mo:\n    rows: {type: number, bands: [{below: 1000}, {from: 1000}]}\n    columns: {type: percent, bands: [{below: 80}, {from: 80}]}\n    cells: [[2, 8], [4, 10]]\n");
        yaml.Append("ranking: {by: share}\ncriteria:\n");
        foreach (NaiveRule rule in rules.Where(rule => !rule.IsBonus))
        {
            yaml.Append("  - ").Append(Leaf(rule));
        }
        if (rules.Any(rule => rule.IsBonus))
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - code: extra\n    name: thưởng, phạt\n    bonus: true\n    bonus_cap: {limits.Bonus}\n    penalty_cap: {limits.Penalty}\n    cap: {limits.Cap}\n    floor: {limits.Floor}\n    criteria:\n");
            foreach (NaiveRule rule in rules.Where(rule => rule.IsBonus))
            {
                yaml.Append("      - ").Append(Leaf(rule));
            }
        }
        return yaml.ToString();
    }

    private static string InputOf(NaiveRule rule) => rule.Line.Split("input: ").ElementAtOrDefault(1)?.Split(',')[0] ?? "";

    private sealed record Limits(decimal Bonus, decimal Penalty, decimal Cap, decimal Floor);

    private sealed record Decision(decimal? Points, bool? Passed);
}
