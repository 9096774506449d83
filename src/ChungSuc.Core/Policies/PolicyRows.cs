using ChungSuc.Core.Evidence;

namespace ChungSuc.Core.Policies;

/// <summary>Which policies or proposals; what is null does not narrow.</summary>
public sealed record PolicyFilter
{
    public static readonly PolicyFilter All = new();

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Issued by this unit; the commune stands for all its units.</summary>
    public Guid? IssuerUnitId { get; init; }

    /// <summary>Put to use by this unit; the commune stands for all its units.</summary>
    public Guid? UserUnitId { get; init; }

    /// <summary>Put to use in this year.</summary>
    public int? UsedYear { get; init; }

    public PolicyLevel? Level { get; init; }

    public PolicyKind? Kind { get; init; }

    /// <summary>Issued within the commune, by itself or a unit.</summary>
    public bool IsOwnOnly { get; init; }

    /// <summary>Words of number, issuer or abstract, with or without marks.</summary>
    public string? Text { get; init; }

    public static PolicyFilter OfYear(int year) => new() { From = new DateOnly(year, 1, 1), To = new DateOnly(year, 12, 31) };
}

public sealed record PolicyRow
{
    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string DocumentNumber { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required PolicyKind Kind { get; init; }

    public required PolicyLevel Level { get; init; }

    public required string IssuerName { get; init; }

    public required string Title { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required DateOnly? ValidTo { get; init; }

    /// <summary>How many units use it, and the first day on which one did.</summary>
    public required int Users { get; init; }

    public required DateOnly? FirstUsedOn { get; init; }

    public required int Files { get; init; }

    public int? DaysToUse => FirstUsedOn is { } first ? first.DayNumber - IssuedOn.DayNumber : null;
}

public sealed record PolicyPage(int Total, int Used, IReadOnlyList<PolicyRow> Rows);

/// <summary>One use of a policy on its page: days from issue to the unit's first use.</summary>
public sealed record UseLine(PolicyUse Use, bool IsFirst, int Days);

public sealed record PolicyDetail
{
    public required Policy Policy { get; init; }

    public required IReadOnlyList<PolicyAuthor> Authors { get; init; }

    /// <summary>Voided ones too, oldest first.</summary>
    public required IReadOnlyList<UseLine> Uses { get; init; }

    public required PolicyVoid? Void { get; init; }

    public required IReadOnlyList<(Guid RecordId, EvidenceFile File)> Files { get; init; }
}

public sealed record ProposalFilter
{
    public static readonly ProposalFilter All = new();

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public Guid? UnitId { get; init; }

    public ProposalState? State { get; init; }

    /// <summary>Only those accepted in this year, whenever they were proposed.</summary>
    public int? AcceptedYear { get; init; }

    public string? Text { get; init; }
}

public sealed record ProposalRow
{
    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitName { get; init; }

    public required DateOnly ProposedOn { get; init; }

    public required string Addressee { get; init; }

    public required string Title { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<StepLine> Steps { get; init; }

    public required int Files { get; init; }

    public string NumberText => Policy.NumberOf(Year, Number);

    public ProposalState State => Proposal.StateOf(Steps.Select(s => s.Kind));

    public DateOnly? AcceptedOn => Steps.FirstOrDefault(s => s.Kind == ProposalStepKind.Accepted)?.On;

    public string? Result => Steps.LastOrDefault(s => s.Kind == ProposalStepKind.CarriedOut)?.Note;
}

public sealed record StepLine(ProposalStepKind Kind, DateOnly On, string Note);

public sealed record ProposalPage(int Total, int Accepted, IReadOnlyList<ProposalRow> Rows);

public sealed record ProposalDetail
{
    public required Proposal Proposal { get; init; }

    /// <summary>Voided ones too, oldest first.</summary>
    public required IReadOnlyList<ProposalStep> Steps { get; init; }

    public required PolicyVoid? Void { get; init; }

    public required IReadOnlyList<(Guid RecordId, EvidenceFile File)> Files { get; init; }

    public ProposalState State => Proposal.StateOf(Steps.Where(s => s.Void is null).Select(s => s.Kind));
}
