namespace ChungSuc.Core.Commendations.Law;

/// <summary>Who decides a form, and how a body that may not decide it submits.</summary>
public sealed record AwardAuthority : LawRow
{
    public required IReadOnlyList<string> FormCodes { get; init; }

    public required IReadOnlyList<AwardLevel> Levels { get; init; }

    public required string DecidedBy { get; init; }

    public required string SubmittedBy { get; init; }

    public override IReadOnlyList<string> Keys => FormCodes;
}

/// <summary>A share that limits a form, as the 15 % of Chiến sĩ thi đua cơ sở before 2024.</summary>
public sealed record RatioLimit : LawRow
{
    public required string FormCode { get; init; }

    /// <summary>Null: the law of the time sets no ceiling.</summary>
    public required Fraction? AtMost { get; init; }

    public required string OfWhat { get; init; }

    public override IReadOnlyList<string> Keys => [FormCode];
}

public sealed record DossierPart(string Name, DossierPartNeed Need, string? Condition, string? Template);

public enum DossierPartNeed
{
    Mandatory,
    Conditional,
    Optional,
}

/// <summary>The papers of a dossier for the level that receives it.</summary>
public sealed record DossierRule : LawRow
{
    public static readonly Vocabulary<DossierPartNeed> Needs = new(
        (DossierPartNeed.Mandatory, "bắt buộc"),
        (DossierPartNeed.Conditional, "khi có điều kiện"),
        (DossierPartNeed.Optional, "tùy chọn"));

    public required IReadOnlyList<string> FormCodes { get; init; }

    public required IReadOnlyList<DossierPart> Parts { get; init; }

    public int? Copies { get; init; }

    public override IReadOnlyList<string> Keys => FormCodes;
}

/// <summary>A confirmation by another body that the dossier may need.</summary>
public sealed record ConfirmationRule : LawRow
{
    public required string Code { get; init; }

    public required string What { get; init; }

    public required string GivenBy { get; init; }

    public required IReadOnlyList<RecipientClass> Recipients { get; init; }

    public override IReadOnlyList<string> Keys => [Code];
}

public enum DayUnit
{
    WorkingDay,
    CalendarDay,
}

public enum DeadlineDirection
{
    After,
    Before,
}

/// <summary>A time limit counted from an event.</summary>
public sealed record DeadlineRule : LawRow
{
    public static readonly Vocabulary<DayUnit> Units = new(
        (DayUnit.WorkingDay, "ngày làm việc"),
        (DayUnit.CalendarDay, "ngày"));

    public static readonly Vocabulary<DeadlineDirection> Directions = new(
        (DeadlineDirection.After, "sau"),
        (DeadlineDirection.Before, "trước"));

    public required string Step { get; init; }

    public required string Text { get; init; }

    public required int Amount { get; init; }

    public required DayUnit Unit { get; init; }

    public required DeadlineDirection Direction { get; init; }

    public required string Anchor { get; init; }

    public override IReadOnlyList<string> Keys => [Step];
}

public enum PublicationNeed
{
    Required,
    Optional,
}

/// <summary>Whether the names must be posted, for how long and where.</summary>
public sealed record PublicationRule : LawRow
{
    public static readonly Vocabulary<PublicationNeed> Needs = new(
        (PublicationNeed.Required, "bắt buộc"),
        (PublicationNeed.Optional, "tùy chọn"));

    public required IReadOnlyList<string> FormCodes { get; init; }

    public required PublicationNeed Need { get; init; }

    /// <summary>Null: the law sets no number; the commune decides.</summary>
    public required int? Days { get; init; }

    public required DayUnit Unit { get; init; }

    public required string Place { get; init; }

    public override IReadOnlyList<string> Keys => FormCodes;
}

/// <summary>A sentence of the law with a code: guard, council rule, ground for cancelling, fund rule.</summary>
public sealed record LegalProvision : LawRow
{
    public required string Code { get; init; }

    public required string Text { get; init; }

    public Fraction? Share { get; init; }

    public override IReadOnlyList<string> Keys => [Code];
}

/// <summary>A weekday off, or a weekend day on which the lost day is made up.</summary>
public sealed record Holiday : LawRow
{
    public required DateOnly Date { get; init; }

    public required string Name { get; init; }

    /// <summary>True: this Saturday or Sunday is worked in exchange for another day.</summary>
    public bool IsMadeUpWork { get; init; }

    public override IReadOnlyList<string> Keys => [LawText.Date(Date)];
}
