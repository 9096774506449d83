using ChungSuc.Core.Reviews;

namespace ChungSuc.Web.Pages.Reviews;

/// <summary>A cell of an annex on a page. The first cell of words names the row.</summary>
public sealed record AnnexCell(string Text, int Span, bool IsHead, bool IsNumber)
{
    public static IReadOnlyList<AnnexCell> Of(ReportAnnex table, AnnexRow row)
    {
        var left = table.Columns.Count - row.Cells.Count;
        var head = row.Use == RowUse.Plain ? table.Columns.ToList().FindIndex(c => c.Use == ColumnUse.Words) : 0;
        return
        [
            .. row.Cells.Select((text, i) => new AnnexCell(
                text,
                i == 0 ? left + 1 : 1,
                i == head,
                i > 0 && table.Columns[i + left].Use == ColumnUse.Number)),
        ];
    }
}
