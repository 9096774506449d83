namespace ChungSuc.Core.Surveys;

public sealed record OpenSurvey
{
    public required string QuestionnaireId { get; init; }

    public required string? Title { get; init; }

    public required string? Basis { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required SampleMethod Method { get; init; }

    /// <summary>Percent or number of households of each village.</summary>
    public int? Amount { get; init; }

    /// <summary>A seed drawn before witnesses; left out, the program draws one.</summary>
    public string? Seed { get; init; }

    public int? FloorPercent { get; init; }

    public required IReadOnlyList<AskedVillage> Villages { get; init; }
}

/// <param name="VillageId">A village of the commune.</param>
/// <param name="Households">Stated number of households; only read when all are asked.</param>
/// <param name="Place">Its row in the form, to which a refusal points.</param>
public sealed record AskedVillage(Guid VillageId, int? Households, int Place = 0);

public sealed record InviteVillage(Guid RoundId, Guid VillageId);

public sealed record KeyedForm(string? Marks, InvalidKind? Invalid);

public sealed record KeyBatch(Guid RoundId, Guid VillageId, IReadOnlyList<KeyedForm> Forms);

public sealed record KeyBatchAgain(Guid BatchId, int Version, IReadOnlyList<KeyedForm> Forms);

/// <param name="BatchId">The batch.</param>
/// <param name="Version">As it was read.</param>
/// <param name="Forms">The forms that differed, as the paper says, in their order.</param>
public sealed record ResolveBatch(Guid BatchId, int Version, IReadOnlyList<KeyedForm> Forms);

public sealed record VoidBatch(Guid BatchId, string? Reason);

public sealed record CloseSurvey(Guid RoundId, string? Reason);

public sealed record VoidSurvey(Guid RoundId, string? Reason);
