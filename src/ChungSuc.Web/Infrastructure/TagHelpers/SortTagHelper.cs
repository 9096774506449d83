using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>A column head that sorts: <c>?sap=KEY</c>, and once more <c>?sap=-KEY</c> for the other way.</summary>
[HtmlTargetElement("th", Attributes = "cs-sort")]
public sealed class SortTagHelper : TagHelper
{
    public const string QueryKey = "sap";

    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    [HtmlAttributeName("cs-sort")]
    public required string Key { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        var request = ViewContext.HttpContext.Request;
        var current = request.Query[QueryKey].ToString();
        var next = current == Key ? "-" + Key : Key;

        output.Attributes.SetAttribute("scope", "col");
        if (current == Key || current == "-" + Key)
        {
            output.Attributes.SetAttribute("aria-sort", current == Key ? "ascending" : "descending");
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = QueryLink.With(request, (QueryKey, next), (PagingTagHelper.QueryKey, null));
        link.InnerHtml.AppendHtml(text.GetContent());
        output.Content.SetHtmlContent(link);
    }
}
