using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>
/// A table that can be scrolled by keyboard when it is wider than the screen and, with <c>stack</c>, falls into cards on phones
/// (cells then name themselves with <c>data-label</c>).
/// </summary>
[HtmlTargetElement("cs-table", Attributes = "caption")]
public sealed class TableTagHelper : TagHelper
{
    /// <summary>What the table lists; read out, and shown when <see cref="ShowCaption"/> is set.</summary>
    public required string Caption { get; set; }

    public bool ShowCaption { get; set; }

    public bool Stack { get; set; }

    /// <summary>More columns than the page is wide: scrolls sideways, also on wide screens.</summary>
    public bool Wide { get; set; }

    /// <summary>A long table in its own scrolling box, its head always in sight.</summary>
    public bool Tall { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var classes = (Stack ? "stack sticky " : "sticky ") + output.Attributes["class"]?.Value;
        output.TagName = "table";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", classes.Trim());
        OpenBox(output.PreElement);
        output.PreContent.AppendHtml(ShowCaption ? "<caption>" : "<caption class=\"unseen\">").Append(Caption).AppendHtml("</caption>");
        output.PostElement.AppendHtml("</div>");
    }

    /// <summary>What scrolls must be reachable by keyboard; what does not scroll lets its head stick to the window.</summary>
    private void OpenBox(TagHelperContent content)
    {
        if (Stack && !Wide && !Tall)
        {
            content.AppendHtml("<div class=\"scroll free\">");
            return;
        }

        content.AppendHtml(Tall ? "<div class=\"scroll tall\"" : "<div class=\"scroll\"")
            .AppendHtml(" tabindex=\"0\" role=\"region\" aria-label=\"")
            .Append(Caption)
            .AppendHtml("\">");
    }
}
