using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>The participants of one set in a list, and what the reader may do for many of them at once.</summary>
public sealed class SetBoard(FrozenCriteriaSet set, IReadOnlyList<AssessmentTally> rows, Actor actor)
{
    public string SetId => set.SetId;

    public string Name => set.SetVersion > 1 ? $"{set.Name}, bản {set.SetVersion}" : set.Name;

    public IReadOnlyList<AssessmentTally> Rows => rows;

    /// <summary>A sheet of points, not only of passed and failed.</summary>
    public bool IsScored { get; } = set.Load().Root.Max is not null;

    public bool HasClusters => rows.Any(row => row.Head.Assessment.Cluster is not null);

    public string Word => AssessmentSubjects.Of(set.Load().SubjectKind)?.Word ?? "đơn vị";

    /// <summary>Steps that this reader may complete for several sheets in one go.</summary>
    public IReadOnlyList<(StageKind Kind, int Count)> Waiting =>
    [
        .. rows
            .Where(row => !row.Head.IsConcluded && row.Course.Current is { } step && ScoringRights.WhyNot(actor, row.Head, step, row.Course) is null)
            .GroupBy(row => row.Course.Current!.Stage.Kind) // filtered above
            .Where(group => group.Count() > 1)
            .Select(group => (group.Key, group.Count())),
    ];
}
