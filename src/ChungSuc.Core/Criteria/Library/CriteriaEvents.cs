using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Criteria;

public static class CriteriaProcesses
{
    public static readonly ProcessKind StartDraft = new("criteria.start_draft", "Bắt đầu bản nháp bộ tiêu chí", typeof(CriteriaDraftStarted));

    public static readonly ProcessKind EditDraft = new("criteria.edit_draft", "Sửa bản nháp bộ tiêu chí", typeof(CriteriaDraftEdited));

    public static readonly ProcessKind DiscardDraft = new("criteria.discard_draft", "Bỏ bản nháp bộ tiêu chí", typeof(CriteriaDraftDiscarded));

    public static readonly ProcessKind Publish = new("criteria.publish", "Công bố bộ tiêu chí", typeof(CriteriaSetPublished));

    public static readonly ProcessKind Withdraw = new("criteria.withdraw", "Thôi dùng bộ tiêu chí", typeof(CriteriaSetWithdrawn));

    public static readonly ProcessKind StateParameter = new(
        "criteria.state_parameter", "Ghi giá trị tham số của bộ tiêu chí", typeof(CriteriaParameterStated), typeof(CriteriaParameterReplaced));

    public static readonly ProcessKind VoidParameter = new("criteria.void_parameter", "Hủy giá trị tham số của bộ tiêu chí", typeof(CriteriaParameterVoided));
}

public sealed record CriteriaDraftStarted : EventData
{
    public required string Name { get; init; }

    public required string? BasedOn { get; init; }

    public required string Hash { get; init; }

    public override string Sentence => $"bắt đầu bản nháp bộ tiêu chí “{Name}”{(BasedOn is null ? string.Empty : $" từ {BasedOn}")}";
}

public sealed record CriteriaDraftEdited : EventData
{
    public required string Name { get; init; }

    /// <summary>What was worked on: "chỉ tiêu B1", "văn bản".</summary>
    public required string Part { get; init; }

    public required string HashBefore { get; init; }

    public required string HashAfter { get; init; }

    /// <summary>What the change means, "B1: tên: … → …", as far as both texts can be read as sets.</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    public override string Sentence => $"sửa {Part} trong bản nháp bộ tiêu chí “{Name}”";
}

public sealed record CriteriaDraftDiscarded : EventData
{
    public required string Name { get; init; }

    public override string Sentence => $"bỏ bản nháp bộ tiêu chí “{Name}”";
}

public sealed record CriteriaSetPublished : EventData
{
    public required string SetId { get; init; }

    public required int Version { get; init; }

    public required string Name { get; init; }

    public required int Leaves { get; init; }

    /// <summary>Points in which it differs from the version before; null for the first.</summary>
    public required int? Changes { get; init; }

    public required string Hash { get; init; }

    public override string Sentence =>
        $"công bố bộ tiêu chí “{Name}”, bản {Version}: {Leaves} chỉ tiêu{(Changes is { } changes ? $", {changes} chỗ khác bản trước" : string.Empty)}";
}

public sealed record CriteriaSetWithdrawn : EventData
{
    public required string SetId { get; init; }

    public required int Version { get; init; }

    public required string Name { get; init; }

    public override string Sentence => $"thôi dùng bộ tiêu chí “{Name}”, bản {Version}";
}

public sealed record CriteriaParameterStated : EventData
{
    public required string SetId { get; init; }

    public required string Parameter { get; init; }

    public required string Label { get; init; }

    public required string Value { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required string Basis { get; init; }

    public override string Sentence => $"ghi “{Label}” của bộ {SetId} là {Value} từ {VietnameseDate.Screen(ValidFrom)} theo {Basis}";
}

public sealed record CriteriaParameterReplaced : EventData
{
    public required string SetId { get; init; }

    public required string Parameter { get; init; }

    public required string Label { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required string Basis { get; init; }

    public override string Sentence => $"thay “{Label}” của bộ {SetId} từ {Before} thành {After}, có hiệu lực từ {VietnameseDate.Screen(ValidFrom)} theo {Basis}";
}

public sealed record CriteriaParameterVoided : EventData
{
    public required string SetId { get; init; }

    public required string Parameter { get; init; }

    public required string Before { get; init; }

    public override string Sentence => $"hủy giá trị {Before} của tham số {Parameter}, bộ {SetId}";
}
