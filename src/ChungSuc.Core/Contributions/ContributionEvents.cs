using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Contributions;

public static class ContributionProcesses
{
    public static readonly ProcessKind Record = new("contribution.record", "Ghi đóng góp", typeof(ContributionRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind Void = new("contribution.void", "Hủy một dòng đóng góp", typeof(ContributionVoided));
}

public sealed record ContributionRecorded : EventData
{
    public required string Number { get; init; }

    public required string Giver { get; init; }

    public required int? HouseholdCount { get; init; }

    public required string Unit { get; init; }

    public required DateOnly GivenOn { get; init; }

    public required string What { get; init; }

    public required string Purpose { get; init; }

    public required bool ConsentsToNaming { get; init; }

    public required bool IsVoluntary { get; init; }

    /// <summary>Number of the voided entry that this one puts right.</summary>
    public required string? Replaces { get; init; }

    /// <summary>Number of the entry that looks the same: the person saw it and recorded this one all the same.</summary>
    public required string? DespiteLikenessTo { get; init; }

    public override string Sentence =>
        $"ghi đóng góp số {Number}: {Giver}{(HouseholdCount is null ? string.Empty : $" ({HouseholdCount} hộ cùng góp)")}, {What}, {Unit}, "
        + $"ngày {VietnameseDate.Screen(GivenOn)}"
        + (Replaces is null ? string.Empty : $", thay cho số {Replaces} đã hủy")
        + (DespiteLikenessTo is null ? string.Empty : $" (vẫn ghi dù giống số {DespiteLikenessTo})");
}

public sealed record ContributionVoided : EventData
{
    public required string Number { get; init; }

    public required string Giver { get; init; }

    public required string What { get; init; }

    public override string Sentence => $"hủy đóng góp số {Number}: {Giver}, {What}";
}
