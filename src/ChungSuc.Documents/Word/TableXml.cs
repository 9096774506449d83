using ChungSuc.Documents.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word;

internal static class TableXml
{
    private const double CellMarginMm = 1.2;

    public static IEnumerable<OpenXmlElement> Elements(PaperTable table, double widthMm)
    {
        if (table.Caption is not null)
        {
            yield return Make.Paragraph(PaperStyle.TenBang, PaperText.CleanLine(table.Caption));
        }

        if (table.UnitOfMeasure is not null)
        {
            yield return Make.Paragraph(PaperStyle.DonViTinh, PaperText.CleanLine(table.UnitOfMeasure));
        }

        var widths = Widths(table.Columns, widthMm);
        var grid = Grid(widths);
        grid.Append(Heads(table.Columns, widths));
        grid.Append(table.Rows.Select((row, i) => (OpenXmlElement)Row(row, table.Columns, widths, KeepsWithNext(table.Rows, i))));
        yield return grid;
        yield return Make.Paragraph(PaperStyle.SauBang, RichText.Empty);
    }

    private static double[] Widths(IReadOnlyList<TableColumn> columns, double widthMm)
    {
        const double leastMm = 8;
        var open = columns.Count(column => column.WidthMm is null);
        var share = open == 0 ? 0 : Math.Max(leastMm, (widthMm - columns.Sum(column => column.WidthMm ?? 0)) / open);
        var wanted = columns.Select(column => column.WidthMm ?? share).ToArray();
        var scale = widthMm / wanted.Sum();
        return [.. wanted.Select(width => width * scale)];
    }

    private static W.Table Grid(double[] widths) => new(
        new W.TableProperties(
            new W.TableWidth { Width = Make.TwipsText(widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
            new W.TableBorders(
                Border<W.TopBorder>(), Border<W.LeftBorder>(), Border<W.BottomBorder>(), Border<W.RightBorder>(),
                Border<W.InsideHorizontalBorder>(), Border<W.InsideVerticalBorder>()),
            new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            new W.TableCellMarginDefault(
                new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = (short)Make.Twips(CellMarginMm), Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = (short)Make.Twips(CellMarginMm), Type = W.TableWidthValues.Dxa })),
        new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Make.TwipsText(width) })));

    private static T Border<T>()
        where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = "000000" };

    private static IEnumerable<OpenXmlElement> Heads(IReadOnlyList<TableColumn> columns, double[] widths)
    {
        if (columns.All(column => column.Group is null))
        {
            yield return HeadRow(columns.Select((column, i) => HeadCell(column.Title, widths[i])));
            yield break;
        }

        var upper = new List<W.TableCell>();
        for (var i = 0; i < columns.Count;)
        {
            var end = i + 1;
            while (columns[i].Group is not null && end < columns.Count && columns[end].Group == columns[i].Group)
            {
                end++;
            }

            upper.Add(columns[i].Group is { } group
                ? HeadCell(group, widths[i..end].Sum(), span: end - i)
                : HeadCell(columns[i].Title, widths[i], merge: W.MergedCellValues.Restart));
            i = end;
        }

        yield return HeadRow(upper);
        yield return HeadRow(columns.Select((column, i) => column.Group is null
            ? HeadCell("", widths[i], merge: W.MergedCellValues.Continue)
            : HeadCell(column.Title, widths[i])));
    }

    private static W.TableRow HeadRow(IEnumerable<W.TableCell> cells)
    {
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()));
        row.Append(cells);
        return row;
    }

    private static W.TableCell HeadCell(string title, double widthMm, int span = 1, W.MergedCellValues? merge = null)
    {
        var properties = CellProperties(widthMm, span);
        if (merge is not null)
        {
            properties.Append(new W.VerticalMerge { Val = merge.Value });
        }

        properties.Append(new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center });
        return new W.TableCell(properties, Make.Paragraph(PaperStyle.DauBang, PaperText.CleanLine(title), KeepNext));
    }

    /// <summary>A part's name stays with its first row, and a total with the row above it.</summary>
    private static bool KeepsWithNext(IReadOnlyList<TableRow> rows, int index) =>
        rows[index].Kind == TableRowKind.Part || (index + 1 < rows.Count && rows[index + 1].Kind == TableRowKind.Total);

    private static W.TableRow Row(TableRow row, IReadOnlyList<TableColumn> columns, double[] widths, bool keepNext)
    {
        if (row.Cells.Count == 0 || row.Cells.Count > columns.Count)
        {
            throw new ArgumentException($"A row of {row.Cells.Count} cells does not fit {columns.Count} columns.", nameof(row));
        }

        var made = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        var span = columns.Count - row.Cells.Count + 1;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var column = i == 0 ? 0 : i + span - 1;
            var reach = i == 0 ? span : 1;
            made.Append(Cell(row, row.Cells[i], columns[column].Alignment, widths[column..(column + reach)].Sum(), reach, keepNext));
        }

        return made;
    }

    private static W.TableCell Cell(TableRow row, RichText text, ColumnAlignment alignment, double widthMm, int span, bool keepNext)
    {
        var properties = CellProperties(widthMm, span);
        properties.Append(new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center });
        var words = row.Kind == TableRowKind.Plain ? text : text.AllBold();
        var placing = Placing(row.Kind, alignment, span);
        return new W.TableCell(properties, Make.Paragraph(PaperStyle.OBang, words, paragraph =>
        {
            if (keepNext)
            {
                KeepNext(paragraph);
            }

            paragraph.Append(new W.Justification { Val = placing });
        }));
    }

    private static W.JustificationValues Placing(TableRowKind kind, ColumnAlignment alignment, int span) => (kind, alignment) switch
    {
        (TableRowKind.Part, _) => W.JustificationValues.Left,
        (TableRowKind.Total, _) when span > 1 => W.JustificationValues.Center,
        (_, ColumnAlignment.Left) => W.JustificationValues.Left,
        (_, ColumnAlignment.Centre) => W.JustificationValues.Center,
        (_, ColumnAlignment.Number) => W.JustificationValues.Right,
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "Unknown alignment."),
    };

    private static W.TableCellProperties CellProperties(double widthMm, int span)
    {
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = Make.TwipsText(widthMm), Type = W.TableWidthUnitValues.Dxa });
        if (span > 1)
        {
            properties.Append(new W.GridSpan { Val = span });
        }

        return properties;
    }

    private static void KeepNext(W.ParagraphProperties properties) => properties.Append(new W.KeepNext());
}
