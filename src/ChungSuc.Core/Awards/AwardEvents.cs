using ChungSuc.Core.Journal;

namespace ChungSuc.Core.Awards;

public static class AwardProcesses
{
    public static readonly ProcessKind Draft = new("award.draft", "Dự thảo quyết định khen thưởng", typeof(DecisionDrafted));

    public static readonly ProcessKind Discard = new("award.discard", "Bỏ dự thảo quyết định", typeof(DraftDiscarded));

    public static readonly ProcessKind Issue = new("award.issue", "Ban hành quyết định khen thưởng", typeof(DecisionIssued), typeof(AwardGiven));

    public static readonly ProcessKind Revoke = new("award.revoke", "Hủy bỏ khen thưởng", typeof(AwardRevoked));
}

public sealed record DecisionDrafted : EventData
{
    public required string Form { get; init; }

    public required int Recipients { get; init; }

    public required int Deviations { get; init; }

    public override string Sentence =>
        $"dự thảo quyết định tặng {Form} cho {Recipients} trường hợp{(Deviations > 0 ? $", {Deviations} trường hợp khác ý kiến Hội đồng" : string.Empty)}";
}

public sealed record DraftDiscarded : EventData
{
    public required string Subject { get; init; }

    public override string Sentence => $"bỏ dự thảo quyết định: {Subject}";
}

public sealed record DecisionIssued : EventData
{
    public required string Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required int Recipients { get; init; }

    public required long TotalVnd { get; init; }

    public override string Sentence => $"ban hành Quyết định số {Number} ngày {IssuedOn:dd/MM/yyyy}: {Recipients} trường hợp, {TotalVnd:#,0} đồng";
}

public sealed record AwardGiven : EventData
{
    public required string Subject { get; init; }

    public required string Form { get; init; }

    public required int Ordinal { get; init; }

    public required long RewardVnd { get; init; }

    public override string Sentence => $"ghi sổ khen thưởng số {Ordinal}: {Subject}, {Form}, {RewardVnd:#,0} đồng";
}

public sealed record AwardRevoked : EventData
{
    public required string Subject { get; init; }

    public required string Decision { get; init; }

    public required string Ground { get; init; }

    public override string Sentence => $"hủy bỏ khen thưởng của {Subject} tại Quyết định số {Decision}: {Ground}";
}
