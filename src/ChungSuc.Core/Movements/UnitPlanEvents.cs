using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Movements;

public static class UnitPlanProcesses
{
    public static readonly ProcessKind Record = new("unit_plan.record", "Ghi kế hoạch riêng của đơn vị", typeof(UnitPlanRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind Void = new("unit_plan.void", "Hủy kế hoạch riêng của đơn vị", typeof(UnitPlanVoided));

    public static readonly ProcessKind Call = new("unit_plan.call", "Yêu cầu các đơn vị xây dựng kế hoạch", typeof(UnitPlansCalled));

    public static readonly ProcessKind AddFiles = new("unit_plan.files", "Lưu tệp kế hoạch riêng của đơn vị", typeof(UnitPlanFilesAdded), typeof(EvidenceBound));
}

public sealed record UnitPlanFilesAdded : EventData
{
    public required string Unit { get; init; }

    public required string Title { get; init; }

    public override string Sentence => $"lưu tệp kế hoạch của {Unit}: {Title}";
}

public sealed record UnitPlanRecorded : EventData
{
    public required string Unit { get; init; }

    public string? Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string Title { get; init; }

    public int? Year { get; init; }

    public required IReadOnlyList<string> Duties { get; init; }

    public override string Sentence => $"ghi kế hoạch của {Unit}{(Number is null ? string.Empty : $" số {Number}")} ngày {VietnameseDate.Citation(IssuedOn)}: {Title}";
}

public sealed record UnitPlanVoided : EventData
{
    public required string Unit { get; init; }

    public required string Title { get; init; }

    public override string Sentence => $"hủy kế hoạch của {Unit}: {Title}";
}

public sealed record UnitPlansCalled : EventData
{
    public required string Kinds { get; init; }

    public DateOnly? Deadline { get; init; }

    public string? Basis { get; init; }

    public override string Sentence =>
        $"yêu cầu xây dựng kế hoạch riêng: {Kinds}{(Deadline is { } day ? $", hạn {VietnameseDate.Screen(day)}" : ", không đặt hạn")}";
}
