namespace ChungSuc.Documents.Excel;

/// <summary>How much of a workbook is read before it is refused. A room that expects little states less.</summary>
public sealed record XlsxLimits
{
    public static XlsxLimits Default { get; } = new();

    public long FileBytes { get; init; } = 20 * Megabyte;

    /// <summary>Files inside the container.</summary>
    public int Parts { get; init; } = 2_000;

    /// <summary>One part after inflation.</summary>
    public long PartBytes { get; init; } = 128 * Megabyte;

    /// <summary>All that is inflated while the workbook is open.</summary>
    public long TotalBytes { get; init; } = 192 * Megabyte;

    /// <summary>Inflated over packed; asked of parts that are large enough to hurt. Tables of figures stay under 50.</summary>
    public int Ratio { get; init; } = 200;

    public int Sheets { get; init; } = 100;

    /// <summary>Rows with content, of one sheet.</summary>
    public int Rows { get; init; } = 200_000;

    /// <summary>The last column that may hold something.</summary>
    public int Columns { get; init; } = 256;

    /// <summary>Cells of one sheet, those with a look but no content included.</summary>
    public int Cells { get; init; } = 1_500_000;

    public int SharedTexts { get; init; } = 1_000_000;

    public int SharedCharacters { get; init; } = 16_000_000;

    public int CellCharacters { get; init; } = XlsxAddress.MostCharacters;

    public int MergedRanges { get; init; } = 20_000;

    /// <summary>Time spent inside the reader; what the caller does with the rows does not count.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    internal const long Megabyte = 1024 * 1024;
}
