namespace ChungSuc.Documents.Excel;

/// <summary>Cells that are shown as one; only the first holds something.</summary>
public sealed record XlsxRange(int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    public override string ToString()
    {
        return $"{XlsxAddress.Of(FirstColumn, FirstRow)}:{XlsxAddress.Of(LastColumn, LastRow)}";
    }
}
