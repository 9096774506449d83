using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Enterprises;

public static class EnterpriseProcesses
{
    public static readonly ProcessKind RecordProfile = new("enterprise.profile", "Ghi hồ sơ doanh nghiệp, hợp tác xã", typeof(EnterpriseProfileRecorded));

    public static readonly ProcessKind RecordFact = new("enterprise.fact.record", "Ghi kết quả của doanh nghiệp, hợp tác xã", typeof(EnterpriseFactRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind AddEvidence = new("enterprise.fact.evidence", "Thêm minh chứng của doanh nghiệp, hợp tác xã", typeof(EvidenceBound));

    public static readonly ProcessKind Confirm = new(
        "enterprise.confirm", "Xác nhận hồ sơ, kết quả của doanh nghiệp, hợp tác xã", typeof(EnterpriseFactConfirmed), typeof(EnterpriseProfileConfirmed));

    public static readonly ProcessKind Void = new("enterprise.fact.void", "Hủy kết quả của doanh nghiệp, hợp tác xã", typeof(EnterpriseFactVoided));
}

public sealed record EnterpriseProfileRecorded : EventData
{
    public required string Enterprise { get; init; }

    public required int Revision { get; init; }

    public required string? TaxNumber { get; init; }

    public required string Representative { get; init; }

    public required string? RepresentativeBefore { get; init; }

    public required string BusinessLines { get; init; }

    public required string? BusinessLinesBefore { get; init; }

    public required EnterpriseSize? Size { get; init; }

    public required EnterpriseSize? SizeBefore { get; init; }

    public override string Sentence => $"ghi hồ sơ {Enterprise} lần {Revision}: đại diện {Representative}, ngành nghề {BusinessLines}{(Size is { } size ? $", quy mô {size.Vietnamese()}" : string.Empty)}";
}

public sealed record EnterpriseFactRecorded : EventData
{
    public required string Number { get; init; }

    public required string Enterprise { get; init; }

    public required FactKind Kind { get; init; }

    public required string What { get; init; }

    public override string Sentence => $"ghi số {Number} của {Enterprise}: {What}";
}

public sealed record EnterpriseFactConfirmed : EventData
{
    public required string Number { get; init; }

    public required string What { get; init; }

    public required DateOnly ConfirmedOn { get; init; }

    public required string Document { get; init; }

    public override string Sentence => $"xác nhận số {Number} ({What}) theo {Document}, ngày {VietnameseDate.Screen(ConfirmedOn)}";
}

public sealed record EnterpriseProfileConfirmed : EventData
{
    public required string Enterprise { get; init; }

    public required int Revision { get; init; }

    public required DateOnly ConfirmedOn { get; init; }

    public required string Document { get; init; }

    public override string Sentence => $"xác nhận hồ sơ {Enterprise} lần {Revision} theo {Document}, ngày {VietnameseDate.Screen(ConfirmedOn)}";
}

public sealed record EnterpriseFactVoided : EventData
{
    public required string Number { get; init; }

    public required string What { get; init; }

    public required bool WasConfirmed { get; init; }

    public override string Sentence => $"hủy số {Number} ({What})";
}
