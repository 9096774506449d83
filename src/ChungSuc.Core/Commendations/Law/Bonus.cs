namespace ChungSuc.Core.Commendations.Law;

/// <summary>One rule a sum rests on, with its own article and whether it was checked.</summary>
public sealed record BonusBasis(string What, string Basis, bool IsConfirmed);

/// <summary>A sum with the way it came about; frozen with the decision.</summary>
public sealed record BonusResult
{
    public required long AmountVnd { get; init; }

    public required Fraction Multiple { get; init; }

    public required long BaseSalaryVnd { get; init; }

    public required long RoundingUnitVnd { get; init; }

    /// <summary>The law gives a highest figure; the amount is what may not be exceeded.</summary>
    public required bool IsCeiling { get; init; }

    public required IReadOnlyList<BonusBasis> Bases { get; init; }

    public required string Sentence { get; init; }

    public bool IsConfirmed => Bases.All(basis => basis.IsConfirmed);
}

/// <summary>
/// Tiền thưởng = multiple × base salary of the day of the decision, rounded up to the next 10.000 đồng
/// (NĐ 91/2017/NĐ-CP Điều 68; NĐ 98/2023/NĐ-CP Điều 53; multiples NĐ 98 Điều 54, NĐ 152/2025/NĐ-CP Điều 50, 51, 54).
/// </summary>
public static class Bonus
{
    /// <summary>False when the catalogue has no multiple, as for Gia đình văn hóa; the sum then comes from the province's rule.</summary>
    public static bool IsKnown(LawCatalog catalog, string formCode, RecipientKind recipient, DateOnly decisionDate) =>
        MultipleOf(catalog, formCode, recipient, decisionDate) is not null;

    public static BonusResult Of(LawCatalog catalog, string formCode, RecipientClass recipient, DateOnly decisionDate) =>
        Of(catalog, formCode, Recipients.KindOf(recipient), decisionDate);

    public static BonusResult Of(LawCatalog catalog, string formCode, RecipientKind recipient, DateOnly decisionDate)
    {
        var form = catalog.Form(formCode, decisionDate);
        if (!form.Validity.Contains(decisionDate))
        {
            throw new LawException("bonus.form", $"“{form.Name}” không quyết định được vào ngày {LawText.Date(decisionDate)}, nên không có tiền thưởng.");
        }

        if (!form.Recipients.Any(allowed => Recipients.KindOf(allowed) == recipient))
        {
            throw new LawException("bonus.recipient", $"“{form.Name}” không tặng cho {Recipients.Kinds[recipient]}. Chọn lại đối tượng.");
        }

        var (multiple, ceiling, bases) = MultipleOf(catalog, formCode, recipient, decisionDate) ?? throw new LawException(
            "bonus.unknown",
            $"Danh mục chưa có mức tiền thưởng của “{form.Name}” cho {Recipients.Kinds[recipient]} vào ngày {LawText.Date(decisionDate)}. "
            + "Nhập mức theo quy định của tỉnh kèm số văn bản.");
        return Compute(multiple, ceiling, bases, catalog.BaseSalaryOn(decisionDate), catalog.BonusRoundingOn(decisionDate));
    }

    internal static BonusResult Compute(
        Fraction multiple, bool ceiling, IEnumerable<BonusBasis> bases, BaseSalary salary, BonusRounding rounding)
    {
        var amount = multiple.CeilingOf(salary.AmountVnd, rounding.UnitVnd);
        var exact = checked((decimal)salary.AmountVnd * multiple.Numerator) / multiple.Denominator;
        return new BonusResult
        {
            AmountVnd = amount,
            Multiple = multiple,
            BaseSalaryVnd = salary.AmountVnd,
            RoundingUnitVnd = rounding.UnitVnd,
            IsCeiling = ceiling,
            Bases =
            [
                .. bases,
                new BonusBasis("Lương cơ sở", salary.Basis, salary.IsConfirmed),
                new BonusBasis("Làm tròn", rounding.Basis, rounding.IsConfirmed),
            ],
            Sentence = $"{(ceiling ? "Tối đa " : "")}{LawText.Ratio(multiple)} × {LawText.Number(salary.AmountVnd)} = {LawText.Number(exact)} đồng, "
                + $"làm tròn lên {LawText.Number(rounding.UnitVnd)} đồng thành {LawText.Number(amount)} đồng",
        };
    }

    /// <summary>A household without a row of its own gets the individual's multiple times the factor (NĐ 152/2025/NĐ-CP Điều 54).</summary>
    private static (Fraction Multiple, bool Ceiling, BonusBasis[] Bases)? MultipleOf(
        LawCatalog catalog, string formCode, RecipientKind recipient, DateOnly date)
    {
        if (catalog.BonusMultipleOn(formCode, recipient, date) is { } own)
        {
            return (own.Multiple, own.IsCeiling, [BasisOf(own)]);
        }

        if (recipient != RecipientKind.Household
            || catalog.BonusMultipleOn(formCode, RecipientKind.Individual, date) is not { } individual)
        {
            return null;
        }

        var factor = catalog.HouseholdFactorOn(date);
        return (
            individual.Multiple * factor.Factor,
            individual.IsCeiling,
            [BasisOf(individual), new BonusBasis("Hệ số hộ gia đình", factor.Basis, factor.IsConfirmed)]);
    }

    private static BonusBasis BasisOf(BonusMultiple row) => new("Mức tiền thưởng", row.Basis, row.IsConfirmed);
}
