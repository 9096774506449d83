using static ChungSuc.Core.Criteria.FormulaType;

namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>Three-valued logic: what is unknown stays unknown unless the known part already decides.</summary>
internal static class LogicFunctions
{
    private static readonly FormulaType[] scalars = [Number, Share, Date, YesNo, Text];
    private static readonly FormulaType[] lists = [NumberList, ShareList, DateList, YesNoList, TextList];

    public static IEnumerable<Function> All =>
    [
        new("va", [YesNo, YesNo], YesNo, "{0} và {1}", a => Decide(a, decisive: false)) { IsStrict = false },
        new("hoac", [YesNo, YesNo], YesNo, "{0} hoặc {1}", a => Decide(a, decisive: true)) { IsStrict = false },
        new("khong", [YesNo], YesNo, "không phải ({0})", a => Value.YesNo(a[0].IsFalse)),
        new("thuoc", [Text, Text], YesNo, "{0} thuộc các loại {1}", IsOneOf) { Repeats = true },
        new("dem_co", [YesNo], Number, "số mục “có” trong ({0})", a => Value.Number(Count(a, answer: true))) { Repeats = true },
        new("dem_khong", [YesNo], Number, "số mục “không” trong ({0})", a => Value.Number(Count(a, answer: false))) { Repeats = true },
        .. scalars.Concat(lists).SelectMany(ForType),
    ];

    private static IEnumerable<Function> ForType(FormulaType type) =>
    [
        new("neu", [YesNo, type, type], type, "nếu {0} thì {1}, không thì {2}", Choose) { IsStrict = false },
        new("mac_dinh", [type, type], type, "{0} (nếu chưa có thì lấy {1})", a => a[0].IsAbsent ? a[1] : a[0]) { IsStrict = false },
        new("co", [type], YesNo, "đã có số liệu {0}", a => Value.YesNo(!a[0].IsAbsent)) { IsStrict = false },
    ];

    private static Value Decide(ReadOnlySpan<Value> sides, bool decisive)
    {
        foreach (Value side in sides)
        {
            if (side.IsTrue == decisive && side.IsFalse != decisive)
            {
                return side;
            }
        }
        return Function.GravestAbsence(sides) is { } absence ? Value.Absent(absence) : Value.YesNo(!decisive);
    }

    private static Value Choose(ReadOnlySpan<Value> a) => a[0].IsAbsent ? a[0] : a[0].IsTrue ? a[1] : a[2];

    private static Value IsOneOf(ReadOnlySpan<Value> a)
    {
        foreach (Value candidate in a[1..])
        {
            if (candidate == a[0])
            {
                return Value.YesNo(true);
            }
        }
        return Value.YesNo(false);
    }

    private static int Count(ReadOnlySpan<Value> answers, bool answer)
    {
        int count = 0;
        foreach (Value value in answers)
        {
            count += value.IsTrue == answer ? 1 : 0;
        }
        return count;
    }
}
