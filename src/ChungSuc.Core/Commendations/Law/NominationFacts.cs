namespace ChungSuc.Core.Commendations.Law;

/// <summary>
/// What is known about one nomination. Null means "not known" and is told apart from none: an empty list says that somebody
/// looked and found nothing.
/// </summary>
public sealed record NominationFacts
{
    public required string SubjectName { get; init; }

    public required RecipientClass Recipient { get; init; }

    public required string FormCode { get; init; }

    public required AwardKind Kind { get; init; }

    /// <summary>Day on which the decision is taken or planned; authority and money follow it.</summary>
    public required DateOnly DecisionDate { get; init; }

    /// <summary>Level of the office that handles the nomination.</summary>
    public required AwardLevel OfficeLevel { get; init; }

    /// <summary>Day on which the dossier was accepted for appraisal; standards follow it. Null: not yet, the day of decision counts.</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>Which regime a person chose for a dossier that crosses 01/10/2026 (Luật 06/2026/QH16 Điều 4 khoản 4).</summary>
    public RegimeChoice? RegimeChoice { get; init; }

    public MovementFacts? Movement { get; init; }

    public ChosenMark? Chosen { get; init; }

    public ContributionFacts? Contributions { get; init; }

    /// <summary>The achievement that is to be rewarded; the same key in an earlier award means the same achievement.</summary>
    public string? AchievementKey { get; init; }

    public DateOnly? AchievementFrom { get; init; }

    public DateOnly? AchievementTo { get; init; }

    public IReadOnlyList<AwardFact>? Awards { get; init; }

    public IReadOnlyList<GradeFact>? Grades { get; init; }

    public IReadOnlyList<InitiativeFact>? Initiatives { get; init; }

    public IReadOnlyList<DisciplineFact>? Disciplines { get; init; }

    public IReadOnlyList<HoldFact>? Holds { get; init; }

    public MemberFacts? Members { get; init; }

    public RatioFacts? Ratio { get; init; }

    /// <summary>Judgements of people, by the id of the requirement.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init; } = [];

    public bool? IsRegistered { get; init; }

    public bool? IsFemale { get; init; }

    public bool? WorksDirectly { get; init; }

    public bool? IsEthnicMinority { get; init; }

    public bool? IsInDifficultArea { get; init; }

    public IReadOnlyList<int> MaternityLeaveYears { get; init; } = [];

    /// <summary>The year whose results count: of the end of the achievement, else of the decision.</summary>
    public int AchievementYear => (AchievementTo ?? DecisionDate).Year;

    /// <summary>The last complete judgement on a condition; rule ids such as G2 can be judged like conditions.</summary>
    public Judgement? JudgementOn(string id) => Judgements.LastOrDefault(one => one.RequirementId == id && one.IsComplete);
}

public sealed record RegimeChoice(string RegimeCode, string Who, DateOnly When, string Why);

public sealed record MovementFacts(string Key, string Name, MovementLevel LaunchedBy, DateOnly StartsOn, DateOnly EndsOn);

/// <summary>Được bình xét trong phong trào: who chose and when.</summary>
public sealed record ChosenMark(string Who, DateOnly When);

/// <summary>Contributions of the subject summed up from the ledger.</summary>
public sealed record ContributionFacts(long MoneyVnd, decimal LabourDays, decimal LandSquareMetres, string? Goods);

public sealed record AwardFact
{
    public required string FormCode { get; init; }

    /// <summary>The year whose results were rewarded.</summary>
    public required int Year { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required AwardKind Kind { get; init; }

    /// <summary>Number, date and issuer as they are shown; bodies that no longer exist stay named.</summary>
    public required string Decision { get; init; }

    public string? AchievementKey { get; init; }

    public string? MovementKey { get; init; }

    public bool IsCancelled { get; init; }
}

public sealed record GradeFact(int Year, YearlyGrade Grade);

/// <summary>A recognised sáng kiến; <paramref name="UsedFor"/> names the title that already rests on it.</summary>
public sealed record InitiativeFact(string Name, InitiativeLevel Level, DateOnly RecognisedOn, string? UsedFor);

/// <summary>A discipline; no end yet: still running.</summary>
public sealed record DisciplineFact(DisciplineLevel Level, DateOnly DecidedOn, DateOnly? EndsOn);

/// <summary>Discipline, investigation, inspection or denunciation under examination; released by a conclusion of no wrongdoing.</summary>
public sealed record HoldFact(string Reason, DateOnly Since, DateOnly? ReleasedOn);

/// <summary>Members of a collective, counted for the year.</summary>
public sealed record MemberFacts
{
    public required int Total { get; init; }

    public required int Completed { get; init; }

    public required int HoldLaoDongTienTien { get; init; }

    public required int DisciplinedReprimand { get; init; }

    public required int DisciplinedWarningOrMore { get; init; }

    public required int Women { get; init; }

    /// <summary>Titles held by members in the year: code and number.</summary>
    public IReadOnlyDictionary<string, int> Titles { get; init; } = new Dictionary<string, int>();
}

/// <summary>How many get the form in this round, and of how many.</summary>
public sealed record RatioFacts(int Chosen, int Base);

/// <summary>What a competent person found, and why; without who and why it does not count.</summary>
public sealed record Judgement(string RequirementId, bool IsMet, string Who, DateOnly When, string Why)
{
    public bool IsComplete => !string.IsNullOrWhiteSpace(Who) && !string.IsNullOrWhiteSpace(Why);

    public string Sentence => $"{Who} đánh giá {(IsMet ? "đạt" : "không đạt")} ngày {LawText.Date(When)}: {Why}";
}
