namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>Bands on a value, or a table of size class against rate.</summary>
internal sealed record LookupTable(string Label, Axis Rows, Axis? Columns, IReadOnlyList<IReadOnlyList<decimal>> Cells)
{
    public Value Find(ReadOnlySpan<Value> keys)
    {
        if (Function.GravestAbsence(keys) is { } absence)
        {
            return Value.Absent(absence);
        }
        int row = Rows.Find(keys[0]);
        int column = Columns is null ? 0 : Columns.Find(keys[1]);
        if (row >= 0 && column >= 0)
        {
            return Value.Number(Cells[row][column]);
        }
        Value lost = row < 0 ? keys[0] : keys[1];
        return Value.Absent(AbsenceKind.OutsideBands, $"{VietnameseWords.Of(lost)} không thuộc bậc nào của {Label}");
    }
}

/// <summary>One side of a table: bands of a quantity or a list of words.</summary>
internal sealed record Axis(FormulaType Type, IReadOnlyList<Band> Bands, IReadOnlyList<string> Keys)
{
    public int Find(Value key)
    {
        for (int i = 0; i < Bands.Count; i++)
        {
            if (Bands[i].Contains(key.Amount))
            {
                return i;
            }
        }
        return key.Kind == ValueKind.Text ? IndexOfKey(key.AsText) : -1;
    }

    private int IndexOfKey(string text)
    {
        for (int i = 0; i < Keys.Count; i++)
        {
            if (string.Equals(Keys[i], text, StringComparison.Ordinal))
            {
                return i;
            }
        }
        return -1;
    }
}
