using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Mail;

namespace ChungSuc.Core.Assessments;

public static class AssessmentProcesses
{
    public static readonly ProcessKind Open = new("assessment.open", "Mở đánh giá", typeof(AssessmentOpened), typeof(CriteriaSetFrozen));

    public static readonly ProcessKind Conclude = new("assessment.conclude", "Kết luận đánh giá", typeof(AssessmentConcluded));

    public static readonly ProcessKind Withdraw = new("assessment.withdraw", "Thu hồi kết luận đánh giá", typeof(ConclusionWithdrawn));

    public static readonly ProcessKind Mark = new("assessment.mark", "Chấm điểm", typeof(MarkGiven), typeof(EvidenceBound));

    public static readonly ProcessKind Complete = new("assessment.complete", "Hoàn thành bước chấm", typeof(StageCompleted));

    public static readonly ProcessKind Reopen = new("assessment.reopen", "Mở lại bước chấm", typeof(StagesReopened));

    public static readonly ProcessKind Override = new("assessment.override", "Quyết định kết quả một mục", typeof(ScoreOverridden));

    public static readonly ProcessKind State = new("assessment.state", "Ghi số liệu riêng của phiếu", typeof(FigureStated));

    public static readonly ProcessKind StateCase = new("assessment.case", "Ghi vụ việc vào phiếu", typeof(CaseStated), typeof(EvidenceBound));

    public static readonly ProcessKind VoidCase = new("assessment.case_void", "Bỏ vụ việc khỏi phiếu", typeof(CaseVoided));

    public static readonly ProcessKind Remind = new("assessment.remind", "Nhắc bổ sung số liệu, minh chứng", typeof(GapsReminded), typeof(MailWritten));

    public static readonly ProcessKind CloseYear = new("assessment.close_year", "Khóa năm đánh giá", typeof(YearClosed));
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

    public string? Points { get; init; }

    public override string Sentence => Points is not null
        ? $"kết luận {Unit} năm {Year}: {Points}{(Open > 0 ? $", còn {Open} mục chưa có kết quả" : string.Empty)}"
        : $"kết luận {Unit} năm {Year} đạt {PassedCriteria} trên {AssignedCriteria} tiêu chí{(Open > 0 ? $", còn {Open} chỉ tiêu chưa có kết quả" : string.Empty)}";
}

public sealed record GapsReminded : EventData
{
    public required string Unit { get; init; }

    public required int Year { get; init; }

    public required int Items { get; init; }

    public required int Mails { get; init; }

    public override string Sentence => $"nhắc {Unit} bổ sung {Items} mục còn thiếu của đánh giá năm {Year}{(Mails > 0 ? $", viết {Mails} thư" : string.Empty)}";
}
