namespace ChungSuc.Documents.Excel;

/// <summary>What is written into one cell. Texts are only ever texts, whatever sign they begin with.</summary>
public readonly record struct XlsxValue
{
    private readonly decimal _number;

    private XlsxValue(ValueKind kind, XlsxLook look, string? text, decimal number)
    {
        (Kind, Look, Content, _number) = (kind, look, text, number);
    }

    internal enum ValueKind : byte
    {
        Blank,
        Text,
        Number,
        Boolean,
    }

    public XlsxLook Look { get; }

    internal ValueKind Kind { get; }

    internal string? Content { get; }

    internal decimal Amount => _number;

    public static XlsxValue Blank => default;

    /// <summary>Null and "" leave the cell blank.</summary>
    public static XlsxValue Text(string? text, XlsxLook look = XlsxLook.Text)
    {
        return string.IsNullOrEmpty(text) ? new XlsxValue(ValueKind.Blank, look, null, 0) : new XlsxValue(ValueKind.Text, look, text, 0);
    }

    public static XlsxValue Number(decimal number, XlsxLook look = XlsxLook.Number)
    {
        return new XlsxValue(ValueKind.Number, look, null, number);
    }

    public static XlsxValue Money(long amountVnd)
    {
        return new XlsxValue(ValueKind.Number, XlsxLook.Money, null, amountVnd);
    }

    /// <summary>A share of one: 0.256 is shown as 25,60 %.</summary>
    public static XlsxValue Percent(decimal share)
    {
        return new XlsxValue(ValueKind.Number, XlsxLook.Percent, null, share);
    }

    public static XlsxValue Date(DateOnly date)
    {
        // Before March 1900 the format counts a day that never was.
        return date.Year > 1900
            ? new XlsxValue(ValueKind.Number, XlsxLook.Date, null, (decimal)date.ToDateTime(TimeOnly.MinValue).ToOADate())
            : throw new ArgumentOutOfRangeException(nameof(date), date, "A workbook holds days from 1901.");
    }

    public static XlsxValue Boolean(bool value)
    {
        return new XlsxValue(ValueKind.Boolean, XlsxLook.Number, null, value ? 1 : 0);
    }

    public static implicit operator XlsxValue(string? text)
    {
        return Text(text);
    }

    public static implicit operator XlsxValue(decimal number)
    {
        return Number(number);
    }

    public static implicit operator XlsxValue(DateOnly date)
    {
        return Date(date);
    }
}
