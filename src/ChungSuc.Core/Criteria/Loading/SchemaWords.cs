namespace ChungSuc.Core.Criteria.Loading;

/// <summary>The fixed words of the YAML layout and what they mean.</summary>
internal static class SchemaWords
{
    public static readonly IReadOnlyDictionary<string, FormulaType> Types = new Dictionary<string, FormulaType>(StringComparer.Ordinal)
    {
        ["number"] = FormulaType.Number,
        ["percent"] = FormulaType.Share,
        ["money"] = FormulaType.Number,
        ["count"] = FormulaType.Number,
        ["score"] = FormulaType.Number,
        ["date"] = FormulaType.Date,
        ["yes_no"] = FormulaType.YesNo,
        ["text"] = FormulaType.Text,
        ["cases"] = FormulaType.NumberList,
        ["list of number"] = FormulaType.NumberList,
        ["list of percent"] = FormulaType.ShareList,
        ["list of date"] = FormulaType.DateList,
        ["list of yes_no"] = FormulaType.YesNoList,
        ["list of text"] = FormulaType.TextList,
    };

    public static readonly IReadOnlyDictionary<string, SetOrigin> Origins = new Dictionary<string, SetOrigin>(StringComparer.Ordinal)
    {
        ["issued"] = SetOrigin.Issued,
        ["proposal"] = SetOrigin.Proposal,
        ["as_applied"] = SetOrigin.AsApplied,
    };

    public static readonly IReadOnlyDictionary<string, SubjectKind> SubjectKinds = new Dictionary<string, SubjectKind>(StringComparer.Ordinal)
    {
        ["nation"] = SubjectKind.Nation,
        ["province"] = SubjectKind.Province,
        ["district"] = SubjectKind.District,
        ["commune"] = SubjectKind.Commune,
        ["village"] = SubjectKind.Village,
        ["residential_area"] = SubjectKind.ResidentialArea,
        ["unit"] = SubjectKind.Unit,
        ["organisation"] = SubjectKind.Organisation,
        ["enterprise"] = SubjectKind.Enterprise,
        ["cooperative"] = SubjectKind.Cooperative,
        ["household"] = SubjectKind.Household,
        ["person"] = SubjectKind.Person,
        ["product"] = SubjectKind.Product,
        ["project"] = SubjectKind.Project,
        ["other"] = SubjectKind.Other,
    };

    public static readonly IReadOnlyDictionary<string, MissingRule> MissingRules = new Dictionary<string, MissingRule>(StringComparer.Ordinal)
    {
        ["waits"] = MissingRule.Waits,
        ["fails"] = MissingRule.Fails,
        ["excluded"] = MissingRule.Excluded,
    };

    public static readonly IReadOnlyDictionary<string, MidpointRounding> RoundingModes = new Dictionary<string, MidpointRounding>(StringComparer.Ordinal)
    {
        ["half_up"] = MidpointRounding.AwayFromZero,
        ["half_even"] = MidpointRounding.ToEven,
        ["up"] = MidpointRounding.ToPositiveInfinity,
        ["down"] = MidpointRounding.ToNegativeInfinity,
    };

    public static readonly IReadOnlyDictionary<string, Comparator> Comparators = new Dictionary<string, Comparator>(StringComparer.Ordinal)
    {
        [">="] = Comparator.AtLeast,
        [">"] = Comparator.MoreThan,
        ["<="] = Comparator.AtMost,
        ["<"] = Comparator.LessThan,
        ["="] = Comparator.Equal,
        ["=="] = Comparator.Equal,
        ["between"] = Comparator.Between,
        ["yes"] = Comparator.Yes,
        ["no"] = Comparator.No,
    };

    public static readonly IReadOnlyDictionary<string, Combination> Combinations = new Dictionary<string, Combination>(StringComparer.Ordinal)
    {
        ["sum"] = Combination.Sum,
        ["best"] = Combination.Best,
        ["worst"] = Combination.Worst,
        ["mean"] = Combination.Mean,
    };

    public static readonly IReadOnlyDictionary<string, ClassifiedFigure> ClassifiedFigures = new Dictionary<string, ClassifiedFigure>(StringComparer.Ordinal)
    {
        ["score"] = ClassifiedFigure.Score,
        ["share"] = ClassifiedFigure.Share,
        ["passed"] = ClassifiedFigure.PassedCount,
    };

    public static readonly IReadOnlyDictionary<string, TieNumbering> TieNumberings = new Dictionary<string, TieNumbering>(StringComparer.Ordinal)
    {
        ["shared"] = TieNumbering.Shared,
        ["dense"] = TieNumbering.Dense,
    };
}
