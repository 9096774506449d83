using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>A fact; one without content is not shown.</summary>
[HtmlTargetElement("cs-fact", Attributes = "label")]
public sealed class FactTagHelper : TagHelper
{
    public required string Label { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        if (value.IsEmptyOrWhiteSpace)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = null;
        output.Content.AppendHtml("<dt>").Append(Label).AppendHtml("</dt><dd>").AppendHtml(value).AppendHtml("</dd>");
    }
}
