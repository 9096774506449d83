namespace ChungSuc.Core.Imports;

/// <summary>What a cell of a column says.</summary>
public enum ImportValue
{
    Text = 1,

    /// <summary>Whole đồng; a head may say that its numbers are thousands or millions.</summary>
    Money = 2,
    Whole = 3,
    Number = 4,
    Percent = 5,
    Day = 6,
    YesNo = 7,
}

/// <summary>A column of a list that is imported and exported.</summary>
/// <param name="Key">Its name in the program.</param>
/// <param name="Head">Its head in our own files.</param>
/// <param name="Value">What its cells say.</param>
public sealed record ImportColumn(string Key, string Head, ImportValue Value = ImportValue.Text)
{
    /// <summary>A list without this column cannot be read.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Other heads under which old files carry it; the head above it, of two rows, comes first.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Fields of the room's own input whose refusal stands in this column.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Words to choose from, without commas.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What to fill in, for the sheet of instructions.</summary>
    public string Hint { get; init; } = string.Empty;

    public double Width { get; init; } = 16;
}
