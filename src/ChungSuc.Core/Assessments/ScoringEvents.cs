using ChungSuc.Core.Journal;

namespace ChungSuc.Core.Assessments;

public sealed record ConclusionWithdrawn : EventData
{
    public required string Subject { get; init; }

    public required int Year { get; init; }

    public override string Sentence => $"thu hồi kết luận đánh giá {Subject} năm {Year}";
}

public sealed record MarkGiven : EventData
{
    public required string Subject { get; init; }

    public required string Stage { get; init; }

    public required string Code { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public string? Note { get; init; }

    public override string Sentence => (Before, After) switch
    {
        (_, null) => $"{Stage} {Subject}, mục {Code}: bỏ kết quả đã cho{(Before is null ? string.Empty : $" ({Before})")}",
        (null, _) => $"{Stage} {Subject}, mục {Code}: {After}",
        _ => $"{Stage} {Subject}, mục {Code}: {After}, trước là {Before}",
    };
}

public sealed record StageCompleted : EventData
{
    public required string Subject { get; init; }

    public required int Year { get; init; }

    public required string Stage { get; init; }

    /// <summary>"86,5 trên 100 điểm", or "17 chỉ tiêu đạt".</summary>
    public required string Result { get; init; }

    public override string Sentence => $"hoàn thành bước {Stage} của {Subject} năm {Year}: {Result}";
}

public sealed record StagesReopened : EventData
{
    public required string Subject { get; init; }

    public required int Year { get; init; }

    public required string Stage { get; init; }

    public string? OnlyCodes { get; init; }

    public override string Sentence => $"mở lại {Subject} năm {Year} từ bước {Stage}{(OnlyCodes is null ? string.Empty : $", chỉ các mục {OnlyCodes}")}";
}

public sealed record ScoreOverridden : EventData
{
    public required string Subject { get; init; }

    public required int Year { get; init; }

    public required string Code { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public override string Sentence => After is null
        ? $"bỏ quyết định riêng về mục {Code} của {Subject} năm {Year}"
        : $"quyết định mục {Code} của {Subject} năm {Year}: {After}{(Before is null ? string.Empty : $", thay cho {Before}")}";
}

public sealed record FigureStated : EventData
{
    public required string Subject { get; init; }

    public required string Label { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public override string Sentence => $"ghi {Label} của {Subject}: {After ?? "bỏ số đã ghi"}{(Before is null ? string.Empty : $", trước là {Before}")}";
}

public sealed record CaseStated : EventData
{
    public required string Subject { get; init; }

    public required string List { get; init; }

    public required string Label { get; init; }

    public override string Sentence => $"ghi vào “{List}” của {Subject}: {Label}";
}

public sealed record CaseVoided : EventData
{
    public required string Subject { get; init; }

    public required string Label { get; init; }

    public override string Sentence => $"bỏ “{Label}” khỏi phiếu của {Subject}";
}

public sealed record YearClosed : EventData
{
    public required int Year { get; init; }

    public required int Concluded { get; init; }

    public required int Unconcluded { get; init; }

    public override string Sentence => $"khóa năm đánh giá {Year}: {Concluded} phiếu đã kết luận{(Unconcluded > 0 ? $", {Unconcluded} phiếu chưa kết luận" : string.Empty)}";
}
