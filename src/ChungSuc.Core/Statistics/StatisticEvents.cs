using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;

namespace ChungSuc.Core.Statistics;

public static class StatisticProcesses
{
    public static readonly ProcessKind Record = new(
        "statistic.record", "Nhập số liệu", typeof(StatisticRecorded), typeof(StatisticReplaced), typeof(StatisticWithdrawn), typeof(EvidenceBound));
}

public sealed record StatisticRecorded : EventData
{
    public required string Unit { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    public required string Period { get; init; }

    public required string Value { get; init; }

    public string? Source { get; init; }

    public override string Sentence => $"nhập số liệu {Unit}, {Period}: {Name} là {Value}";
}

public sealed record StatisticReplaced : EventData
{
    public required string Unit { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    public required string Period { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    public string? Source { get; init; }

    public override string Sentence => $"thay số liệu {Unit}, {Period}: {Name} từ {Before} thành {After}";
}

public sealed record StatisticWithdrawn : EventData
{
    public required string Unit { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    public required string Period { get; init; }

    public required string Before { get; init; }

    public override string Sentence => $"bỏ số liệu {Unit}, {Period}: {Name}, trước là {Before}";
}
