using ChungSuc.Core.Journal;

namespace ChungSuc.Core.Commendations;

public static class CommendationProcesses
{
    public static readonly ProcessKind Nominate = new("nomination.make", "Đề nghị khen thưởng", typeof(SubjectNominated));

    public static readonly ProcessKind Accept = new("nomination.accept", "Tiếp nhận hồ sơ đề nghị", typeof(NominationAccepted));

    public static readonly ProcessKind Choose = new("nomination.choose", "Ghi kết quả bình xét", typeof(SubjectChosen));

    public static readonly ProcessKind Judge = new("nomination.judge", "Đánh giá điều kiện khen thưởng", typeof(ConditionJudged));

    public static readonly ProcessKind Withdraw = new("nomination.withdraw", "Rút đề nghị khen thưởng", typeof(NominationWithdrawn));
}

public sealed record SubjectNominated : EventData
{
    public required string Number { get; init; }

    public required string Subject { get; init; }

    public required string Form { get; init; }

    public required string ByUnit { get; init; }

    public required int Open { get; init; }

    public override string Sentence => $"đề nghị {Form} cho {Subject} (số {Number}, {ByUnit}); còn {Open} điều kiện phải làm rõ";
}

public sealed record NominationAccepted : EventData
{
    public required string Number { get; init; }

    public required string Subject { get; init; }

    public required DateOnly On { get; init; }

    public override string Sentence => $"tiếp nhận hồ sơ số {Number} của {Subject} để thẩm định từ ngày {On:dd/MM/yyyy}";
}

public sealed record SubjectChosen : EventData
{
    public required string Subject { get; init; }

    public required string ChosenBy { get; init; }

    public required DateOnly On { get; init; }

    public override string Sentence => $"ghi {ChosenBy} bình xét {Subject} ngày {On:dd/MM/yyyy}";
}

public sealed record ConditionJudged : EventData
{
    public required string Subject { get; init; }

    public required string Rule { get; init; }

    public required bool IsMet { get; init; }

    public override string Sentence => $"đánh giá {Subject} {(IsMet ? "đạt" : "không đạt")}: {Rule}";
}

public sealed record NominationWithdrawn : EventData
{
    public required string Number { get; init; }

    public required string Subject { get; init; }

    public override string Sentence => $"rút đề nghị số {Number} của {Subject}";
}
