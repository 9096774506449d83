using static ChungSuc.Core.Criteria.FormulaType;

namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>The signs of arithmetic and comparison. A share never meets a number in a sum or a comparison: 80 is not 80 %.</summary>
internal static class OperatorFunctions
{
    public static IEnumerable<Function> All =>
    [
        Arithmetic("+", Number, Number, Number, (a, b) => a + b),
        Arithmetic("+", Share, Share, Share, (a, b) => a + b),
        new("+", [Date, Number], Date, "{0} + {1} ngày", a => AddDays(a[0], a[1].Amount)),
        Arithmetic("-", Number, Number, Number, (a, b) => a - b),
        Arithmetic("-", Share, Share, Share, (a, b) => a - b),
        new("-", [Date, Number], Date, "{0} - {1} ngày", a => AddDays(a[0], -a[1].Amount)),
        new("-", [Date, Date], Number, "số ngày từ {1} đến {0}", a => Value.Number(a[0].Amount - a[1].Amount)),
        Arithmetic("*", Number, Number, Number, (a, b) => a * b),
        Arithmetic("*", Number, Share, Number, (a, b) => a * b),
        Arithmetic("*", Share, Number, Number, (a, b) => a * b),
        Arithmetic("*", Share, Share, Share, (a, b) => a * b),
        Division(Number, Number, Number),
        Division(Share, Share, Number),
        Division(Share, Number, Share),
        Division(Number, Share, Number),
        new("am", [Number], Number, "-{0}", a => Value.Number(-a[0].Amount)),
        new("am", [Share], Share, "-{0}", a => Value.Share(-a[0].Amount)),
        .. Comparisons(Number),
        .. Comparisons(Share),
        .. Comparisons(Date),
        .. Equalities(Text),
        .. Equalities(YesNo),
    ];

    public static Value Quantity(FormulaType type, decimal amount) => type == Share ? Value.Share(amount) : Value.Number(amount);

    public static Value Divide(decimal part, decimal whole, FormulaType type) => whole == 0
        ? Value.Absent(AbsenceKind.DivisionByZero, "số chia bằng 0")
        : Quantity(type, part / whole);

    private static Function Arithmetic(string sign, FormulaType left, FormulaType right, FormulaType result, Func<decimal, decimal, decimal> compute)
        => new(sign, [left, right], result, $"{{0}} {(sign == "*" ? "×" : sign)} {{1}}", a => Quantity(result, compute(a[0].Amount, a[1].Amount)));

    private static Function Division(FormulaType left, FormulaType right, FormulaType result)
        => new("/", [left, right], result, "{0} / {1}", a => Divide(a[0].Amount, a[1].Amount, result));

    private static IEnumerable<Function> Comparisons(FormulaType type) =>
    [
        Comparison("<", type, "{0} nhỏ hơn {1}", (a, b) => a < b),
        Comparison("<=", type, "{0} không quá {1}", (a, b) => a <= b),
        Comparison(">", type, "{0} lớn hơn {1}", (a, b) => a > b),
        Comparison(">=", type, "{0} từ {1} trở lên", (a, b) => a >= b),
        Comparison("=", type, "{0} bằng {1}", (a, b) => a == b),
        Comparison("<>", type, "{0} khác {1}", (a, b) => a != b),
    ];

    private static Function Comparison(string sign, FormulaType type, string words, Func<decimal, decimal, bool> holds)
        => new(sign, [type, type], YesNo, words, a => Value.YesNo(holds(a[0].Amount, a[1].Amount)));

    private static IEnumerable<Function> Equalities(FormulaType type) =>
    [
        new("=", [type, type], YesNo, "{0} là {1}", a => Value.YesNo(a[0] == a[1])),
        new("<>", [type, type], YesNo, "{0} không phải là {1}", a => Value.YesNo(a[0] != a[1])),
    ];

    private static Value AddDays(Value date, decimal days)
    {
        decimal dayNumber = date.Amount + Math.Floor(days);
        return dayNumber < 0 || dayNumber > DateOnly.MaxValue.DayNumber
            ? Value.Absent(AbsenceKind.Overflow, "ngày nằm ngoài lịch")
            : Value.Date(DateOnly.FromDayNumber((int)dayNumber));
    }
}
