using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Assessments;

public static class RecognitionProcesses
{
    public static readonly ProcessKind Record = new("recognition.record", "Ghi quyết định công nhận", typeof(RecognitionRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind Revoke = new("recognition.revoke", "Ghi thu hồi công nhận", typeof(RecognitionRevoked));

    public static readonly ProcessKind Void = new("recognition.void", "Hủy dòng công nhận ghi nhầm", typeof(RecognitionVoided));

    public static readonly ProcessKind AddFiles = new("recognition.files", "Lưu tệp quyết định công nhận", typeof(RecognitionFilesAdded), typeof(EvidenceBound));
}

public sealed record RecognitionFilesAdded : EventData
{
    public required string Unit { get; init; }

    public required string DecisionNumber { get; init; }

    public override string Sentence => $"lưu tệp quyết định công nhận số {DecisionNumber} của {Unit}";
}

public sealed record RecognitionRecorded : EventData
{
    public required string Unit { get; init; }

    public required string Title { get; init; }

    public required string DecisionNumber { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required string Issuer { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public override string Sentence => $"ghi công nhận {Unit}: {Title}, quyết định số {DecisionNumber} ngày {VietnameseDate.Citation(DecidedOn)} của {Issuer}";
}

public sealed record RecognitionRevoked : EventData
{
    public required string Unit { get; init; }

    public required string Title { get; init; }

    public required string DecisionNumber { get; init; }

    public required DateOnly RevokedOn { get; init; }

    public override string Sentence => $"ghi thu hồi công nhận {Unit}: {Title}, quyết định số {DecisionNumber} ngày {VietnameseDate.Citation(RevokedOn)}";
}

public sealed record RecognitionVoided : EventData
{
    public required string Unit { get; init; }

    public required string Title { get; init; }

    public required string DecisionNumber { get; init; }

    public override string Sentence => $"hủy dòng công nhận ghi nhầm của {Unit}: {Title}, quyết định số {DecisionNumber}";
}
