namespace ChungSuc.Core.Criteria;

/// <summary>The types a formula may have. A list always holds values of one type.</summary>
public enum FormulaType
{
    Number,
    Share,
    Date,
    YesNo,
    Text,
    NumberList,
    ShareList,
    DateList,
    YesNoList,
    TextList,
}

/// <summary>What can be asked of a type, and its Vietnamese name.</summary>
public static class FormulaTypes
{
    private const int ListOffset = FormulaType.NumberList - FormulaType.Number;

    public static bool IsList(this FormulaType type) => type >= FormulaType.NumberList;

    public static bool IsQuantity(this FormulaType type) => type is FormulaType.Number or FormulaType.Share;

    public static FormulaType ListOf(this FormulaType element) => element.IsList()
        ? throw new ArgumentOutOfRangeException(nameof(element), element, "A list of lists does not exist")
        : element + ListOffset;

    public static FormulaType ElementOf(this FormulaType list) => list.IsList()
        ? list - ListOffset
        : throw new ArgumentOutOfRangeException(nameof(list), list, "Not a list");

    public static string NameOf(this FormulaType type) => type switch
    {
        FormulaType.Number => "số",
        FormulaType.Share => "tỷ lệ",
        FormulaType.Date => "ngày",
        FormulaType.YesNo => "có/không",
        FormulaType.Text => "chữ",
        FormulaType.NumberList => "danh sách số",
        FormulaType.ShareList => "danh sách tỷ lệ",
        FormulaType.DateList => "danh sách ngày",
        FormulaType.YesNoList => "danh sách có/không",
        FormulaType.TextList => "danh sách chữ",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Unknown formula type"),
    };
}
