using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>One step of the way back, inside <c>cs-head</c>.</summary>
[HtmlTargetElement("cs-crumb", ParentTag = "cs-head")]
public sealed class CrumbTagHelper : TagHelper
{
    public required string Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        var link = new TagBuilder("a");
        link.Attributes["href"] = Href;
        link.InnerHtml.AppendHtml(text.GetContent());
        if (context.Items[HeadTagHelper.CrumbsItem] is List<IHtmlContent> crumbs)
        {
            crumbs.Add(link);
        }

        output.SuppressOutput();
    }
}
