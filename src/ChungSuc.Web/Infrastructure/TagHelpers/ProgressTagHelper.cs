using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>Progress against a target; the dark mark is where the plan wanted us to be by today.</summary>
[HtmlTargetElement("cs-progress", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProgressTagHelper : TagHelper
{
    public decimal Value { get; set; }

    public decimal Max { get; set; } = 100;

    public decimal? Plan { get; set; }

    /// <summary>What is measured, said to those who do not see the bar.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Plan > Value ? "bar behind" : "bar");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Words());
        output.Content.AppendHtml("<rect class=\"way\" y=\"4\" width=\"100%\" height=\"10\" rx=\"5\"/>");
        output.Content.AppendHtml($"<rect class=\"got\" y=\"4\" width=\"{Share.Of(Value, Max)}\" height=\"10\" rx=\"5\"/>");
        if (Plan is { } plan)
        {
            output.Content.AppendHtml($"<rect class=\"plan\" x=\"{Share.Of(plan, Max * 1.003m)}\" width=\"2\" height=\"18\"/>");
        }
    }

    private string Words()
    {
        var words = $"{Show.Number(Value)} trên {Show.Number(Max)}";
        var plan = Plan is null ? "" : $", kế hoạch đến nay {Show.Number(Plan)}";
        return Label is null ? words + plan : $"{Label}: {words}{plan}";
    }
}
