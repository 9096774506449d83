using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;

namespace ChungSuc.Core.Assessments;

/// <summary>All that sheets of one year are made from, read by a fixed number of statements.</summary>
internal sealed class SheetMaterial(
    FigureTable figures, IReadOnlyDictionary<Guid, StageCourse> courses, IEnumerable<StatedFigure> stated, IEnumerable<StatedCase> cases)
{
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
}
