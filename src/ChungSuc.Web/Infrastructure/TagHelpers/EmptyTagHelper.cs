using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>A list without lines: says what will stand here and how to begin. Content: the button that begins.</summary>
[HtmlTargetElement("cs-empty", Attributes = "title")]
public sealed class EmptyTagHelper : TagHelper
{
    public required string Title { get; set; }

    public string? Text { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        output.Content.AppendHtml("<h2>").Append(Title).AppendHtml("</h2>");
        if (Text is not null)
        {
            output.Content.AppendHtml("<p>").Append(Text).AppendHtml("</p>");
        }

        if (!actions.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml("<div class=\"actions\">").AppendHtml(actions).AppendHtml("</div>");
        }
    }
}
