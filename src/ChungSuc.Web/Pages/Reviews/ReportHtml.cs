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

    private static IHtmlContent Piece(ComposedPiece piece) => piece switch
    {
        { IsGap: true } => Tag(piece.Words),
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

    private static TagBuilder Tag(string words, string? title = null)
    {
        var tag = new TagBuilder("span");
        tag.AddCssClass("wait");
        tag.AddCssClass("tag");
        if (title is not null)
        {
            tag.MergeAttribute("title", title);
        }

        tag.InnerHtml.Append(words);
        return tag;
    }
}
