using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Policies;

public static class PolicyProcesses
{
    public static readonly ProcessKind Record = new("policy.record", "Ghi văn bản chính sách", typeof(PolicyRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind Use = new("policy.use", "Ghi việc triển khai chính sách", typeof(PolicyUsed), typeof(EvidenceBound));

    public static readonly ProcessKind Void = new("policy.void", "Hủy văn bản chính sách hoặc một lần triển khai", typeof(PolicyVoided), typeof(PolicyUseVoided));

    public static readonly ProcessKind Propose = new("proposal.record", "Ghi đề xuất giải pháp", typeof(ProposalRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind Step = new("proposal.step", "Ghi bước xử lý đề xuất", typeof(ProposalStepRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind VoidProposal = new("proposal.void", "Hủy đề xuất hoặc một bước xử lý", typeof(ProposalVoided), typeof(ProposalStepVoided));
}

public sealed record PolicyRecorded : EventData
{
    public required string Number { get; init; }

    public required PolicyKind Kind { get; init; }

    public required PolicyLevel Level { get; init; }

    public required string DocumentNumber { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string Issuer { get; init; }

    public required string Title { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required DateOnly? ValidTo { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public override string Sentence => $"ghi văn bản {DocumentNumber} ngày {VietnameseDate.Citation(IssuedOn)} của {Issuer}: {Title}";
}

public sealed record PolicyUsed : EventData
{
    public required string DocumentNumber { get; init; }

    public required string Unit { get; init; }

    public required DateOnly UsedOn { get; init; }

    public required string What { get; init; }

    public required string? Result { get; init; }

    public override string Sentence => $"ghi {Unit} triển khai văn bản {DocumentNumber} từ ngày {VietnameseDate.Screen(UsedOn)}: {What}";
}

public sealed record PolicyVoided : EventData
{
    public required string DocumentNumber { get; init; }

    public required string Title { get; init; }

    public override string Sentence => $"hủy văn bản {DocumentNumber}: {Title}";
}

public sealed record PolicyUseVoided : EventData
{
    public required string DocumentNumber { get; init; }

    public required string Unit { get; init; }

    public required DateOnly UsedOn { get; init; }

    public override string Sentence => $"hủy lần triển khai văn bản {DocumentNumber} của {Unit} ngày {VietnameseDate.Screen(UsedOn)}";
}

public sealed record ProposalRecorded : EventData
{
    public required string Number { get; init; }

    public required string Unit { get; init; }

    public required string Addressee { get; init; }

    public required DateOnly ProposedOn { get; init; }

    public required string Title { get; init; }

    public override string Sentence => $"ghi đề xuất số {Number} ngày {VietnameseDate.Screen(ProposedOn)} của {Unit} gửi {Addressee}: {Title}";
}

public sealed record ProposalStepRecorded : EventData
{
    public required string Proposal { get; init; }

    public required ProposalStepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Note { get; init; }

    public override string Sentence => $"ghi đề xuất số {Proposal}: {Kind.Vietnamese().ToLowerInvariant()} ngày {VietnameseDate.Screen(On)}, {Note}";
}

public sealed record ProposalVoided : EventData
{
    public required string Number { get; init; }

    public required string Title { get; init; }

    public override string Sentence => $"hủy đề xuất số {Number}: {Title}";
}

public sealed record ProposalStepVoided : EventData
{
    public required string Proposal { get; init; }

    public required ProposalStepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public override string Sentence => $"hủy bước “{Kind.Vietnamese()}” ngày {VietnameseDate.Screen(On)} của đề xuất số {Proposal}";
}
