using ChungSuc.Core.Journal;

namespace ChungSuc.Core.Movements;

public static class MovementProcesses
{
    public static readonly ProcessKind Upload = new("movement.upload", "Đưa tệp phong trào lên", typeof(MovementUploaded));

    public static readonly ProcessKind Load = new("movement.load", "Nạp phong trào", typeof(MovementUploaded), typeof(MovementLoaded));

    public static readonly ProcessKind RecordMilestone = new("movement.record_milestone", "Ghi kết quả mốc tiến độ", typeof(MilestoneRecorded));

    public static readonly ProcessKind ChoosePlaces = new("movement.choose_places", "Chọn thôn, khu dân cư cho chỉ tiêu", typeof(TargetPlacesChosen));
}

public sealed record TargetPlacesChosen : EventData
{
    public required string Target { get; init; }

    public required IReadOnlyList<string> Places { get; init; }

    public override string Sentence => $"chọn cho chỉ tiêu “{Target}”: {(Places.Count == 0 ? "không nơi nào" : string.Join(", ", Places))}";
}

public sealed record MovementUploaded : EventData
{
    public required string FileName { get; init; }

    public required string ShortName { get; init; }

    public required string Hash { get; init; }

    public override string Sentence => $"đưa lên tệp {FileName} của phong trào {ShortName}";
}

public sealed record MovementLoaded : EventData
{
    public required string Key { get; init; }

    public required string ShortName { get; init; }

    public required int Edition { get; init; }

    public required int Targets { get; init; }

    public required int Groups { get; init; }

    public required string Hash { get; init; }

    public override string Sentence =>
        $"nạp bản {Edition} của phong trào {ShortName}: {Targets} chỉ tiêu, {Groups} nhóm đối tượng";
}

public sealed record MilestoneRecorded : EventData
{
    public required string Name { get; init; }

    public required int Year { get; init; }

    public required DateOnly HeldOn { get; init; }

    public string? Paper { get; init; }

    public DateOnly? HeldBefore { get; init; }

    public override string Sentence =>
        $"ghi mốc “{Name}” năm {Year} đã làm ngày {HeldOn:dd/MM/yyyy}{(HeldBefore is { } before ? $", trước đây ghi ngày {before:dd/MM/yyyy}" : string.Empty)}";
}
