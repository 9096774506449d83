using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Movements.Files;

/// <summary>A movement as its plan has it, every object tied to the clause it comes from.</summary>
public sealed record MovementFile
{
    public required string Id { get; init; }

    /// <summary>Made up to show how a movement is written; never a real plan.</summary>
    public required bool IsSample { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public string? Slogan { get; init; }

    public required MovementFileKind Kind { get; init; }

    /// <summary>Where the movement runs, in the words of the plan: "trên địa bàn xã".</summary>
    public required string Scope { get; init; }

    public required MovementPeriod Period { get; init; }

    public required string Launcher { get; init; }

    /// <summary>The plan itself.</summary>
    public required PlanDocument Plan { get; init; }

    /// <summary>The plans above it, nearest first: district, province, nation.</summary>
    public required IReadOnlyList<PlanDocument> Parents { get; init; }

    public required IReadOnlyList<PlanClause> Clauses { get; init; }

    public required IReadOnlyList<LinkedCampaign> Campaigns { get; init; }

    public required IReadOnlyList<MovementTarget> Targets { get; init; }

    public required IReadOnlyList<ParticipantGroup> Groups { get; init; }

    public required IReadOnlyList<CommendationForm> Forms { get; init; }

    public CommendationBasis? CommendationBasis { get; init; }

    public required IReadOnlyList<CommendationQuota> Quotas { get; init; }

    public required IReadOnlyList<Milestone> Milestones { get; init; }

    public required IReadOnlyList<MovementPhase> Phases { get; init; }

    public required IReadOnlyList<MovementDuty> Duties { get; init; }

    public required IReadOnlyList<MovementBody> Bodies { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Purpose and requirements, the texts that stand for themselves.</summary>
    public IEnumerable<PlanClause> PurposesAndRequirements => Clauses.Where(c => c is { Kind: ClauseKind.Purpose or ClauseKind.Requirement, IsHeading: false });

    /// <exception cref="InvalidFileException">The file is not a movement file; the exception lists every problem with line and column.</exception>
    public static MovementFile Load(TextReader reader, string fileName)
    {
        return YamlFile.Read(reader, fileName, map => new MovementFileReader(map).Read());
    }

    /// <summary>Every clause that some object of the movement comes from.</summary>
    public IReadOnlySet<string> CitedClauses()
    {
        string?[] single = [Plan.Clause, CommendationBasis?.Clause];
        return single
            .Concat(Parents.Select(p => p.Clause))
            .Concat(Campaigns.Select(c => c.Clause))
            .Concat(Targets.Select(t => t.Clause))
            .Concat(Groups.Select(g => g.Clause))
            .Concat(Groups.SelectMany(g => g.Criteria).Select(c => c.Clause))
            .Concat(Forms.Select(f => f.Clause))
            .Concat(Quotas.Select(q => q.Clause))
            .Concat(Milestones.Select(m => m.Clause))
            .Concat(Phases.Select(p => p.Clause))
            .Concat(Duties.Select(d => d.Clause))
            .Concat(Bodies.Select(b => b.Clause))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Clauses with a text that no object carries out yet. Purposes, requirements, opening and closing stand for themselves.
    /// </summary>
    public IReadOnlyList<PlanClause> ClausesWithoutObject()
    {
        var cited = CitedClauses();
        return
        [
            .. Clauses.Where(c => !c.IsHeading
                && c.Kind is not (ClauseKind.Purpose or ClauseKind.Requirement or ClauseKind.Opening or ClauseKind.Closing)
                && !cited.Contains(c.Id)),
        ];
    }
}
