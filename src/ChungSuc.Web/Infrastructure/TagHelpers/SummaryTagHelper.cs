using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>What is wrong with the form, said on top; each sentence leads to its field.</summary>
[HtmlTargetElement("cs-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = Errors(ViewContext.ModelState)
            .OrderBy(error => Place(ViewContext.ViewData.ModelMetadata, error.Key), StringComparer.Ordinal)
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute(new TagHelperAttribute("autofocus", null, HtmlAttributeValueStyle.Minimized));
        output.Content.AppendHtml("<h2>").Append(Heading(errors.Count)).AppendHtml("</h2>");
        output.Content.AppendHtml(List(errors));
    }

    private static IEnumerable<(string Key, string Sentence)> Errors(ModelStateDictionary state) =>
        from entry in state
        from error in entry.Value.Errors
        let sentence = ErrorText.Of(error)
        group sentence by (entry.Key, sentence) into same
        select same.Key;

    /// <summary>Sentences follow the order in which the input declares its properties, which is the order of the page.</summary>
    private static string Place(ModelMetadata metadata, string key)
    {
        var place = new StringBuilder();
        foreach (var segment in key.Split('.', '['))
        {
            var index = 0;
            while (index < metadata.Properties.Count && metadata.Properties[index].PropertyName != segment)
            {
                index++;
            }

            place.Append(CultureInfo.InvariantCulture, $"{index:000}.");
            if (index == metadata.Properties.Count)
            {
                break;
            }

            metadata = metadata.Properties[index];
        }

        return key.Length == 0 ? "" : place.ToString();
    }

    private static string Heading(int count) =>
        count == 1 ? "Chưa lưu được: có 1 chỗ cần sửa" : $"Chưa lưu được: có {count} chỗ cần sửa";

    private static TagBuilder List(IEnumerable<(string Key, string Sentence)> errors)
    {
        var list = new TagBuilder("ul");
        foreach (var (key, sentence) in errors)
        {
            var line = new TagBuilder("li");
            if (key.Length == 0)
            {
                line.InnerHtml.Append(sentence);
            }
            else
            {
                var link = new TagBuilder("a");
                link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(key, "_");
                link.InnerHtml.Append(sentence);
                line.InnerHtml.AppendHtml(link);
            }

            list.InnerHtml.AppendHtml(line);
        }

        return list;
    }
}
