using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;

namespace ChungSuc.Core.Assessments;

/// <summary>All that sheets of one year are made from, read by a fixed number of statements.</summary>
internal sealed class SheetMaterial(
    FigureTable figures, IEnumerable<StageLine> stages, IEnumerable<ScoreOverride> overrides, IEnumerable<StatedFigure> stated, IEnumerable<StatedCase> cases)
{
    private readonly Dictionary<Guid, StageCourse> courses = Courses(stages, overrides);
    private readonly Dictionary<(Guid, string), StatedFigure> stated = stated
        .GroupBy(figure => (figure.AssessmentId, figure.Name))
        .ToDictionary(revisions => revisions.Key, revisions => revisions.MaxBy(figure => figure.Revision)!); // a group is never empty

    private readonly ILookup<(Guid, string), StatedCase> cases = cases.OrderBy(found => found.Id).ToLookup(found => (found.AssessmentId, found.Name));

    public FigureTable Figures { get; } = figures;

    public required Func<string, CriteriaSet?> OtherSets { get; init; }

    /// <summary>Values that an authority set for parameters, by set.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, Value>> Parameters { get; init; }

    public StageCourse CourseOf(Guid assessmentId) => courses.GetValueOrDefault(assessmentId, StageCourse.None);

    public StatedFigure? StatedOf(Guid assessmentId, string name) => stated.GetValueOrDefault((assessmentId, name));

    public IReadOnlyList<StatedCase> CasesOf(Guid assessmentId, string name) => [.. cases[(assessmentId, name)]];

    private static Dictionary<Guid, StageCourse> Courses(IEnumerable<StageLine> stages, IEnumerable<ScoreOverride> overrides)
    {
        var latest = overrides
            .GroupBy(o => (o.AssessmentId, o.Code))
            .Select(revisions => revisions.MaxBy(o => o.Revision)!) // a group is never empty
            .ToLookup(o => o.AssessmentId);
        var lines = stages.ToLookup(line => line.Stage.AssessmentId);
        return lines.Select(group => group.Key).Concat(latest.Select(group => group.Key)).Distinct().ToDictionary(id => id, id => new StageCourse(lines[id], latest[id]));
    }
}
