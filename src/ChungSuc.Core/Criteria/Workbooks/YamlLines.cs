using System.Text;

namespace ChungSuc.Core.Criteria.Workbooks;

/// <summary>A cell by its sheet, row and column.</summary>
internal readonly record struct CellPlace(string Sheet, int Column, int Row)
{
    public string Reference
    {
        get
        {
            string letters = "";
            for (int rest = Column; rest > 0; rest = (rest - 1) / 26)
            {
                letters = (char)('A' + ((rest - 1) % 26)) + letters;
            }
            return letters + Row.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}

/// <summary>A YAML text that remembers for each line the cell it came from.</summary>
internal sealed class YamlLines
{
    private readonly StringBuilder text = new();
    private readonly List<(CellPlace Place, SheetRow? Row)> places = [];

    public string Text => text.ToString();

    /// <param name="row">The row the line belongs to, so that a missing key can be shown in its own column.</param>
    public void Add(int depth, string line, CellPlace place, SheetRow? row = null)
    {
        text.Append(' ', depth * 2).Append(line).Append('\n');
        places.Add((place, row));
    }

    public (CellPlace Place, SheetRow? Row) PlaceOf(int line) => places[Math.Clamp(line, 1, places.Count) - 1];
}
