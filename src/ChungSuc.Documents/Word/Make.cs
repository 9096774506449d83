using System.Globalization;
using ChungSuc.Documents.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word;

/// <summary>The few shapes that papers are made of: a styled paragraph, a drawn line, a frame without borders.</summary>
internal static class Make
{
    private const double TwipsPerMm = 56.6929;

    public static int Twips(double mm) => (int)Math.Round(mm * TwipsPerMm);

    public static string TwipsText(double mm) => Digits(Twips(mm));

    public static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static W.Paragraph Paragraph(PaperStyle style, RichText text, Action<W.ParagraphProperties>? more = null)
    {
        var properties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = style.Id });
        more?.Invoke(properties);
        var paragraph = new W.Paragraph(properties);
        paragraph.Append(text.Runs.Select(run => (OpenXmlElement)Run(style, run)));
        return paragraph;
    }

    /// <summary>A line drawn as the lower border of an empty paragraph, which indents bring to its length: it moves with the text and no editor breaks it.</summary>
    public static W.Paragraph Line(double lengthMm, double roomMm)
    {
        var indent = TwipsText(Math.Max(0, (roomMm - lengthMm) / 2));
        return Paragraph(PaperStyle.KeNgang, RichText.Empty, properties => properties.Append(
            new W.ParagraphBorders(new W.BottomBorder { Val = W.BorderValues.Single, Size = 6, Space = 0, Color = "000000" }),
            new W.SpacingBetweenLines { Before = "0", After = "0", Line = "60", LineRule = W.LineSpacingRuleValues.Exact },
            new W.Indentation { Left = indent, Right = indent }));
    }

    public static W.Table Frame(params double[] columnsMm) => new(
        new W.TableProperties(
            new W.TableWidth { Width = TwipsText(columnsMm.Sum()), Type = W.TableWidthUnitValues.Dxa },
            new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            new W.TableCellMarginDefault(
                new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
                new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
                new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa })),
        new W.TableGrid(columnsMm.Select(width => new W.GridColumn { Width = TwipsText(width) })));

    public static W.TableRow FrameRow(params (double WidthMm, IEnumerable<W.Paragraph> Content)[] cells)
    {
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        foreach (var (width, content) in cells)
        {
            var cell = new W.TableCell(new W.TableCellProperties(
                new W.TableCellWidth { Width = TwipsText(width), Type = W.TableWidthUnitValues.Dxa }));
            cell.Append(content.DefaultIfEmpty(Paragraph(PaperStyle.SauBang, RichText.Empty)));
            row.Append(cell);
        }

        return row;
    }

    private static W.Run Run(PaperStyle style, TextRun run)
    {
        var properties = new W.RunProperties();
        if (run.Bold && !style.Bold)
        {
            properties.Append(new W.Bold(), new W.BoldComplexScript());
        }

        if (run.Italic && !style.Italic)
        {
            properties.Append(new W.Italic(), new W.ItalicComplexScript());
        }

        var text = new W.Text(PaperText.Clean(run.Text)) { Space = SpaceProcessingModeValues.Preserve };
        return properties.HasChildren ? new W.Run(properties, text) : new W.Run(text);
    }
}
