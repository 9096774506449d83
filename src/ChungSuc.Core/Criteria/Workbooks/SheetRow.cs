namespace ChungSuc.Core.Criteria.Workbooks;

/// <summary>A row whose columns are known by the keys of the head.</summary>
internal sealed class SheetRow(string sheet, SetRow row, IReadOnlyDictionary<string, int> columns)
{
    public int Number => row.Number;

    public SetCell? Cell(string key) => columns.TryGetValue(key, out int column) ? row.Cells.GetValueOrDefault(column) : null;

    /// <summary>Where a key stands; the first column when the sheet has no column for it.</summary>
    public CellPlace Place(string key) => new(sheet, columns.GetValueOrDefault(key, 1), row.Number);

    public bool Knows(string key) => columns.ContainsKey(key);
}
