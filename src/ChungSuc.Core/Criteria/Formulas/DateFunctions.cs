using static ChungSuc.Core.Criteria.FormulaType;

namespace ChungSuc.Core.Criteria.Formulas;

internal static class DateFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("ngay", [Number, Number, Number], Date, "ngày {2}/{1}/{0}", a => OfParts(a[0].Amount, a[1].Amount, a[2].Amount)),
        new("nam_cua", [Date], Number, "năm của {0}", a => Value.Number(a[0].AsDate.Year)),
        new("thang_cua", [Date], Number, "tháng của {0}", a => Value.Number(a[0].AsDate.Month)),
        new("tre_ngay", [Date, Date], Number, "số ngày trễ của {0} so với hạn {1}", a => Value.Number(Math.Max(0, a[0].Amount - a[1].Amount))),
    ];

    private static Value OfParts(decimal year, decimal month, decimal day)
    {
        bool whole = year == Math.Floor(year) && month == Math.Floor(month) && day == Math.Floor(day);
        return whole && year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month)
            ? Value.Date(new DateOnly((int)year, (int)month, (int)day))
            : Value.Absent(AbsenceKind.WrongInput, "ngày không có trong lịch");
    }
}
