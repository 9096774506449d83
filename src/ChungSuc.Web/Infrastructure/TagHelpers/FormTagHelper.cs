using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>A posting form: antiforgery token, one-time key, Vietnamese messages instead of the browser's own.</summary>
[HtmlTargetElement("cs-form")]
public sealed class FormTagHelper(IHtmlGenerator generator) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    /// <summary>Where to post; the page itself when left out.</summary>
    public string? Action { get; set; }

    /// <summary>The form carries files.</summary>
    public bool Upload { get; set; }

    /// <summary>Name under which an unsent form is kept in this tab and offered back.</summary>
    public string? Draft { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate", null, HtmlAttributeValueStyle.Minimized));
        if (Action is not null)
        {
            output.Attributes.SetAttribute("action", Action);
        }

        if (Upload)
        {
            output.Attributes.SetAttribute("enctype", "multipart/form-data");
        }

        if (Draft is not null)
        {
            output.Attributes.SetAttribute("data-draft", Draft);
        }

        output.PreContent.AppendHtml(generator.GenerateAntiforgery(ViewContext));
        output.PreContent.AppendHtml(OnceInput());
    }

    private TagBuilder OnceInput()
    {
        var once = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        once.Attributes["type"] = "hidden";
        once.Attributes["name"] = OnceField.Name;
        once.Attributes["value"] = OnceField.ValueFor(ViewContext).ToString();
        return once;
    }
}
