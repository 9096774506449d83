using ChungSuc.Core.Reviews;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Reviews;

/// <summary>A composed line as HTML without a space too many: words, figures that open their records, and what still waits.</summary>
public static class ReportHtml
{
    public static IHtmlContent Line(ComposedLine line)
    {
        var tag = new TagBuilder(line.Use == LineUse.Title ? "h3" : "p");
        tag.InnerHtml.Append(line.Use switch
        {
            LineUse.Title or LineUse.Clause => line.Label + ". ",
            LineUse.Point => line.Label + ") ",
            LineUse.Dash => "- ",
            _ => string.Empty,
        });
        foreach (var piece in line.Pieces)
        {
            tag.InnerHtml.AppendHtml(Piece(piece));
        }

        return tag;
    }

    /// <summary>The key as it is copied into a text; it may break at its dots without a character more.</summary>
    public static IHtmlContent Token(ReportFigure figure)
    {
        var code = new TagBuilder("code");
        foreach (var piece in figure.Token.Split('.').Select((text, i) => i == 0 ? text : "." + text))
        {
            code.InnerHtml.Append(piece).AppendHtml("<wbr>");
        }

        return code;
    }

    private static IHtmlContent Piece(ComposedPiece piece) => piece switch
    {
        { IsGap: true } => Waiting(piece.Words),
        { Figure: null } => new HtmlContentBuilder().Append(piece.Words),
        { Figure.IsMissing: true } => Tag(piece.Words, piece.Figure.Name + ": " + piece.Figure.Source),
        { Figure.IsAnnex: true } => Link(piece.Words, "#" + AnchorOf(piece.Figure), piece.Figure),
        { Figure.RecordsUrl: { } url } => Link(piece.Words, url, piece.Figure),
        _ => new HtmlContentBuilder().Append(piece.Words),
    };

    /// <summary>Where on the page the table of an annex stands.</summary>
    public static string AnchorOf(ReportFigure figure) => figure.Key.Replace('.', '-');

    private static TagBuilder Link(string words, string url, ReportFigure figure)
    {
        var link = new TagBuilder("a");
        link.MergeAttribute("href", url);
        link.MergeAttribute("title", $"{figure.Name}: {figure.Source}");
        link.AddCssClass("open");
        link.InnerHtml.Append(words);
        return link;
    }

    /// <summary>A gap may be a long sentence, so it breaks as other words do.</summary>
    private static TagBuilder Waiting(string words)
    {
        var gap = new TagBuilder("em");
        gap.AddCssClass("muted");
        gap.InnerHtml.Append(words);
        return gap;
    }

    private static TagBuilder Tag(string words, string title)
    {
        var tag = new TagBuilder("span");
        tag.AddCssClass("wait");
        tag.AddCssClass("tag");
        tag.MergeAttribute("title", title);
        tag.InnerHtml.Append(words);
        return tag;
    }
}
