using static ChungSuc.Core.Criteria.FormulaType;

namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>Shares, limits, rounding, the larger and the smaller.</summary>
internal static class NumberFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("ty_le", [Number, Number], Share, "tỷ lệ {0} trên {1}", a => OperatorFunctions.Divide(a[0].Amount, a[1].Amount, Share)),
        new("phan_tram", [Number], Share, "{0} phần trăm", a => Value.Percent(a[0].Amount)),
        new("so_phan_tram", [Share], Number, "số phần trăm của {0}", a => Value.Number(a[0].Amount * 100m)),
        .. FunctionTable.ForQuantities((type, make) => new("tri_tuyet_doi", [type], type, "độ lớn của {0}", a => make(Math.Abs(a[0].Amount)))),
        .. FunctionTable.ForQuantities((type, make) => new("kep", [type, type, type], type, "{0}, không dưới {1}, không quá {2}", a => Clamp(a, make))),
        .. FunctionTable.ForQuantities((type, make) => Extreme("lon_nhat", type, make, "số lớn nhất trong ({0})", Math.Max)),
        .. FunctionTable.ForQuantities((type, make) => Extreme("nho_nhat", type, make, "số nhỏ nhất trong ({0})", Math.Min)),
        .. FunctionTable.ForQuantities((type, make) => new("tot_hon", [type], type, "kết quả tốt nhất trong ({0})", a => BestKnown(a, make))
        {
            Repeats = true,
            IsStrict = false,
        }),
        .. Roundings("lam_tron", "{0} làm tròn đến {1}", MidpointRounding.AwayFromZero),
        .. Roundings("lam_tron_len", "{0} làm tròn lên đến {1}", MidpointRounding.ToPositiveInfinity),
        .. Roundings("lam_tron_xuong", "{0} làm tròn xuống đến {1}", MidpointRounding.ToNegativeInfinity),
    ];

    /// <summary>Rounds to a multiple of a step; a step of zero or less is a fault of the input.</summary>
    public static Value RoundTo(decimal amount, decimal step, MidpointRounding mode, Func<decimal, Value> make) => step <= 0
        ? Value.Absent(AbsenceKind.WrongInput, "bước làm tròn phải lớn hơn 0")
        : make(Math.Round(amount / step, 0, mode) * step);

    private static Value Clamp(ReadOnlySpan<Value> a, Func<decimal, Value> make) => a[1].Amount > a[2].Amount
        ? Value.Absent(AbsenceKind.WrongInput, "mức sàn lớn hơn mức trần")
        : make(Math.Clamp(a[0].Amount, a[1].Amount, a[2].Amount));

    private static Function Extreme(string name, FormulaType type, Func<decimal, Value> make, string words, Func<decimal, decimal, decimal> choose)
        => new(name, [type, type], type, words, a => make(Fold(a, choose))) { Repeats = true };

    private static decimal Fold(ReadOnlySpan<Value> values, Func<decimal, decimal, decimal> choose)
    {
        decimal result = values[0].Amount;
        foreach (Value value in values[1..])
        {
            result = choose(result, value.Amount);
        }
        return result;
    }

    /// <summary>"Choose the better of": what is not known cannot be chosen, and is unknown only when nothing is known.</summary>
    private static Value BestKnown(ReadOnlySpan<Value> values, Func<decimal, Value> make)
    {
        decimal? best = null;
        foreach (Value value in values)
        {
            if (!value.IsAbsent && (best is null || value.Amount > best))
            {
                best = value.Amount;
            }
        }
        return best is null ? values[0] : make(best.Value);
    }

    private static IEnumerable<Function> Roundings(string name, string words, MidpointRounding mode)
        => FunctionTable.ForQuantities((type, make) => new(name, [type, type], type, words, a => RoundTo(a[0].Amount, a[1].Amount, mode, make)));
}
