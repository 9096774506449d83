using ChungSuc.Core.Communications;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Exemplars;

/// <summary>Which exemplars; what is null does not narrow.</summary>
public sealed record ExemplarFilter
{
    public static readonly ExemplarFilter All = new();

    public ExemplarKind? Kind { get; init; }

    public ExemplarField? Field { get; init; }

    public ExemplarStage? Stage { get; init; }

    /// <summary>Of this unit: found in it, or owned by it, its people and households.</summary>
    public string? UnderPath { get; init; }

    public Guid? OwnerId { get; init; }

    /// <summary>Year in which it was found.</summary>
    public int? Year { get; init; }

    /// <summary>A step of this kind was made in the days of <see cref="StepFrom"/> to <see cref="StepTo"/>.</summary>
    public StepKind? Step { get; init; }

    public DateOnly? StepFrom { get; init; }

    public DateOnly? StepTo { get; init; }

    /// <summary>Words of title or owner, with or without marks; or a number such as 2025/007.</summary>
    public string? Text { get; init; }
}

/// <summary>A step as lists and figures read it.</summary>
public sealed record StepFact(Guid Id, StepKind Kind, DateOnly On, DateTime RecordedAt, string? By, string? Text, bool IsEffective, HonourKind? Honour, string? DecisionNumber, Guid? VillageId, string? VillageName);

/// <summary>An exemplar and how far it has come.</summary>
public sealed record ExemplarStanding
{
    /// <summary>How the place of one of the commune as a whole is named.</summary>
    public const string WholeCommune = "toàn xã";

    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required ExemplarKind Kind { get; init; }

    public required ExemplarField Field { get; init; }

    public required string Title { get; init; }

    public required SubjectKind? OwnerKind { get; init; }

    public required Guid? OwnerId { get; init; }

    public required string OwnerName { get; init; }

    public required string OwnerPath { get; init; }

    public required string UnitName { get; init; }

    public required string UnitPath { get; init; }

    public required Guid? VillageId { get; init; }

    public required DateOnly FoundOn { get; init; }

    public required string Story { get; init; }

    public required string? Result { get; init; }

    public required bool ConsentedAtFirst { get; init; }

    public required int Files { get; init; }

    public required int Presentations { get; init; }

    /// <summary>Steps that stand, oldest first.</summary>
    public required IReadOnlyList<StepFact> Steps { get; init; }

    public string NumberText => Exemplar.NumberOf(Year, Number);

    public ExemplarStage Stage => StageOf(Steps);

    public bool ConsentsToNaming => ConsentOf(ConsentedAtFirst, Steps);

    public IEnumerable<StepFact> Copies => Steps.Where(s => s.Kind == StepKind.Replicated);

    public StepFact? LastHonour => Steps.LastOrDefault(s => s.Kind == StepKind.Honoured);

    public bool IsOf(string unitPath) => UnitPath.StartsWith(unitPath, StringComparison.Ordinal) || OwnerPath.StartsWith(unitPath, StringComparison.Ordinal);

    public static ExemplarStage StageOf(IReadOnlyList<StepFact> steps) => steps switch
    {
        _ when steps.Any(s => s.Kind == StepKind.Replicated) => ExemplarStage.Replicated,
        _ when steps.Any(s => s.Kind == StepKind.Honoured) => ExemplarStage.Honoured,
        _ when steps.Any(s => s.Kind == StepKind.Verified) => ExemplarStage.Verified,
        _ when steps.Any(s => s.Kind == StepKind.Refuted) => ExemplarStage.Refuted,
        _ => ExemplarStage.Found,
    };

    private static bool ConsentOf(bool atFirst, IReadOnlyList<StepFact> steps) =>
        steps.Where(s => s.Kind is StepKind.Consent or StepKind.ConsentWithdrawn).MaxBy(s => s.RecordedAt) is { } last ? last.Kind == StepKind.Consent : atFirst;
}

/// <summary>One page of exemplars, and how many of the whole filter stand at each stage.</summary>
public sealed record ExemplarPage(int Count, IReadOnlyDictionary<ExemplarStage, int> Stages, IReadOnlyList<ExemplarStanding> Rows);

/// <summary>One exemplar with all that its page shows.</summary>
public sealed record ExemplarDetail
{
    public required Exemplar Exemplar { get; init; }

    public required ExemplarStanding Standing { get; init; }

    public required ExemplarVoid? Void { get; init; }

    /// <summary>Voided ones too, oldest first.</summary>
    public required IReadOnlyList<(ExemplarStep Step, string? VillageName)> Steps { get; init; }

    public required IReadOnlyList<PresentingItem> Presentations { get; init; }

    /// <summary>The words that hold, by channel.</summary>
    public required IReadOnlyList<ExemplarStory> Stories { get; init; }

    /// <summary>Files of the exemplar and its steps, each with the record it proves.</summary>
    public required IReadOnlyList<(Guid RecordId, EvidenceFile File)> Files { get; init; }
}

/// <summary>News that present an exemplar.</summary>
public sealed record PresentingItem(Guid Id, Guid CommunicationId, int Year, int Number, CommunicationKind Kind, string Topic, DateOnly HeldOn, int? Reach)
{
    public string NumberText => Communication.NumberOf(Year, Number);
}

/// <summary>An exemplar that an item of news presents.</summary>
public sealed record PresentedExemplar(Guid Id, string Title, string OwnerName);
