using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Exemplars;

public static class ExemplarProcesses
{
    public static readonly ProcessKind Nominate = new("exemplar.nominate", "Giới thiệu điển hình, mô hình, sáng kiến", typeof(ExemplarNominated), typeof(EvidenceBound));

    public static readonly ProcessKind Step = new("exemplar.step", "Ghi một bước của điển hình", typeof(ExemplarStepRecorded), typeof(EvidenceBound));

    public static readonly ProcessKind Present = new("exemplar.present", "Gắn tin, bài giới thiệu điển hình", typeof(ExemplarPresented));

    public static readonly ProcessKind Tell = new("exemplar.tell", "Duyệt lời giới thiệu điển hình", typeof(ExemplarStoryApproved));

    public static readonly ProcessKind Void = new("exemplar.void", "Hủy điển hình hoặc một bước", typeof(ExemplarVoided));
}

public sealed record ExemplarNominated : EventData
{
    public required string Number { get; init; }

    public required ExemplarKind Kind { get; init; }

    public required ExemplarField Field { get; init; }

    public required string Title { get; init; }

    public required string Owner { get; init; }

    public required string Place { get; init; }

    public required DateOnly FoundOn { get; init; }

    public required bool ConsentsToNaming { get; init; }

    /// <summary>Number of the one that looks the same: the person saw it and recorded this one all the same.</summary>
    public required string? DespiteLikenessTo { get; init; }

    public override string Sentence =>
        $"giới thiệu {Kind.Vietnamese().ToLowerInvariant()} số {Number}: {Title}, {Owner}, {Place}"
        + (DespiteLikenessTo is null ? string.Empty : $" (vẫn ghi dù giống số {DespiteLikenessTo})");
}

public sealed record ExemplarStepRecorded : EventData
{
    public required string Number { get; init; }

    public required string Title { get; init; }

    public required StepKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string? By { get; init; }

    public required string? Text { get; init; }

    public required bool IsEffective { get; init; }

    public required HonourKind? Honour { get; init; }

    public required string? DecisionNumber { get; init; }

    public required string? Village { get; init; }

    public override string Sentence =>
        $"ghi bước «{Honour?.Vietnamese() ?? Kind.Vietnamese()}» cho số {Number} ({Title}), ngày {VietnameseDate.Screen(On)}"
        + (Village is null ? string.Empty : $", {Village}")
        + (DecisionNumber is null ? string.Empty : $", quyết định {DecisionNumber}");
}

public sealed record ExemplarPresented : EventData
{
    public required string Number { get; init; }

    public required string Communication { get; init; }

    public override string Sentence => $"gắn tin, bài số {Communication} vào điển hình số {Number}";
}

public sealed record ExemplarStoryApproved : EventData
{
    public required string Number { get; init; }

    public required StoryChannel Channel { get; init; }

    public override string Sentence => $"duyệt lời giới thiệu điển hình số {Number} cho {(Channel == StoryChannel.Zalo ? "Zalo" : "loa phát thanh")}";
}

public sealed record ExemplarVoided : EventData
{
    public required string Number { get; init; }

    /// <summary>The exemplar itself, a step or a presentation.</summary>
    public required string What { get; init; }

    public override string Sentence => $"hủy {What} của điển hình số {Number}";
}
