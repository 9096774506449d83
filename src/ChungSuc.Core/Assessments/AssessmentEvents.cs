using ChungSuc.Core.Journal;

namespace ChungSuc.Core.Assessments;

public static class AssessmentProcesses
{
    public static readonly ProcessKind Open = new("assessment.open", "Mở đánh giá", typeof(AssessmentOpened), typeof(CriteriaSetFrozen));

    public static readonly ProcessKind Conclude = new("assessment.conclude", "Kết luận đánh giá", typeof(AssessmentConcluded));
}

public sealed record CriteriaSetFrozen : EventData
{
    public required string Name { get; init; }

    public required int Version { get; init; }

    public required string Sha256 { get; init; }

    public override string Sentence => $"giữ nguyên văn “{Name}”, bản {Version}, để đánh giá";
}

public sealed record AssessmentOpened : EventData
{
    public required string Unit { get; init; }

    public required int Year { get; init; }

    public required string Set { get; init; }

    public override string Sentence => $"mở đánh giá {Unit} năm {Year} theo “{Set}”";
}

public sealed record AssessmentConcluded : EventData
{
    public required string Unit { get; init; }

    public required int Year { get; init; }

    public required int PassedCriteria { get; init; }

    public required int AssignedCriteria { get; init; }

    public required int Open { get; init; }

    public override string Sentence =>
        $"kết luận {Unit} năm {Year} đạt {PassedCriteria} trên {AssignedCriteria} tiêu chí{(Open > 0 ? $", còn {Open} chỉ tiêu chưa có kết quả" : string.Empty)}";
}
