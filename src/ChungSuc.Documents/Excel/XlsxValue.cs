namespace ChungSuc.Documents.Excel;

/// <summary>How a cell looks and, for numbers, how they are shown.</summary>
public enum XlsxLook
{
    /// <summary>Text on one line, kept as text when a person edits it.</summary>
    Text,

    /// <summary>Text that breaks into lines within its column.</summary>
    Wrapped,

    /// <summary>Bold on a tint: heads and titles.</summary>
    Head,

    /// <summary>1.234,5 with as many decimals as there are.</summary>
    Number,

    /// <summary>1.234.567 without decimals.</summary>
    Money,

    /// <summary>12,50 %.</summary>
    Percent,

    /// <summary>03/09/2025.</summary>
    Date,
}

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

    public XlsxValue ToXlsxValue()
    {
        return this;
    }
}

/// <summary>A column: its head, its width in letters, how blank cells in it look (so that what is typed there is taken as meant), and a list to choose from.</summary>
public sealed record XlsxColumn(string Head, double Width = 16)
{
    public XlsxLook Look { get; init; } = XlsxLook.Text;

    /// <summary>Words of a drop-down list. Without commas and quotes, at most 255 letters together.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
