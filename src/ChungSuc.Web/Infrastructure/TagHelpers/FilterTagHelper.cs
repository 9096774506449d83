using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>The filter bar above a list: a GET form that is sent on change, or by its button without script.</summary>
[HtmlTargetElement("cs-filter")]
public sealed class FilterTagHelper : TagHelper
{
    /// <summary>What is filtered, for those who do not see the list; two filters on a page need two labels.</summary>
    public string Label { get; set; } = "Lọc danh sách";

    public string Button { get; set; } = "Lọc";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("class", "filter");
        output.Attributes.SetAttribute("role", "search");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Attributes.SetAttribute(new TagHelperAttribute("data-filter", null, HtmlAttributeValueStyle.Minimized));
        output.PostContent.AppendHtml("<button class=\"btn quiet\">").Append(Button).AppendHtml("</button>");
    }
}
