using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>A status in one or two words: <c>ok</c>, <c>wait</c>, <c>bad</c> (late or failed), <c>star</c> (honours only), or plain.</summary>
[HtmlTargetElement("cs-tag")]
public sealed class StatusTagHelper : TagHelper
{
    public string Kind { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Kind switch
        {
            "" => "tag",
            "ok" or "wait" or "bad" or "star" => "tag " + Kind,
            _ => throw new ArgumentOutOfRangeException(nameof(context), Kind, "Unknown kind of tag"),
        });
    }
}
