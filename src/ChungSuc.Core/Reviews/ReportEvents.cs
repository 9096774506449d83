using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Reviews;

public static class ReportProcesses
{
    public static readonly ProcessKind Compose = new("report.compose", "Lập báo cáo", typeof(ReportComposed));

    public static readonly ProcessKind Rewrite = new("report.rewrite", "Sửa một phần của báo cáo", typeof(ReportPartRewritten));

    public static readonly ProcessKind Issue = new("report.issue", "Ban hành báo cáo", typeof(ReportIssued));
}

public sealed record ReportComposed : EventData
{
    public required ReportKind Kind { get; init; }

    public required string Movement { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Number of the issued report that this one mends.</summary>
    public required string? Replaces { get; init; }

    public override string Sentence =>
        $"lập {Kind.Vietnamese().ToLowerInvariant()} {Movement}, từ {VietnameseDate.Screen(From)} đến {VietnameseDate.Screen(To)}"
        + (Replaces is null ? string.Empty : $", thay cho số {Replaces}");
}

public sealed record ReportPartRewritten : EventData
{
    public required string Part { get; init; }

    public required string? HeadingBefore { get; init; }

    public required string? HeadingAfter { get; init; }

    public required string TextBefore { get; init; }

    public required string TextAfter { get; init; }

    public override string Sentence => $"sửa phần “{Part}” của báo cáo";
}

public sealed record ReportIssued : EventData
{
    public required string Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string Signer { get; init; }

    public required int Figures { get; init; }

    /// <summary>Figures without a value that the person let stand.</summary>
    public required int Missing { get; init; }

    public override string Sentence =>
        $"ban hành báo cáo số {Number} ngày {VietnameseDate.Screen(IssuedOn)}, người ký {Signer}, {Figures} số liệu"
        + (Missing == 0 ? string.Empty : $", trong đó {Missing} chưa có số liệu");
}
