namespace ChungSuc.Core.Commendations.Law;

/// <summary>
/// The standard of some forms for some classes of recipient: everything in <see cref="AllOf"/>, and one of
/// <see cref="AnyOf"/> when there is any.
/// </summary>
public sealed record AwardStandard : LawRow
{
    public required IReadOnlyList<string> FormCodes { get; init; }

    public required IReadOnlyList<RecipientClass> Recipients { get; init; }

    public required IReadOnlyList<Requirement> AllOf { get; init; }

    public required IReadOnlyList<StandardAlternative> AnyOf { get; init; }

    public override IReadOnlyList<string> Keys => 
        [.. FormCodes.SelectMany(form => Recipients.Select(recipient => $"{form}|{recipient}"))];
}

/// <summary>One way to meet a standard; all its requirements together.</summary>
public sealed record StandardAlternative(IReadOnlyList<Requirement> Requirements)
{
    public string Text => string.Join("; ", Requirements.Select(requirement => requirement.Text));
}

/// <summary>
/// One condition. The kinds below are the whole vocabulary that the program checks by itself; what does not fit is
/// <see cref="JudgedByPerson"/> and asks for who, when and why.
/// </summary>
public abstract record Requirement
{
    /// <summary>Stable name; the recorded judgement of a person refers to it.</summary>
    public required string Id { get; init; }

    public required string Text { get; init; }
}

public enum ContributionType
{
    Money,
    Labour,
    Land,
    Goods,
}

public enum YearlyGrade
{
    NotCompleted,
    Completed,
    Good,
    Excellent,
}

public enum InitiativeLevel
{
    GrassRoots,
    Province,
    Nation,
}

public enum MovementLevel
{
    Unit,
    Commune,
    District,
    Province,
    Nation,
}

public enum DisciplineLevel
{
    Reprimand,
    Warning,
    Severe,
}

public enum MemberFact
{
    Completed,
    HoldsLaoDongTienTien,
}

public sealed record ContributionRecorded(IReadOnlyList<ContributionType> Types) : Requirement;

public sealed record ChosenInMovement(MovementLevel LaunchedBy) : Requirement;

public sealed record MovementLasted(int Years) : Requirement;

public sealed record AwardHistory(string FormCode, int Count, bool Consecutive) : Requirement;

public sealed record YearsAfterAward(
    string FormCode, int Years, YearlyGrade AtLeast, int ExcellentYears, string? TitleCode, int TitleCount) : Requirement;

public sealed record GradeOfYears(YearlyGrade AtLeast, int Years) : Requirement;

public sealed record InitiativeRecognised(InitiativeLevel Level, int Count) : Requirement;

public sealed record MembersReach(MemberFact Fact, Fraction Share) : Requirement;

public sealed record MembersNotDisciplined(DisciplineLevel From) : Requirement;

public sealed record MemberHolds(string FormCode, int Count) : Requirement;

public sealed record JudgedByPerson : Requirement;

public static class RequirementWords
{
    public static readonly Vocabulary<ContributionType> Contributions = new(
        (ContributionType.Money, "tiền"),
        (ContributionType.Labour, "công sức"),
        (ContributionType.Land, "đất đai"),
        (ContributionType.Goods, "tài sản"));

    public static readonly Vocabulary<YearlyGrade> Grades = new(
        (YearlyGrade.NotCompleted, "không hoàn thành nhiệm vụ"),
        (YearlyGrade.Completed, "hoàn thành nhiệm vụ"),
        (YearlyGrade.Good, "hoàn thành tốt nhiệm vụ"),
        (YearlyGrade.Excellent, "hoàn thành xuất sắc nhiệm vụ"));

    public static readonly Vocabulary<InitiativeLevel> Initiatives = new(
        (InitiativeLevel.GrassRoots, "cơ sở"),
        (InitiativeLevel.Province, "tỉnh"),
        (InitiativeLevel.Nation, "toàn quốc"));

    public static readonly Vocabulary<MovementLevel> Movements = new(
        (MovementLevel.Unit, "cơ quan, đơn vị"),
        (MovementLevel.Commune, "xã"),
        (MovementLevel.District, "huyện"),
        (MovementLevel.Province, "tỉnh"),
        (MovementLevel.Nation, "toàn quốc"));

    public static readonly Vocabulary<DisciplineLevel> Disciplines = new(
        (DisciplineLevel.Reprimand, "khiển trách"),
        (DisciplineLevel.Warning, "cảnh cáo"),
        (DisciplineLevel.Severe, "trên cảnh cáo"));

    public static readonly Vocabulary<MemberFact> Members = new(
        (MemberFact.Completed, "hoàn thành nhiệm vụ"),
        (MemberFact.HoldsLaoDongTienTien, "đạt Lao động tiên tiến"));
}
