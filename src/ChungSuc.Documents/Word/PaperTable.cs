namespace ChungSuc.Documents.Word;

public enum ColumnAlignment
{
    Left,
    Centre,
    Number,
}

public enum TableRowKind
{
    Plain,

    /// <summary>A bold line over all columns that names the part below it.</summary>
    Part,

    /// <summary>A bold line; its first cell reaches over the columns that it leaves out.</summary>
    Total,
}

public sealed record TableColumn
{
    public required string Title { get; init; }

    /// <summary>Columns without a width share what is left of the page.</summary>
    public double? WidthMm { get; init; }

    public ColumnAlignment Alignment { get; init; }

    /// <summary>A head above neighbouring columns that bear the same group name.</summary>
    public string? Group { get; init; }
}

public sealed record TableRow
{
    public required IReadOnlyList<RichText> Cells { get; init; }

    public TableRowKind Kind { get; init; }

    public static TableRow Of(params RichText[] cells) => new() { Cells = cells };

    public static TableRow Part(RichText title) => new() { Cells = [title], Kind = TableRowKind.Part };

    public static TableRow Total(params RichText[] cells) => new() { Cells = cells, Kind = TableRowKind.Total };
}

public sealed record PaperTable : Block
{
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    public required IReadOnlyList<TableRow> Rows { get; init; }

    public string? Caption { get; init; }

    /// <summary>"Đơn vị tính: …", set in italics at the right above the table.</summary>
    public string? UnitOfMeasure { get; init; }
}
