namespace ChungSuc.Core.Commendations.Law;

/// <summary>How the value of a row was found; the letters are those that stand in the catalogue files.</summary>
public enum SourceMark
{
    /// <summary>C: the text, or a copy that quotes the article, was read.</summary>
    Read,

    /// <summary>S: press, training material or the practice of another province.</summary>
    Secondary,

    /// <summary>U: recalled or derived; binds nobody until it is checked.</summary>
    Unchecked,
}

/// <summary>First and last day of validity, both inside; an open end is null.</summary>
public sealed record Validity(DateOnly? From, DateOnly? To)
{
    public static Validity Always { get; } = new(null, null);

    public bool Contains(DateOnly date) => (From is null || From <= date) && (To is null || date <= To);

    public bool Overlaps(Validity other) =>
        (other.To is null || From is null || From <= other.To) && (To is null || other.From is null || other.From <= To);

    public override string ToString() => $"{LawText.Date(From, "không rõ")} – {LawText.Date(To, "nay")}";
}

/// <summary>What every row of the law says about itself: when it is valid, on which article it rests and whether that was checked.</summary>
public abstract record LawRow
{
    public Validity Validity { get; init; } = Validity.Always;

    /// <summary>The citation that is shown beside the value, with its article.</summary>
    public string Basis { get; init; } = "";

    public bool IsConfirmed { get; init; }

    public SourceMark Mark { get; init; } = SourceMark.Unchecked;

    public string? Note { get; init; }

    /// <summary>The regime this row was carried over from because the new law has not been read; such a row is never confirmed.</summary>
    public string? CopiedFrom { get; init; }

    /// <summary>Two rows with one of these keys in common must not be valid on the same day.</summary>
    public abstract IReadOnlyList<string> Keys { get; }
}
