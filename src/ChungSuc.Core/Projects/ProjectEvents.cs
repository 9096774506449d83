using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Projects;

public static class ProjectProcesses
{
    public static readonly ProcessKind Record = new("project.record", "Ghi công trình", typeof(ProjectRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind RecordLine = new("project.line.record", "Ghi vào sổ công trình", typeof(ProjectLineRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind Void = new("project.void", "Hủy công trình hoặc một dòng của công trình", typeof(ProjectVoided), typeof(ProjectLineVoided));
}

public sealed record ProjectRecorded : EventData
{
    public required string Number { get; init; }

    public required string Name { get; init; }

    public required ProjectField Field { get; init; }

    public required string Unit { get; init; }

    public required string DecisionNumber { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required long TotalVnd { get; init; }

    public required IReadOnlyList<PlannedSource> Funding { get; init; }

    public required bool IsOfProgramme { get; init; }

    public override string Sentence =>
        $"ghi công trình số {Number}: {Name}, {Unit}, quyết định {DecisionNumber} ngày {VietnameseDate.Citation(DecidedOn)}, tổng mức {VietnameseNumber.Format(TotalVnd)} đồng";
}

public sealed record ProjectLineRecorded : EventData
{
    public required string Project { get; init; }

    public required LineKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required long AmountVnd { get; init; }

    public required string PaperNumber { get; init; }

    public required FundingSource? Source { get; init; }

    public required DateOnly? Until { get; init; }

    public override string Sentence => $"ghi vào công trình số {Project}: {ProjectWords.Of(Kind, AmountVnd, On, PaperNumber)}";
}

public sealed record ProjectVoided : EventData
{
    public required string Number { get; init; }

    public required string Name { get; init; }

    public override string Sentence => $"hủy công trình số {Number}: {Name}";
}

public sealed record ProjectLineVoided : EventData
{
    public required string Project { get; init; }

    public required LineKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required long AmountVnd { get; init; }

    public required string PaperNumber { get; init; }

    public override string Sentence => $"hủy dòng của công trình số {Project}: {ProjectWords.Of(Kind, AmountVnd, On, PaperNumber)}";
}

internal static class ProjectWords
{
    public static string Of(LineKind kind, long amount, DateOnly on, string paper) =>
        $"{kind.Vietnamese()} {VietnameseNumber.Format(amount)} đồng, ngày {VietnameseDate.Screen(on)}, số {paper}";
}
