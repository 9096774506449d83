using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Evidence;

public static class EvidenceProcesses
{
    public static readonly ProcessKind Store = new("evidence.store", "Gửi tệp vào kho minh chứng", typeof(EvidenceStored));

    public static readonly ProcessKind Add = new("evidence.add", "Thêm minh chứng cho một bản ghi", typeof(EvidenceAdded));

    public static readonly ProcessKind Limit = new("evidence.limit", "Đặt hạn của minh chứng", typeof(EvidenceLimited));
}

public sealed record EvidenceStored : EventData
{
    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public override string Sentence => $"gửi tệp «{FileName}» vào kho minh chứng";
}

public sealed record EvidenceAdded : EventData
{
    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The file was in the store before, for another record.</summary>
    public required bool IsReused { get; init; }

    public override string Sentence => IsReused ? $"gắn thêm minh chứng đã có «{FileName}»" : $"gắn thêm minh chứng «{FileName}»";
}

public sealed record EvidenceLimited : EventData
{
    public required string FileName { get; init; }

    public required DateOnly? Before { get; init; }

    public required DateOnly? After { get; init; }

    public override string Sentence => After is { } day
        ? $"đặt hạn của minh chứng «{FileName}» là ngày {VietnameseDate.Screen(day)}"
        : $"bỏ hạn của minh chứng «{FileName}»";
}
