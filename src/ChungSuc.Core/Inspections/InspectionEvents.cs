using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;

namespace ChungSuc.Core.Inspections;

public static class InspectionProcesses
{
    public static readonly ProcessKind RecordPlan = new("inspection.plan.record", "Ghi kế hoạch kiểm tra, giám sát", typeof(InspectionPlanRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind RecordVisit = new("inspection.visit.record", "Lên lịch cuộc kiểm tra, giám sát", typeof(InspectionVisitRecorded));

    public static readonly ProcessKind Join = new("inspection.visit.join", "Ghép kế hoạch vào cuộc kiểm tra, giám sát", typeof(InspectionVisitJoined));

    public static readonly ProcessKind Move = new("inspection.visit.move", "Đổi ngày cuộc kiểm tra, giám sát", typeof(InspectionVisitMoved));

    public static readonly ProcessKind Cancel = new("inspection.visit.cancel", "Hủy cuộc kiểm tra, giám sát", typeof(InspectionVisitCancelled));

    public static readonly ProcessKind RecordMinutes = new("inspection.minutes.record", "Ghi biên bản kiểm tra, giám sát", typeof(InspectionMinutesRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind RecordFinding = new("inspection.finding.record", "Ghi kiến nghị và giao khắc phục", typeof(InspectionFindingRecorded), typeof(WorkItemAssigned));

    public static readonly ProcessKind Answer = new("inspection.answer", "Giải trình cuộc kiểm tra, giám sát", typeof(InspectionAnswered), typeof(EvidenceBound));

    public static readonly ProcessKind AddEvidence = new("inspection.evidence", "Thêm minh chứng cho cuộc kiểm tra, giám sát", typeof(InspectionEvidenceAdded), typeof(EvidenceBound));

    public static readonly ProcessKind Draw = new("inspection.draw", "Bốc thăm thôn kiểm tra lại", typeof(VillagesDrawn), typeof(InspectionVisitRecorded));

    public static readonly ProcessKind RecordRemark = new("inspection.remark.record", "Ghi phản ánh giám sát cộng đồng", typeof(CommunityRemarkRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind AnswerRemark = new("inspection.remark.answer", "Trả lời phản ánh giám sát cộng đồng", typeof(CommunityRemarkAnswered));

    public static readonly ProcessKind Void = new("inspection.void", "Hủy bản ghi kiểm tra, giám sát", typeof(InspectionRecordVoided), typeof(WorkItemCancelled));
}

public sealed record InspectionPlanRecorded : EventData
{
    public required string Number { get; init; }

    public required InspectionKind Kind { get; init; }

    public required string Name { get; init; }

    public required string IssuingBody { get; init; }

    public required string? DocumentNumber { get; init; }

    public required DateOnly? DocumentOn { get; init; }

    public override string Sentence => $"ghi kế hoạch {Kind.Within()} số {Number}: {Name}, {IssuingBody}";
}

public sealed record InspectionVisitRecorded : EventData
{
    public required string Number { get; init; }

    public required InspectionSide Side { get; init; }

    public required string Purpose { get; init; }

    public required DateOnly? FromOn { get; init; }

    public required DateOnly? ToOn { get; init; }

    public required IReadOnlyList<string> Places { get; init; }

    public required IReadOnlyList<string> Plans { get; init; }

    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Numbers of visits it overlaps with, and why it is made all the same.</summary>
    public IReadOnlyList<string> Overlaps { get; init; } = [];

    public string? DespiteOverlap { get; init; }

    public override string Sentence => string.Concat(
        $"lên lịch cuộc {Side.Whose()} số {Number}: {Purpose}, {InspectionWords.Days(FromOn, ToOn)}, tại {string.Join("; ", Places)}",
        Overlaps.Count == 0 ? string.Empty : $"; vẫn đi dù trùng với cuộc số {string.Join(", ", Overlaps)}: {DespiteOverlap}");
}

public sealed record InspectionVisitJoined : EventData
{
    public required string Number { get; init; }

    public required string Plan { get; init; }

    public override string Sentence => $"ghép kế hoạch {Plan} vào cuộc số {Number}";
}

public sealed record InspectionVisitMoved : EventData
{
    public required string Number { get; init; }

    public required DateOnly? WasFrom { get; init; }

    public required DateOnly? WasTo { get; init; }

    public required DateOnly FromOn { get; init; }

    public required DateOnly ToOn { get; init; }

    public IReadOnlyList<string> Overlaps { get; init; } = [];

    public string? DespiteOverlap { get; init; }

    public override string Sentence => string.Concat(
        $"đổi ngày cuộc số {Number}: từ {InspectionWords.Days(WasFrom, WasTo)} sang {InspectionWords.Days(FromOn, ToOn)}",
        Overlaps.Count == 0 ? string.Empty : $"; vẫn đi dù trùng với cuộc số {string.Join(", ", Overlaps)}: {DespiteOverlap}");
}

public sealed record InspectionVisitCancelled : EventData
{
    public required string Number { get; init; }

    public required string Purpose { get; init; }

    public override string Sentence => $"hủy cuộc số {Number}: {Purpose}";
}

public sealed record InspectionMinutesRecorded : EventData
{
    public required string Number { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required string Conclusion { get; init; }

    public override string Sentence => $"ghi biên bản cuộc số {Number} ngày {VietnameseDate.Screen(HeldOn)}. Kết luận: {Conclusion}";
}

public sealed record InspectionFindingRecorded : EventData
{
    public required string Number { get; init; }

    public required string Visit { get; init; }

    public required string Text { get; init; }

    public required string Recommendation { get; init; }

    public required string Unit { get; init; }

    public required DateOnly Deadline { get; init; }

    public required string WorkItem { get; init; }

    public override string Sentence => $"ghi kiến nghị số {Number} của cuộc số {Visit} với {Unit}: {Recommendation}, hạn {VietnameseDate.Screen(Deadline)} (việc số {WorkItem})";
}

public sealed record InspectionAnswered : EventData
{
    public required string Visit { get; init; }

    /// <summary>Number of the finding; null when the visit as a whole is answered.</summary>
    public required string? Finding { get; init; }

    public required string Text { get; init; }

    public override string Sentence => Finding is null ? $"giải trình cuộc số {Visit}: {Text}" : $"giải trình kiến nghị số {Finding} của cuộc số {Visit}: {Text}";
}

public sealed record InspectionEvidenceAdded : EventData
{
    public required string Visit { get; init; }

    public required int Files { get; init; }

    public override string Sentence => $"thêm {Files} tệp minh chứng cho cuộc số {Visit}";
}

public sealed record VillagesDrawn : EventData
{
    public required string Number { get; init; }

    public required string Seed { get; init; }

    public required IReadOnlyList<string> From { get; init; }

    public required IReadOnlyList<string> Drawn { get; init; }

    public override string Sentence => $"bốc thăm số {Number}, số gieo {Seed}: {string.Join("; ", Drawn)} (trong {From.Count} nơi)";
}

public sealed record CommunityRemarkRecorded : EventData
{
    public required string Number { get; init; }

    public required string Village { get; init; }

    public required string Work { get; init; }

    public required string Text { get; init; }

    public override string Sentence => $"ghi phản ánh giám sát cộng đồng số {Number}, {Village}, công trình {Work}: {Text}";
}

public sealed record CommunityRemarkAnswered : EventData
{
    public required string Number { get; init; }

    public required string Text { get; init; }

    public override string Sentence => $"trả lời phản ánh giám sát cộng đồng số {Number}: {Text}";
}

public sealed record InspectionRecordVoided : EventData
{
    public required VoidedKind Kind { get; init; }

    public required string Number { get; init; }

    public required string What { get; init; }

    public override string Sentence => $"hủy {InspectionWords.Of(Kind)} số {Number}: {What}";
}
