using static ChungSuc.Core.Criteria.FormulaType;

namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>Aggregates over cases, child units and judges. An element without a figure leaves the whole unknown; one not assigned is passed over.</summary>
internal static class ListFunctions
{
    private static readonly FormulaType[] lists = [NumberList, ShareList, DateList, YesNoList, TextList];

    public static IEnumerable<Function> All =>
    [
        .. lists.Select(list => new Function("dem", [list], Number, "số mục của {0}", a => Value.Number(a[0].AsList.Count))),
        .. lists.Select(list => new Function("bo_thieu", [list], list, "{0}, bỏ các mục chưa có số liệu", a => KnownOnly(a[0]))),
        .. FunctionTable.ForQuantities((type, make) => Aggregate("tong", type, make, "tổng của {0}", values => values.Sum(), empty: 0)),
        .. FunctionTable.ForQuantities((type, make) => Aggregate("trung_binh", type, make, "trung bình của {0}", values => values.Average())),
        .. FunctionTable.ForQuantities((type, make) => Aggregate("lon_nhat", type, make, "giá trị lớn nhất của {0}", values => values.Max())),
        .. FunctionTable.ForQuantities((type, make) => Aggregate("nho_nhat", type, make, "giá trị nhỏ nhất của {0}", values => values.Min())),
        .. FunctionTable.ForQuantities((type, make) => Aggregate("trung_binh_bo_hai_dau", type, make,
            "trung bình của {0} sau khi bỏ một giá trị cao nhất và một giá trị thấp nhất", WithoutExtremes)),
        new("ty_le_dat", [YesNoList], Share, "tỷ lệ mục đạt của {0}", a => Answers(a[0], list => Value.Share(list.Count(v => v.IsTrue) / (decimal)list.Count), null)),
        new("tat_ca", [YesNoList], YesNo, "tất cả {0} đều đạt", a => Answers(a[0], list => Value.YesNo(list.All(v => v.IsTrue)), true)),
        new("co_mot", [YesNoList], YesNo, "có ít nhất một mục của {0} đạt", a => Answers(a[0], list => Value.YesNo(list.Any(v => v.IsTrue)), false)),
    ];

    private static Function Aggregate(string name, FormulaType type, Func<decimal, Value> make, string words,
        Func<IReadOnlyList<decimal>, decimal> compute, decimal? empty = null)
        => new(name, [type.ListOf()], type, words, a => Over(a[0], make, compute, empty));

    private static Value Over(Value list, Func<decimal, Value> make, Func<IReadOnlyList<decimal>, decimal> compute, decimal? empty)
    {
        (List<Value> known, Absence? absence) = Assigned(list);
        if (absence is not null)
        {
            return Value.Absent(absence);
        }
        return known.Count > 0 ? make(compute(known.ConvertAll(value => value.Amount)))
            : empty is { } amount ? make(amount)
            : Value.Missing("danh sách còn trống");
    }

    private static Value Answers(Value list, Func<List<Value>, Value> compute, bool? empty)
    {
        (List<Value> known, Absence? absence) = Assigned(list);
        if (absence is not null)
        {
            return Value.Absent(absence);
        }
        return known.Count > 0 ? compute(known) : empty is { } answer ? Value.YesNo(answer) : Value.Missing("danh sách còn trống");
    }

    private static (List<Value> Known, Absence? Absence) Assigned(Value list)
    {
        var known = new List<Value>(list.AsList.Count);
        Absence? gravest = null;
        foreach (CaseItem item in list.AsList)
        {
            if (!item.Value.IsAbsent)
            {
                known.Add(item.Value);
            }
            else if (item.Value.Absence.Kind != AbsenceKind.NotAssigned)
            {
                Absence absence = item.Label is null ? item.Value.Absence : item.Value.Absence with { Cause = $"{item.Value.Absence.Cause} ({item.Label})" };
                gravest = gravest is null ? absence : Absence.Graver(gravest, absence);
            }
        }
        return (known, gravest);
    }

    private static Value KnownOnly(Value list) => Value.List(list.AsList.Where(item => !item.Value.IsAbsent).ToArray());

    /// <summary>With fewer than three marks there are no extremes to drop.</summary>
    private static decimal WithoutExtremes(IReadOnlyList<decimal> values)
        => values.Count < 3 ? values.Average() : (values.Sum() - values.Max() - values.Min()) / (values.Count - 2);
}
