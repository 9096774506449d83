namespace ChungSuc.Documents.Excel;

/// <summary>A column: its head, its width in letters, how blank cells in it look (so that what is typed there is taken as meant), and a list to choose from.</summary>
public sealed record XlsxColumn(string Head, double Width = 16)
{
    public XlsxLook Look { get; init; } = XlsxLook.Text;

    /// <summary>Words of a drop-down list. Without commas and quotes, at most 255 letters together.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
