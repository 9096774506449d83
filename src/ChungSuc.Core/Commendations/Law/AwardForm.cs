namespace ChungSuc.Core.Commendations.Law;

/// <summary>Danh hiệu thi đua (Điều 19, 20) or hình thức khen thưởng (Điều 9).</summary>
public enum AwardClass
{
    Title,
    Commendation,
}

/// <summary>The level whose authority gives the award; also the level of an office that handles a nomination.</summary>
public enum AwardLevel
{
    Enterprise,
    Commune,
    District,
    Department,
    Province,
    Government,
    State,
}

/// <summary>Loại hình khen thưởng, Điều 8.</summary>
public enum AwardKind
{
    Merit,
    Sudden,
    Movement,
    Dedication,
    Seniority,
    External,
}

/// <summary>A title or form of commendation that may be given between two days.</summary>
public sealed record AwardForm : LawRow
{
    public static readonly Vocabulary<AwardClass> Classes = new(
        (AwardClass.Title, "danh hiệu"),
        (AwardClass.Commendation, "hình thức"));

    public static readonly Vocabulary<AwardLevel> Levels = new(
        (AwardLevel.Enterprise, "doanh nghiệp"),
        (AwardLevel.Commune, "xã"),
        (AwardLevel.District, "huyện"),
        (AwardLevel.Department, "sở"),
        (AwardLevel.Province, "tỉnh"),
        (AwardLevel.Government, "Chính phủ"),
        (AwardLevel.State, "Nhà nước"));

    public static readonly Vocabulary<AwardKind> KindWords = new(
        (AwardKind.Merit, "công trạng"),
        (AwardKind.Sudden, "đột xuất"),
        (AwardKind.Movement, "phong trào thi đua"),
        (AwardKind.Dedication, "quá trình cống hiến"),
        (AwardKind.Seniority, "niên hạn"),
        (AwardKind.External, "đối ngoại"));

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required AwardClass Class { get; init; }

    public required AwardLevel Level { get; init; }

    public required IReadOnlyList<RecipientClass> Recipients { get; init; }

    public required IReadOnlyList<AwardKind> Kinds { get; init; }

    public IReadOnlyList<string> Goods { get; init; } = [];

    /// <summary>Why it ended and what to use instead; shown when somebody proposes it after its last day.</summary>
    public string? EndBasis { get; init; }

    public string? Successor { get; init; }

    public override IReadOnlyList<string> Keys => [Code];
}

/// <summary>Which kinds of recipient a loại hình is for (Điều 8).</summary>
public sealed record AwardKindRule : LawRow
{
    public required AwardKind Kind { get; init; }

    public required IReadOnlyList<RecipientKind> Recipients { get; init; }

    public override IReadOnlyList<string> Keys => [Kind.ToString()];
}
