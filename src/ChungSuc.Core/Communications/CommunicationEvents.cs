using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Communications;

public static class CommunicationProcesses
{
    public static readonly ProcessKind Record = new("communication.record", "Ghi việc tuyên truyền", typeof(CommunicationRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind Prove = new("communication.prove", "Thêm minh chứng tuyên truyền", typeof(CommunicationProved), typeof(EvidenceBound));

    public static readonly ProcessKind Void = new("communication.void", "Hủy một dòng tuyên truyền", typeof(CommunicationVoided));

    public static readonly ProcessKind Plan = new("communication.plan", "Ghi kế hoạch tuyên truyền năm", typeof(CommunicationPlanned));
}

public sealed record CommunicationRecorded : EventData
{
    public required string Number { get; init; }

    public required CommunicationKind Kind { get; init; }

    public required CommunicationMedium Medium { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required string Topic { get; init; }

    public required string Unit { get; init; }

    /// <summary>Empty for the commune as a whole.</summary>
    public required IReadOnlyList<string> Villages { get; init; }

    public required IReadOnlyList<string> Campaigns { get; init; }

    public required int? Minutes { get; init; }

    public required int? Reach { get; init; }

    public required long? CostVnd { get; init; }

    /// <summary>Number of the item that looks the same: the person saw it and recorded this one all the same.</summary>
    public required string? DespiteLikenessTo { get; init; }

    public override string Sentence =>
        $"ghi việc tuyên truyền số {Number}: {Kind.Vietnamese()} «{Topic}», {Unit}, {(Villages.Count == 0 ? "toàn xã" : string.Join(", ", Villages))}, ngày {VietnameseDate.Screen(HeldOn)}"
        + (DespiteLikenessTo is null ? string.Empty : $" (vẫn ghi dù giống số {DespiteLikenessTo})");
}

public sealed record CommunicationProved : EventData
{
    public required string Number { get; init; }

    public required int Files { get; init; }

    public override string Sentence => $"thêm {Files} tệp minh chứng cho việc tuyên truyền số {Number}";
}

public sealed record CommunicationVoided : EventData
{
    public required string Number { get; init; }

    public required string Topic { get; init; }

    public override string Sentence => $"hủy việc tuyên truyền số {Number}: «{Topic}»";
}

public sealed record CommunicationPlanned : EventData
{
    public required string Unit { get; init; }

    public required int Year { get; init; }

    public required int? Before { get; init; }

    public required int Items { get; init; }

    public override string Sentence =>
        $"ghi kế hoạch tuyên truyền năm {Year} của {Unit}: {VietnameseNumber.Format(Items)} buổi, tin, bài" + (Before is { } before ? $" (trước là {VietnameseNumber.Format(before)})" : string.Empty);
}
