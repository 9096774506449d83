namespace ChungSuc.Core.Criteria;

public enum ValueKind
{
    Absent,
    Number,
    Share,
    Date,
    YesNo,
    Text,
    List,
}

/// <summary>One value of the formula language. A share is kept as a fraction: 86,1 % is 0.861.</summary>
public readonly struct Value : IEquatable<Value>
{
    private static readonly Absence noData = new(AbsenceKind.NoData, "số liệu");

    private readonly decimal number;
    private readonly object? payload;

    private Value(ValueKind kind, decimal number, object? payload)
    {
        Kind = kind;
        this.number = number;
        this.payload = payload;
    }

    public ValueKind Kind { get; }

    public bool IsAbsent => Kind == ValueKind.Absent;

    public bool IsTrue => Kind == ValueKind.YesNo && number != 0;

    public bool IsFalse => Kind == ValueKind.YesNo && number == 0;

    /// <summary>The amount of a number or share; the day number of a date; 1 or 0 of a yes/no.</summary>
    public decimal Amount => number;

    public Absence Absence => IsAbsent ? payload as Absence ?? noData : throw Wrong(ValueKind.Absent);

    public DateOnly AsDate => Kind == ValueKind.Date ? DateOnly.FromDayNumber((int)number) : throw Wrong(ValueKind.Date);

    public string AsText => Kind == ValueKind.Text ? (string)payload! : throw Wrong(ValueKind.Text); // set by Text()

    public IReadOnlyList<CaseItem> AsList => Kind == ValueKind.List ? (IReadOnlyList<CaseItem>)payload! : throw Wrong(ValueKind.List); // set by List()

    public static Value Number(decimal amount) => new(ValueKind.Number, amount, null);

    public static Value Share(decimal fraction) => new(ValueKind.Share, fraction, null);

    /// <summary>86.1 gives the share 86,1 %.</summary>
    public static Value Percent(decimal percent) => new(ValueKind.Share, percent / 100m, null);

    public static Value Date(DateOnly date) => new(ValueKind.Date, date.DayNumber, null);

    public static Value YesNo(bool answer) => new(ValueKind.YesNo, answer ? 1m : 0m, null);

    public static Value Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(ValueKind.Text, 0m, text);
    }

    public static Value List(IReadOnlyList<CaseItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new(ValueKind.List, 0m, items);
    }

    public static Value Absent(Absence absence) => new(ValueKind.Absent, 0m, absence);

    public static Value Absent(AbsenceKind kind, string cause) => Absent(new Absence(kind, cause));

    public static Value Missing(string cause) => Absent(AbsenceKind.NoData, cause);

    /// <summary>Whether this value may stand where the type is expected; an absent value may stand anywhere.</summary>
    public bool Is(FormulaType type) => Kind switch
    {
        ValueKind.Absent => true,
        ValueKind.Number => type == FormulaType.Number,
        ValueKind.Share => type == FormulaType.Share,
        ValueKind.Date => type == FormulaType.Date,
        ValueKind.YesNo => type == FormulaType.YesNo,
        ValueKind.Text => type == FormulaType.Text,
        _ => type.IsList() && AsList.All(item => item.Value.Is(type.ElementOf())),
    };

    public bool Equals(Value other) => Kind == other.Kind && number == other.number && PayloadEquals(other.payload);

    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Kind, number, payload as string);

    public override string ToString() => VietnameseWords.Of(this);

    public static bool operator ==(Value left, Value right) => left.Equals(right);

    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    private bool PayloadEquals(object? other) => payload is IReadOnlyList<CaseItem> mine && other is IReadOnlyList<CaseItem> theirs
        ? mine.SequenceEqual(theirs)
        : Equals(payload, other);

    private InvalidOperationException Wrong(ValueKind wanted) => new($"A value of kind {Kind} was read as {wanted}");
}

/// <summary>One element of a list: a case, a child unit, a judge's mark. Its value may be absent.</summary>
public sealed record CaseItem(Value Value)
{
    public string? Label { get; init; }

    public string? Kind { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Opaque key with which a page opens the record behind the element.</summary>
    public string? ReferenceKey { get; init; }
}
