namespace ChungSuc.Core.Criteria;

/// <summary>One sheet of a criteria set laid out as a workbook: a head, then rows. It knows nothing of file formats.</summary>
public sealed record SetTable(string Name, IReadOnlyList<SetColumn> Columns, IReadOnlyList<SetRow> Rows);

/// <summary>A column of a sheet that is written.</summary>
/// <param name="Head">What stands in row 1; its last part in brackets is the key by which the column is found again.</param>
/// <param name="Width">In letters.</param>
public sealed record SetColumn(string Head, int Width)
{
    public bool IsLong { get; init; }

    public bool IsNumber { get; init; }

    /// <summary>Words that a drop-down list offers; empty for free text.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>A row by its number in the sheet (the head is row 1); cells by their column, from 1. Blank cells are left out.</summary>
public sealed record SetRow(int Number, IReadOnlyDictionary<int, SetCell> Cells);

public enum SetCellKind
{
    Text,

    /// <summary>A number with a decimal point and no thousands marks.</summary>
    Number,

    /// <summary>As number, in percent points: 80 for 80 %.</summary>
    Percent,

    /// <summary>yyyy-MM-dd.</summary>
    Date,

    /// <summary>true or false.</summary>
    YesNo,

    /// <summary>The cell cannot be read; the text is the sentence that says why.</summary>
    Faulty,
}

public sealed record SetCell(SetCellKind Kind, string Text);
