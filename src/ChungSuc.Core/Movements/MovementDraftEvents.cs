using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Movements;

public static class MovementDraftProcesses
{
    public static readonly ProcessKind Write = new("movement.draft", "Soạn phong trào", typeof(MovementDraftChanged));

    public static readonly ProcessKind Line = new("movement.draft.line", "Soạn một mục của phong trào", typeof(DraftLineAdded), typeof(DraftLineRemoved));

    public static readonly ProcessKind Launch = new("movement.launch", "Phát động phong trào", typeof(MovementLaunched));
}

public sealed record MovementDraftChanged : EventData
{
    public required string ShortName { get; init; }

    public required string Period { get; init; }

    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    public override string Sentence => $"soạn bản nháp phong trào {ShortName}, {Period}";
}

public sealed record DraftLineAdded : EventData
{
    public required string Draft { get; init; }

    public required DraftLineKind Kind { get; init; }

    public required string Text { get; init; }

    public override string Sentence => $"thêm vào bản nháp phong trào {Draft}: {Text}";
}

public sealed record DraftLineRemoved : EventData
{
    public required string Draft { get; init; }

    public required DraftLineKind Kind { get; init; }

    public required string Text { get; init; }

    public override string Sentence => $"bỏ khỏi bản nháp phong trào {Draft}: {Text}";
}

public sealed record MovementLaunched : EventData
{
    public required string ShortName { get; init; }

    public required DateOnly LaunchedOn { get; init; }

    public required IReadOnlyList<string> Gaps { get; init; }

    public override string Sentence =>
        $"phát động phong trào {ShortName} ngày {VietnameseDate.Screen(LaunchedOn)}{(Gaps.Count == 0 ? string.Empty : $", khi còn thiếu {Gaps.Count} việc")}";
}
