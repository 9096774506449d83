namespace ChungSuc.Core.Criteria;

/// <summary>Two axes crossed: in each cell how many results were assigned, how many passed, and the sum of their points.</summary>
public sealed class ScoreTable(int rows, int columns)
{
    private readonly ScoreCell[] cells = new ScoreCell[rows * columns];

    public int Rows => rows;

    public int Columns => columns;

    public ScoreCell this[int row, int column] => cells[(row * columns) + column];

    /// <summary>A place is either the same for the whole column or one for each result.</summary>
    internal void Add(ScoreColumn results, (int[]? Of, int Fixed) row, (int[]? Of, int Fixed) column)
    {
        for (int i = 0; i < results.Status.Length; i++)
        {
            var status = (NodeStatus)results.Status[i];
            if (status == NodeStatus.NotAssigned)
            {
                continue;
            }
            ref ScoreCell cell = ref cells[((row.Of is null ? row.Fixed : row.Of[i]) * columns) + (column.Of is null ? column.Fixed : column.Of[i])];
            cell = new ScoreCell(cell.Assigned + 1, cell.Passed + (status is NodeStatus.Passed or NodeStatus.Waived ? 1 : 0), cell.Points + results.Points[i]);
        }
    }
}

/// <summary>Points are whole ten-thousandths.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct ScoreCell(int Assigned, int Passed, long Points);
