using static ChungSuc.Core.Criteria.FormulaType;

namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>The usual ways in which sheets turn a result into points.</summary>
internal static class PointFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("diem_dat", [YesNo, Number], Number, "{1} điểm nếu {0}, không thì 0 điểm", a => Value.Number(a[0].IsTrue ? a[1].Amount : 0)),
        .. Proportional(Number),
        .. Proportional(Share),
        .. Steps(Number),
        .. Steps(Share),
        .. new[] { NumberList, ShareList, DateList, YesNoList, TextList }.SelectMany(PerCase),
        new("diem_theo_hang", [Number, Number], Number, "điểm theo {0} (lần lượt cho hạng 1, 2, …: {1})", PointsOfRank) { Repeats = true },
    ];

    private static IEnumerable<Function> Proportional(FormulaType type) =>
    [
        new("diem_ty_le", [type, type, Number], Number,
            "{2} điểm × {0} / {1}, không quá {2} điểm", a => PointsInProportion(a, floor: 0, ceiling: 1)),
        new("diem_ty_le", [type, type, Number, Share], Number,
            "{2} điểm × {0} / {1}, không quá {2} điểm; dưới {3} mức giao thì 0 điểm", a => PointsInProportion(a, a[3].Amount, ceiling: 1)),
        new("diem_ty_le", [type, type, Number, Share, Share], Number,
            "{2} điểm × {0} / {1}, tính đến {4} mức giao; dưới {3} mức giao thì 0 điểm", a => PointsInProportion(a, a[3].Amount, a[4].Amount)),
    ];

    private static Value PointsInProportion(ReadOnlySpan<Value> a, decimal floor, decimal ceiling)
    {
        if (a[1].Amount == 0)
        {
            return Value.Absent(AbsenceKind.DivisionByZero, "mức giao bằng 0");
        }
        decimal reached = a[0].Amount / a[1].Amount;
        return Value.Number(reached < floor ? 0 : a[2].Amount * Math.Clamp(reached, 0, ceiling));
    }

    private static IEnumerable<Function> Steps(FormulaType type) =>
    [
        new("moi_buoc", [type, type, type, Number], Number,
            "{3} điểm cho mỗi {2} vượt trên {1} của {0}", a => PointsPerStep(a, decimal.MaxValue)),
        new("moi_buoc", [type, type, type, Number, Number], Number,
            "{3} điểm cho mỗi {2} vượt trên {1} của {0}, không quá {4} điểm", a => PointsPerStep(a, Math.Abs(a[4].Amount))),
    ];

    private static Value PointsPerStep(ReadOnlySpan<Value> a, decimal cap)
    {
        if (a[2].Amount <= 0)
        {
            return Value.Absent(AbsenceKind.WrongInput, "bước tính điểm phải lớn hơn 0");
        }
        decimal steps = Math.Max(0, Math.Floor((a[0].Amount - a[1].Amount) / a[2].Amount));
        return Value.Number(Math.Clamp(steps * a[3].Amount, -cap, cap));
    }

    private static IEnumerable<Function> PerCase(FormulaType list) =>
    [
        new("vu", [list, Number], Number,
            "{1} điểm cho mỗi vụ, việc trong {0}", a => Value.Number(a[0].AsList.Count * a[1].Amount)),
        new("vu", [list, Number, Number], Number,
            "{1} điểm cho mỗi vụ, việc trong {0}, không quá {2} điểm",
            a => Value.Number(Math.Clamp(a[0].AsList.Count * a[1].Amount, -Math.Abs(a[2].Amount), Math.Abs(a[2].Amount)))),
    ];

    /// <summary>First argument the rank, then the points of first, second ...; ranks beyond the list have none.</summary>
    private static Value PointsOfRank(ReadOnlySpan<Value> a)
    {
        decimal rank = a[0].Amount;
        return rank < 1 || rank != Math.Floor(rank)
            ? Value.Absent(AbsenceKind.WrongInput, "thứ hạng phải là số nguyên từ 1")
            : Value.Number(rank < a.Length ? a[(int)rank].Amount : 0);
    }
}
