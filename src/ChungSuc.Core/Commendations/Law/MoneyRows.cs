namespace ChungSuc.Core.Commendations.Law;

/// <summary>Lương cơ sở, đồng a month.</summary>
public sealed record BaseSalary : LawRow
{
    public required long AmountVnd { get; init; }

    public override IReadOnlyList<string> Keys => ["lương cơ sở"];
}

/// <summary>Multiple of the base salary for one form and one kind of recipient.</summary>
public sealed record BonusMultiple : LawRow
{
    public required string FormCode { get; init; }

    public required RecipientKind Recipient { get; init; }

    public required Fraction Multiple { get; init; }

    /// <summary>The law gives a highest figure only.</summary>
    public bool IsCeiling { get; init; }

    public override IReadOnlyList<string> Keys => [$"{FormCode}|{Recipient}"];
}

/// <summary>A household gets the individual's rate times this.</summary>
public sealed record HouseholdFactor : LawRow
{
    public required Fraction Factor { get; init; }

    public override IReadOnlyList<string> Keys => ["hệ số hộ gia đình"];
}

/// <summary>Sums are rounded up to the next whole multiple of the unit.</summary>
public sealed record BonusRounding : LawRow
{
    public required long UnitVnd { get; init; }

    public override IReadOnlyList<string> Keys => ["làm tròn tiền thưởng"];
}
