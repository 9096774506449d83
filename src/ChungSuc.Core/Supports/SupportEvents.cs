using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Supports;

public static class SupportProcesses
{
    public static readonly ProcessKind Record = new("support.record", "Ghi việc hỗ trợ thôn", typeof(SupportRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind RecordResult = new("support.result.record", "Ghi kết quả hỗ trợ", typeof(SupportResultRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind Void = new("support.void", "Hủy việc hỗ trợ hoặc một kết quả", typeof(SupportVoided), typeof(SupportResultVoided));
}

public sealed record SupportRecorded : EventData
{
    public required string Number { get; init; }

    public required string Giver { get; init; }

    public required string Unit { get; init; }

    public required string? Recipient { get; init; }

    public required string? Place { get; init; }

    public required string What { get; init; }

    public required DateOnly FromOn { get; init; }

    public required DateOnly? ToOn { get; init; }

    public required long? ValueVnd { get; init; }

    public required decimal? LabourDays { get; init; }

    /// <summary>Number of the entry that looks the same: the person saw it and recorded this one all the same.</summary>
    public required string? DespiteLikenessTo { get; init; }

    public override string Sentence =>
        $"ghi hỗ trợ số {Number}: {Giver} giúp {Unit}{(Recipient is null ? string.Empty : $", {Recipient}")}: {What}, từ ngày {VietnameseDate.Screen(FromOn)}"
        + (ToOn is { } to ? $" đến {VietnameseDate.Screen(to)}" : string.Empty)
        + (DespiteLikenessTo is null ? string.Empty : $" (vẫn ghi dù giống số {DespiteLikenessTo})");
}

public sealed record SupportResultRecorded : EventData
{
    public required string Support { get; init; }

    public required DateOnly On { get; init; }

    public required string Result { get; init; }

    public override string Sentence => $"ghi kết quả hỗ trợ số {Support}, ngày {VietnameseDate.Screen(On)}: {Result}";
}

public sealed record SupportVoided : EventData
{
    public required string Number { get; init; }

    public required string Giver { get; init; }

    public required string What { get; init; }

    public override string Sentence => $"hủy hỗ trợ số {Number}: {Giver}, {What}";
}

public sealed record SupportResultVoided : EventData
{
    public required string Support { get; init; }

    public required DateOnly On { get; init; }

    public required string Result { get; init; }

    public override string Sentence => $"hủy kết quả ngày {VietnameseDate.Screen(On)} của hỗ trợ số {Support}: {Result}";
}
