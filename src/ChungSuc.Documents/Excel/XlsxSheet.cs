namespace ChungSuc.Documents.Excel;

/// <summary>One sheet of a workbook. Its rows are read anew each time they are asked for.</summary>
public sealed class XlsxSheet
{
    private readonly XlsxReader _book;
    private readonly string _path;
    private List<XlsxRange> _merged = [];

    internal XlsxSheet(XlsxReader book, string name, bool isHidden, string path)
    {
        (_book, Name, IsHidden, _path) = (book, name, isHidden, path);
    }

    public string Name { get; }

    public bool IsHidden { get; }

    /// <summary>Known once the rows have been read to the end: they stand behind them in the file.</summary>
    public IReadOnlyList<XlsxRange> Merged => _merged;

    /// <summary>The rows that hold something, from top to bottom, as they are read.</summary>
    /// <exception cref="XlsxRefusedException">A limit is reached or the file is damaged; rows given before stand.</exception>
    public IEnumerable<XlsxRow> Rows()
    {
        _book.StartClock();
        using var part = _book.OpenPart(_path, _book.Limits.CellCharacters);
        var parser = new SheetParser(_book, part);
        while (parser.Next() is { } row)
        {
            _book.StopClock();
            yield return row;
            _book.StartClock();
        }

        _book.StopClock();
        _merged = parser.Merged;
    }
}
