using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>The head of a page: way back, title (also the window's), one line of explanation, actions on the right.</summary>
[HtmlTargetElement("cs-head", Attributes = "title")]
public sealed class HeadTagHelper : TagHelper
{
    internal const string CrumbsItem = "ChungSuc.Crumbs";

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public required string Title { get; set; }

    public string? Lead { get; set; }

    /// <summary>Small words above the title where there is no way back, such as today's date.</summary>
    public string? Above { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var crumbs = new List<IHtmlContent>();
        context.Items[CrumbsItem] = crumbs;
        var actions = await output.GetChildContentAsync();
        ViewContext.ViewData["Title"] = Title;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "head");
        output.Content.AppendHtml("<div>");
        AppendCrumbs(output.Content, crumbs);
        output.Content.AppendHtml("<h1>").Append(Title).AppendHtml("</h1>");
        if (Lead is not null)
        {
            output.Content.AppendHtml("<p class=\"lead\">").Append(Lead).AppendHtml("</p>");
        }

        output.Content.AppendHtml("</div>");
        if (!actions.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml("<div class=\"actions\">").AppendHtml(actions).AppendHtml("</div>");
        }
    }

    private void AppendCrumbs(TagHelperContent content, List<IHtmlContent> crumbs)
    {
        if (crumbs.Count > 0)
        {
            content.AppendHtml("<nav class=\"crumbs\" aria-label=\"Đường dẫn\">");
            foreach (var crumb in crumbs)
            {
                content.AppendHtml(crumb).AppendHtml(" <span aria-hidden=\"true\">›</span> ");
            }

            content.AppendHtml("</nav>");
        }
        else if (Above is not null)
        {
            content.AppendHtml("<p class=\"crumbs\">").Append(Above).AppendHtml("</p>");
        }
    }
}
