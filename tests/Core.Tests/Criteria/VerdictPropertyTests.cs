using System.Globalization;
using System.Text;
using ChungSuc.Core.Criteria;
using CsCheck;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Pass or fail over random trees: a verdict is given exactly when every way of filling the missing figures leads to the same one.</summary>
public sealed class VerdictPropertyTests
{
    private enum Answer
    {
        Yes,
        No,
        Missing,
        NotAssigned,
    }

    [Fact]
    public void RandomTrees_VerdictIsThatOfAllCompletions()
        => Gen.Int.Sample(seed =>
        {
            var random = new Random(seed);
            string missing = new[] { "waits", "fails", "excluded" }[random.Next(3)];
            Need root = Need.Random(random);
            (Need Need, Answer[] Answers)[] groups = Enumerable.Range(0, random.Next(1, 4))
                .Select(_ => (Need.Random(random), Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Answer)random.Next(4)).ToArray()))
                .ToArray();
            string yaml = Yaml(missing, root, groups);

            NodeStatus status = new CriteriaEvaluator(Sheet.Require(CriteriaSetLoader.Load(yaml))).Evaluate(SubjectOf(groups)).Score.Status;

            NodeStatus naive = Naive(root, groups.Select(group => (group.Need, group.Answers.Select(answer => Ruled(answer, missing)).ToArray())).ToArray());
            Assert.True(naive == status, $"{status}, naive {naive}\n{yaml}\n{string.Join(" | ", groups.Select(group => string.Join(' ', group.Answers)))}");
        }, iter: 3_000);

    private static Answer Ruled(Answer answer, string missing) => (answer, missing) switch
    {
        (Answer.Missing, "fails") => Answer.No,
        (Answer.Missing, "excluded") => Answer.NotAssigned,
        _ => answer,
    };

    /// <summary>Tries every way of filling what is missing.</summary>
    private static NodeStatus Naive(Need root, (Need Need, Answer[] Answers)[] groups)
    {
        Answer[] all = groups.SelectMany(group => group.Answers).ToArray();
        int[] open = Enumerable.Range(0, all.Length).Where(i => all[i] == Answer.Missing).ToArray();
        var verdicts = new HashSet<bool?>();
        for (int filling = 0; filling < 1 << open.Length; filling++)
        {
            Answer[] filled = (Answer[])all.Clone();
            for (int i = 0; i < open.Length; i++)
            {
                filled[open[i]] = (filling >> i & 1) == 1 ? Answer.Yes : Answer.No;
            }
            int start = 0;
            bool?[] results = groups.Select(group =>
            {
                Answer[] own = filled[start..(start + group.Answers.Length)];
                start += own.Length;
                return group.Need.Holds(own.Select(answer => answer switch
                {
                    Answer.Yes => (bool?)true,
                    Answer.No => false,
                    _ => null,
                }));
            }).ToArray();
            verdicts.Add(root.Holds(results));
        }
        return verdicts.Count > 1 ? NodeStatus.Missing : verdicts.Single() switch
        {
            true => NodeStatus.Passed,
            false => NodeStatus.NotPassed,
            null => NodeStatus.NotAssigned,
        };
    }

    private static string Yaml(string missing, Need root, (Need Need, Answer[] Answers)[] groups)
    {
        var yaml = new StringBuilder(Sheet.Heading).Append(CultureInfo.InvariantCulture, $"missing: {missing}\nrounding: {{mode: half_up}}\nrequire: {root.Text(groups.Length)}\ncriteria:\n");
        for (int i = 0; i < groups.Length; i++)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - code: g{i}\n    name: nhóm\n    require: {groups[i].Need.Text(groups[i].Answers.Length)}\n    criteria:\n");
            for (int j = 0; j < groups[i].Answers.Length; j++)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"      - {{code: c{i}.{j}, name: mục, kind: yes_no, input: x{i}_{j}, pass: yes}}\n");
            }
        }
        return yaml.ToString();
    }

    private static Subject SubjectOf((Need Need, Answer[] Answers)[] groups)
        => Sheet.Subject("a", groups.SelectMany((group, i) => group.Answers.Select((answer, j) => ($"x{i}_{j}", answer switch
        {
            Answer.Yes => Value.YesNo(true),
            Answer.No => Value.YesNo(false),
            Answer.NotAssigned => Value.Absent(AbsenceKind.NotAssigned, "x"),
            _ => default,
        }))).ToArray());

    /// <summary>How many must pass: all, a number, or a share of those assigned.</summary>
    private sealed record Need(int Kind, int Amount)
    {
        public static Need Random(Random random) => new(random.Next(4), random.Next(1, 101));

        public string Text(int children) => Kind switch
        {
            0 => "all",
            1 => "any",
            2 => $"{{at_least: {(Amount % children) + 1}}}",
            _ => $"{{share: {Amount}}}",
        };

        public bool? Holds(IEnumerable<bool?> results)
        {
            bool?[] children = results.ToArray();
            bool[] assigned = children.OfType<bool>().ToArray();
            int passed = assigned.Count(result => result);
            return assigned.Length == 0 ? null : Kind switch
            {
                0 => passed == assigned.Length,
                1 => passed >= 1,
                2 => passed >= (Amount % children.Length) + 1,
                _ => passed * 100 >= Amount * assigned.Length,
            };
        }
    }
}
