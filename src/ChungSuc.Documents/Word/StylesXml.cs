using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word;

internal static class StylesXml
{
    public const string FontName = "Times New Roman";

    private const string Language = "vi-VN";

    public static W.Styles Make(double lineSpacing)
    {
        var styles = new W.Styles(Defaults(), Normal(), PlainTable());
        styles.Append(PaperStyle.All.Select(style => (OpenXmlElement)Paragraph(style, lineSpacing)));
        return styles;
    }

    /// <summary>All four slots: an editor that meets an empty one takes the theme's font for it.</summary>
    public static W.RunFonts Fonts() => new() { Ascii = FontName, HighAnsi = FontName, EastAsia = FontName, ComplexScript = FontName };

    private static W.DocDefaults Defaults() => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
            Fonts(),
            new W.Color { Val = "000000" },
            new W.FontSize { Val = "28" },
            new W.FontSizeComplexScript { Val = "28" },
            new W.Languages { Val = Language, EastAsia = Language, Bidi = Language })),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(
            new W.SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = W.LineSpacingRuleValues.Auto })));

    private static W.Style Normal() => new(new W.StyleName { Val = "Normal" }, new W.PrimaryStyle())
    {
        Type = W.StyleValues.Paragraph,
        StyleId = "Normal",
        Default = true,
    };

    private static W.Style PlainTable() => new(
        new W.StyleName { Val = "Normal Table" },
        new W.StyleTableProperties(new W.TableCellMarginDefault(
            new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
            new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
            new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa })))
    {
        Type = W.StyleValues.Table,
        StyleId = "TableNormal",
        Default = true,
    };

    private static W.Style Paragraph(PaperStyle style, double lineSpacing) => new(
        new W.StyleName { Val = style.Name },
        new W.BasedOn { Val = "Normal" },
        new W.PrimaryStyle(),
        ParagraphProperties(style, lineSpacing),
        RunProperties(style))
    {
        Type = W.StyleValues.Paragraph,
        StyleId = style.Id,
        CustomStyle = true,
    };

    private static W.StyleParagraphProperties ParagraphProperties(PaperStyle style, double lineSpacing)
    {
        var properties = new W.StyleParagraphProperties();
        if (style.KeepNext)
        {
            properties.Append(new W.KeepNext());
        }

        var line = style.IsBodyLine ? Math.Round(240 * lineSpacing) : 240;
        properties.Append(new W.SpacingBetweenLines
        {
            Before = Digits(style.BeforeTwips),
            After = Digits(style.AfterTwips),
            Line = line.ToString(CultureInfo.InvariantCulture),
            LineRule = W.LineSpacingRuleValues.Auto,
        });
        if (style.FirstLineTwips > 0)
        {
            properties.Append(new W.Indentation { FirstLine = Digits(style.FirstLineTwips) });
        }

        properties.Append(new W.Justification { Val = Justification(style.Placing) });
        if (style.OutlineLevel is { } level)
        {
            properties.Append(new W.OutlineLevel { Val = level });
        }

        return properties;
    }

    private static W.StyleRunProperties RunProperties(PaperStyle style)
    {
        var properties = new W.StyleRunProperties(Fonts());
        if (style.Bold)
        {
            properties.Append(new W.Bold(), new W.BoldComplexScript());
        }

        if (style.Italic)
        {
            properties.Append(new W.Italic(), new W.ItalicComplexScript());
        }

        properties.Append(new W.FontSize { Val = Digits(style.HalfPoints) }, new W.FontSizeComplexScript { Val = Digits(style.HalfPoints) });
        return properties;
    }

    private static W.JustificationValues Justification(Placing placing) => placing switch
    {
        Placing.Left => W.JustificationValues.Left,
        Placing.Centre => W.JustificationValues.Center,
        Placing.Right => W.JustificationValues.Right,
        Placing.Justified => W.JustificationValues.Both,
        _ => throw new ArgumentOutOfRangeException(nameof(placing), placing, "Unknown placing."),
    };

    private static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);
}
