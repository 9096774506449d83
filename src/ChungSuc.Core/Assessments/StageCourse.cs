using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Assessments;

/// <summary>One step with the latest mark of each item.</summary>
public sealed record StageLine(AssessmentStage Stage, IReadOnlyDictionary<string, StageMark> Marks)
{
    public bool IsCompleted => Stage.Completion is not null;

    public string Name => Stage.Round == 0 ? Stage.Kind.Vietnamese() : $"{Stage.Kind.Vietnamese()} lần {Stage.Round + 1}";
}

/// <summary>
/// The steps of one sheet in the order in which they count. What counts for an item is what the last completed step gave it, never the
/// highest; where no step gave anything, the computed result. A named person's override stands above all steps.
/// </summary>
public sealed class StageCourse
{
    public static readonly StageCourse None = new([], []);

    private readonly Dictionary<string, ScoreOverride> overrides;

    public StageCourse(IEnumerable<StageLine> lines, IEnumerable<ScoreOverride> latestOverrides)
    {
        Lines = [.. lines.OrderBy(line => line.Stage.Round).ThenBy(line => line.Stage.Kind)];
        overrides = latestOverrides.Where(o => o.Stands).ToDictionary(o => o.Code, StringComparer.Ordinal);
    }

    public IReadOnlyList<StageLine> Lines { get; }

    public IReadOnlyDictionary<string, ScoreOverride> Overrides => overrides;

    public int Round => Lines.Count == 0 ? 0 : Lines.Max(line => line.Stage.Round);

    /// <summary>The step at which the sheet stands; null when all are completed or none is planned.</summary>
    public StageLine? Current => Lines.FirstOrDefault(line => line.Stage.Round == Round && !line.IsCompleted);

    public IReadOnlyList<StageLine> Completed => [.. Lines.Where(line => line.IsCompleted)];

    public IEnumerable<StageLine> Before(StageLine line) => Completed.Where(earlier => IsEarlier(earlier.Stage, line.Stage));

    /// <summary>What was given to an item before a step; null when only the computed result stands.</summary>
    public StageMark? GivenBefore(StageLine line, string code) => Before(line).Reverse().Select(earlier => earlier.Marks.GetValueOrDefault(code)).FirstOrDefault(mark => mark is { IsGiven: true });

    /// <summary>The mark that counts for an item: of the last completed step that gave one.</summary>
    public StageMark? Counting(string code) => Completed.Reverse().Select(line => line.Marks.GetValueOrDefault(code)).FirstOrDefault(mark => mark is { IsGiven: true });

    /// <summary>What the evaluator is told: the marks of all completed steps, and on top the overrides.</summary>
    /// <param name="provisional">A step under way whose marks are to count already, for its running total.</param>
    public IReadOnlyDictionary<string, LeafOverride> Decisions(StageLine? provisional = null)
    {
        var decisions = new Dictionary<string, LeafOverride>(StringComparer.Ordinal);
        foreach (var line in provisional is null ? Completed : [.. Before(provisional), provisional])
        {
            foreach (var mark in line.Marks.Values.Where(mark => mark.IsGiven))
            {
                decisions[mark.Code] = new LeafOverride(mark.GivenBy, mark.Note ?? string.Empty) { Points = mark.Points, Passed = mark.Passed, Stage = line.Name };
            }
        }

        foreach (var decided in overrides.Values)
        {
            decisions[decided.Code] = new LeafOverride($"{decided.DecidedBy} ({decided.Post})", decided.Reason) { Points = decided.Points, Passed = decided.Passed };
        }

        return decisions;
    }

    private static bool IsEarlier(AssessmentStage a, AssessmentStage b) => (a.Round, a.Kind).CompareTo((b.Round, b.Kind)) < 0;
}
