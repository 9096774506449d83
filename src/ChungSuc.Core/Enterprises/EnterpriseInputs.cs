using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Enterprises;

public sealed record RecordProfile
{
    public required Guid UnitId { get; init; }

    /// <summary>The revision that the form was read with; 0 for the first.</summary>
    public required int Revision { get; init; }

    public string? TaxNumber { get; init; }

    public string? Registration { get; init; }

    public required string? Representative { get; init; }

    public required string? BusinessLines { get; init; }

    public EnterpriseSize? Size { get; init; }

    public Guid? VillageId { get; init; }

    public string? Address { get; init; }

    public bool? HasCraft { get; init; }
}

/// <summary>A fact; each kind asks for its own boxes.</summary>
public sealed record RecordFact
{
    public required Guid UnitId { get; init; }

    public required FactKind Kind { get; init; }

    /// <summary>Asked of crafts, jobs and sales.</summary>
    public int? Year { get; init; }

    public string? Title { get; init; }

    public string? Product { get; init; }

    public string? PaperNumber { get; init; }

    public DateOnly? PaperOn { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public decimal? Quantity { get; init; }

    public QuantityUnit? QuantityUnit { get; init; }

    public long? ValueVnd { get; init; }

    public int? Households { get; init; }

    public int? SinceYear { get; init; }

    public string? Work { get; init; }

    public int? Stars { get; init; }

    public OcopIssuer? Issuer { get; init; }

    public decimal? ScoreA { get; init; }

    public decimal? ScoreB { get; init; }

    public decimal? ScoreC { get; init; }

    public int? LocalWorkers { get; init; }

    public int? TotalWorkers { get; init; }

    public long? MeanIncomeVnd { get; init; }

    public IReadOnlyList<StoredFile> Evidence { get; init; } = [];
}

public sealed record ConfirmFact(Guid FactId, DateOnly ConfirmedOn, string? Document);

public sealed record ConfirmProfile(Guid UnitId, int Revision, DateOnly ConfirmedOn, string? Document);

public sealed record VoidFact(Guid FactId, string? Reason);

public sealed record AddFactEvidence(Guid FactId, IReadOnlyList<StoredFile> Evidence);
