namespace ChungSuc.Core.Movements.Files;

/// <summary>First and last year, both included.</summary>
public sealed record MovementPeriod(int FromYear, int ToYear)
{
    public DateOnly From => new(FromYear, 1, 1);

    public DateOnly To => new(ToYear, 12, 31);

    public bool Contains(int year)
    {
        return year >= FromYear && year <= ToYear;
    }

    /// <summary>"2021 - 2025", the dash of the plan's own title.</summary>
    public override string ToString()
    {
        return FromYear == ToYear ? $"{FromYear}" : $"{FromYear} - {ToYear}";
    }
}

/// <summary>The document of a plan. Number and date stay empty where the source does not say them.</summary>
public sealed record PlanDocument
{
    public required PlanLevel Level { get; init; }

    public required string Title { get; init; }

    public required string Issuer { get; init; }

    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    public string? Signer { get; init; }

    public string? SignedAs { get; init; }

    /// <summary>The clause of the commune's plan that names this document; empty when the chain is known from elsewhere.</summary>
    public string? Clause { get; init; }

    public string? Note { get; init; }
}

/// <summary>A clause of the plan with its own words. Headings carry no text.</summary>
public sealed record PlanClause(string Id, ClauseKind Kind, string? Heading, string? Text)
{
    public bool IsHeading => Text is null;
}

/// <summary>An exact figure, or from-to: "2..3". An open end ("2..") means at least.</summary>
public sealed record TargetValue(decimal From, decimal? To)
{
    public bool IsExact => To == From;

    public bool IsReachedBy(decimal actual)
    {
        return actual >= From;
    }

    /// <summary>Above the upper end, or above the figure of an exact or open target.</summary>
    public bool IsExceededBy(decimal actual)
    {
        return actual > (To ?? From);
    }
}

public sealed record MovementTarget
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Clause { get; init; }

    public required string Subject { get; init; }

    public required string Unit { get; init; }

    public required TargetValue Value { get; init; }

    public decimal? Baseline { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>Planned figure at the end of each year, when the plan gives one.</summary>
    public IReadOnlyDictionary<int, decimal> Path { get; init; } = new Dictionary<int, decimal>();

    /// <summary>The figure of the records that the actual value is read from.</summary>
    public required string Measure { get; init; }
}

public sealed record GroupCriterion(string Id, string Clause, string Text, IReadOnlyList<string> Subjects, IReadOnlyList<string> Measures);

/// <summary>A group of participants, IV.1 of a typical plan.</summary>
public sealed record ParticipantGroup
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Clause { get; init; }

    public required IReadOnlyList<string> Subjects { get; init; }

    public required IReadOnlyList<GroupCriterion> Criteria { get; init; }

    public string? CriteriaSet { get; init; }
}

/// <summary>A form of commendation as the plan names it. One line of a plan may stand for several forms of the law.</summary>
public sealed record CommendationForm(string Code, string Name, string Clause, IReadOnlyList<string> LawCodes);

/// <summary>What the plan says about standards, and who guides.</summary>
public sealed record CommendationBasis(string Clause, string Text, string? GuidedBy, IReadOnlyList<string> Recipients);

/// <summary>A year (or every year of the period, when <see cref="Year"/> is empty) with something due.</summary>
public sealed record Milestone(string Id, string Name, string Clause, MilestoneKind Kind, int? Year, string Who)
{
    public bool IsYearly => Year is null;
}

public sealed record MovementPhase(string Id, string Name, string Clause, MovementPeriod Period);

public sealed record MovementDuty
{
    public required string Id { get; init; }

    public required string Clause { get; init; }

    public required IReadOnlyList<string> Who { get; init; }

    public required string Text { get; init; }

    /// <summary>"một lần", "hằng năm", "thường xuyên" or what the plan says; empty when it says nothing.</summary>
    public string? Frequency { get; init; }

    public IReadOnlyList<string> Measures { get; init; } = [];
}

public sealed record MovementBody(string Id, string Name, string Clause, BodyRole Role);

/// <summary>A campaign that the movement is tied to; records serve both and count once in each.</summary>
public sealed record LinkedCampaign(string Id, string Name, string Clause);

/// <summary>At most so many, or such a share in percent, of one form for one kind of recipient.</summary>
public sealed record CommendationQuota(string Form, string Subject, int? MaxCount, decimal? MaxPercent, string Clause);
