using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;

namespace ChungSuc.Core.Assessments;

/// <summary>Evaluates open assessments that share a frozen set: beside each other, so that ranks and comparisons hold.</summary>
internal sealed class SheetMaker
{
    private readonly CriteriaSet set;
    private readonly IReadOnlyList<AssessmentHead> heads;
    private readonly FigureTable figures;
    private readonly EvaluationRun run;
    private readonly Dictionary<string, RankLine> ranks;

    public SheetMaker(CriteriaSet set, IReadOnlyList<AssessmentHead> heads, FigureTable figures, DateOnly today)
    {
        (this.set, this.heads, this.figures) = (set, heads, figures);
        run = new CriteriaEvaluator(set).Run([.. heads.Select(head => new Subject(head.Id.ToString(), head.UnitName, new FigureInputs(figures, head.UnitId))
        {
            Year = head.Year,
            Day = today,
        })]);
        ranks = run.Rank().ToDictionary(line => line.Score.Subject.Key, StringComparer.Ordinal);
    }

    public IEnumerable<AssessmentTally> Tallies() => heads.Select((_, i) => Tally(i, null));

    public AssessmentSheet Sheet(Guid assessmentId)
    {
        var index = heads.TakeWhile(head => head.Id != assessmentId).Count();
        var result = run.Explain(index);
        return new AssessmentSheet(Tally(index, result), set, [.. result.Root.Children.SelectMany(node => Lines(node, heads[index].UnitId, 0))]) { Peers = heads.Count };
    }

    private AssessmentTally Tally(int index, SubjectResult? result)
    {
        var score = run.Scores[index];
        var rank = ranks[score.Subject.Key];
        return new AssessmentTally(heads[index])
        {
            PassedCriteria = score.PassedCriteria,
            AssignedCriteria = score.AssignedCriteria,
            Passed = score.Leaves.Passed,
            Failed = score.Leaves.Failed,
            Open = score.Leaves.Open,
            Unconfirmed = result?.UnconfirmedCount ?? set.UnconfirmedCount,
            Rank = rank.Rank,
            RankNote = rank.Note,
        };
    }

    private IEnumerable<SheetLine> Lines(NodeResult node, Guid unitId, int depth)
    {
        yield return new SheetLine
        {
            Code = node.Code,
            Name = node.Name,
            Depth = depth,
            IsIndicator = node.IsLeaf,
            Status = node.Status,
            LevelText = node.LevelText,
            ValueText = node.ValueText,
            IsUnconfirmed = node.IsUnconfirmed,
            EvidenceCount = node.Lines
                .Where(line => line.InputName is not null)
                .DistinctBy(line => line.InputName)
                .Sum(line => figures[unitId, line.InputName!]?.EvidenceCount ?? 0), // filtered above
            Reasons = [.. node.Lines.Select(line => new SheetReason(line.Kind, line.Text, RecordsReference.Parse(line.ReferenceKey), line.IsUnconfirmed))],
        };
        foreach (var line in node.Children.SelectMany(child => Lines(child, unitId, depth + 1)))
        {
            yield return line;
        }
    }
}
