using System.Globalization;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>Links to the pages of a list (<c>?trang=N</c>) with the count of lines; keeps filter and order.</summary>
[HtmlTargetElement("cs-paging", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagingTagHelper : TagHelper
{
    public const string QueryKey = "trang";

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public int Page { get; set; } = 1;

    public int Size { get; set; } = 50;

    public int Total { get; set; }

    /// <summary>What is counted: "dòng", "thôn", "văn bản".</summary>
    public string Noun { get; set; } = "dòng";

    private int Last => Math.Max(1, (Total + Size - 1) / Size);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "paging");
        output.Attributes.SetAttribute("aria-label", "Các trang của danh sách");
        output.Content.AppendHtml("<span class=\"count\">").Append(Count()).AppendHtml("</span>");
        if (Last == 1)
        {
            return;
        }

        if (Page > 1)
        {
            output.Content.AppendHtml(Link(Page - 1, "‹ Trước"));
        }

        var before = 0;
        foreach (var page in Shown())
        {
            if (page > before + 1)
            {
                output.Content.AppendHtml("<span aria-hidden=\"true\">…</span>");
            }

            output.Content.AppendHtml(page == Page ? Here(page) : Numbered(page));
            before = page;
        }

        if (Page < Last)
        {
            output.Content.AppendHtml(Link(Page + 1, "Sau ›"));
        }
    }

    private string Count() => Last == 1
        ? $"{Show.Number(Total)} {Noun}"
        : $"{Show.Number(((Page - 1) * Size) + 1)}–{Show.Number(Math.Min(Page * Size, Total))} trong {Show.Number(Total)} {Noun}";

    private IEnumerable<int> Shown() =>
        new[] { 1, Page - 1, Page, Page + 1, Last }.Where(page => page >= 1 && page <= Last).Distinct();

    /// <summary>The neighbours of the page shown step aside on phones, where "before" and "after" say the same.</summary>
    private TagBuilder Numbered(int page)
    {
        var link = Link(page, Show.Number(page));
        if (page != 1 && page != Last)
        {
            link.AddCssClass("near");
        }

        return link;
    }

    private TagBuilder Link(int page, string text)
    {
        var link = new TagBuilder("a");
        var number = page == 1 ? null : page.ToString(CultureInfo.InvariantCulture);
        link.Attributes["href"] = QueryLink.With(ViewContext.HttpContext.Request, (QueryKey, number));
        link.InnerHtml.Append(text);
        return link;
    }

    private static TagBuilder Here(int page)
    {
        var here = new TagBuilder("b");
        here.Attributes["aria-current"] = "page";
        here.InnerHtml.Append(Show.Number(page));
        return here;
    }
}
