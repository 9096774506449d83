using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Inspections;

/// <summary>Which visits; what is null does not narrow.</summary>
public sealed record VisitFilter
{
    public static readonly VisitFilter All = new();

    public InspectionSide? Side { get; init; }

    public VisitState? State { get; init; }

    /// <summary>Of the days; of the number while no day is set.</summary>
    public int? Year { get; init; }

    public Guid? PlanId { get; init; }

    /// <summary>Visits to this unit or one below it.</summary>
    public string? UnderPath { get; init; }

    /// <summary>Visits whose days touch these.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Words of the purpose, the leader or a place, with or without marks; or a number such as 2025/003.</summary>
    public string? Text { get; init; }
}

/// <summary>A visit as lists, calendars and figures read it.</summary>
public sealed class VisitStanding
{
    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required InspectionSide Side { get; init; }

    public required string Purpose { get; init; }

    public required string? Lead { get; init; }

    public required DateOnly? FromOn { get; init; }

    public required DateOnly? ToOn { get; init; }

    public required Guid? RecordedById { get; init; }

    public required bool IsCancelled { get; init; }

    public required DateOnly? HeldOn { get; init; }

    public required int Findings { get; init; }

    public required int Files { get; init; }

    public IReadOnlyList<VisitPlace> Places { get; internal set; } = [];

    public IReadOnlyList<string> Plans { get; internal set; } = [];

    public string NumberText => InspectionPlan.NumberOf(Year, Number);

    public string Days => InspectionWords.Days(FromOn, ToOn);

    public VisitState StateOn(DateOnly today) => InspectionVisit.StateOn(today, ToOn, HeldOn is not null, IsCancelled);

    /// <summary>The state with its days: "quá 3 ngày chưa có biên bản".</summary>
    public string WordsOn(DateOnly today) => StateOn(today) switch
    {
        VisitState.Unwritten => $"quá {today.DayNumber - ToOn!.Value.DayNumber} ngày chưa có biên bản", // it has its last day
        VisitState.Done => $"đã thực hiện {VietnameseDate.Screen(HeldOn!.Value)}", // it has minutes
        var state => state.Vietnamese().ToLowerInvariant(),
    };
}

public sealed record VisitPlace(Guid UnitId, string Name, string Path);

public sealed record VisitPage(int Total, IReadOnlyList<VisitStanding> Rows);

/// <summary>One visit with all that its page shows.</summary>
public sealed record VisitDetail
{
    public required VisitStanding Standing { get; init; }

    public required InspectionVisit Visit { get; init; }

    public required IReadOnlyList<VisitPlan> Plans { get; init; }

    /// <summary>The overlaps that were decided when the visit was saved or moved.</summary>
    public required IReadOnlyList<(InspectionOverlap Row, string Number)> Overlaps { get; init; }

    /// <summary>Those that stand now, from both sides.</summary>
    public required IReadOnlyList<OverlapFound> Present { get; init; }

    /// <summary>Voided ones too, the standing one last.</summary>
    public required IReadOnlyList<InspectionMinutes> AllMinutes { get; init; }

    public required IReadOnlyList<FindingStanding> Findings { get; init; }

    public required IReadOnlyList<InspectionAnswer> Answers { get; init; }

    public required IReadOnlyList<EvidenceFile> Files { get; init; }

    public required string? DrawNumber { get; init; }

    public InspectionMinutes? Minutes => AllMinutes.FirstOrDefault(m => m.Void is null);
}

public sealed record VisitPlan(Guid PlanId, string Name, InspectionKind Kind, string AddedBy);
