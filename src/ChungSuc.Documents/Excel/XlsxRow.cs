namespace ChungSuc.Documents.Excel;

/// <summary>The cells of one row that hold something, from left to right.</summary>
public sealed record XlsxRow(int Number, bool IsHidden, IReadOnlyList<XlsxCell> Cells)
{
    /// <summary>The cell of a column, blank when nothing stands there.</summary>
    public XlsxCell this[int column]
    {
        get
        {
            foreach (var cell in Cells)
            {
                if (cell.Column == column)
                {
                    return cell;
                }
            }

            return new XlsxCell { Row = Number, Column = column };
        }
    }
}
