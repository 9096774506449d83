using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>
/// A question of a form: label, hint, error and control, tied together. <c>cs-date</c>, <c>cs-money</c> and <c>cs-area</c>
/// are the same with the kind given. Other attributes (maxlength, readonly, placeholder...) go to the control.
/// </summary>
[HtmlTargetElement("cs-field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("cs-date", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("cs-money", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
[HtmlTargetElement("cs-area", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public required ModelExpression For { get; set; }

    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>text, number, date, money, area, textarea, select, file, radio, checkbox, checks, email, tel, password; guessed from the type.</summary>
    public string? Kind { get; set; }

    /// <summary>Adds "(không bắt buộc)" to the label.</summary>
    public bool Optional { get; set; }

    public string? Unit { get; set; }

    /// <summary>short, mid or full; each kind has its own default.</summary>
    public string? Width { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>First, empty line of a select.</summary>
    public string? Prompt { get; set; }

    /// <summary>Radios and checks on one line instead of below each other.</summary>
    public bool Line { get; set; }

    public string? Autocomplete { get; set; }

    public int Rows { get; set; } = 4;

    /// <summary>Largest file in megabytes; the page says it and checks it before sending.</summary>
    public int MaxMb { get; set; } = 10;

    /// <summary>The page keeps the files of a form that it shows again, so it does not ask for them twice.</summary>
    public bool KeepsFiles { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = Describe(context.TagName, output);
        var after = await output.GetChildContentAsync();

        output.TagName = field.IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", field.Error is null ? "ask" : "ask wrong");
        if (field.IsGroup && field.DescribedBy is not null)
        {
            output.Attributes.SetAttribute("aria-describedby", field.DescribedBy);
        }

        if (field.Kind != FieldKind.Checkbox)
        {
            output.Content.AppendHtml(Caption(field));
            AppendHintAndError(output.Content, field);
            output.Content.AppendHtml(FieldControl.Build(field));
        }
        else
        {
            output.Content.AppendHtml(FieldControl.Build(field));
            AppendHintAndError(output.Content, field);
        }

        output.Content.AppendHtml(after);
    }

    private Field Describe(string tagName, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        ViewContext.ModelState.TryGetValue(name, out var state);
        var kind = FieldKinds.Of(tagName, Kind, For.ModelExplorer.ModelType, Items is not null);
        var attempted = kind == FieldKind.Password ? null : state?.RawValue;
        var posted = attempted switch
        {
            string one => [one],
            string?[] many => many.Select(value => value ?? "").ToArray(),
            _ => null,
        };

        return new Field
        {
            Name = name,
            Id = TagBuilder.CreateSanitizedId(name, "_"),
            Kind = kind,
            Label = Label ?? For.Metadata.DisplayName ?? For.Name,
            IsOptional = Optional,
            Hint = kind == FieldKind.File ? FileHint() : Hint,
            Error = state is { Errors.Count: > 0 } ? string.Join(". ", state.Errors.Select(ErrorText.Of).Distinct()) : null,
            Values = posted ?? FieldKinds.ValuesOf(kind, For.Model),
            Unit = Unit ?? FieldKinds.UnitOf(kind),
            Width = Width ?? FieldKinds.WidthOf(kind),
            Items = Items?.ToList() ?? [],
            Prompt = Prompt,
            IsLine = Line,
            Autocomplete = Autocomplete,
            Rows = Rows,
            MaxMb = MaxMb,
            Others = [.. output.Attributes],
        };
    }

    /// <summary>No browser gives a file back when a form is shown again: say so.</summary>
    private string FileHint()
    {
        var hint = Hint ?? $"Ảnh hoặc tệp, tối đa {MaxMb} MB.";
        var isShownAgain = HttpMethods.IsPost(ViewContext.HttpContext.Request.Method);
        return isShownAgain && !KeepsFiles ? hint + " Nếu đã chọn tệp, xin chọn lại." : hint;
    }

    private static TagBuilder Caption(Field field)
    {
        var caption = new TagBuilder(field.IsGroup ? "legend" : "label");
        if (!field.IsGroup)
        {
            caption.Attributes["for"] = field.Id;
        }

        caption.InnerHtml.Append(field.Label);
        if (field.IsOptional)
        {
            caption.InnerHtml.AppendHtml(" <span class=\"opt\">(không bắt buộc)</span>");
        }

        return caption;
    }

    private static void AppendHintAndError(IHtmlContentBuilder content, Field field)
    {
        if (field.Hint is not null)
        {
            content.AppendHtml(Sentence("hint", field.HintId, field.Hint));
        }

        if (field.Error is not null)
        {
            content.AppendHtml(Sentence("error", field.ErrorId, field.Error));
        }
    }

    private static TagBuilder Sentence(string cssClass, string id, string text)
    {
        var sentence = new TagBuilder("p");
        sentence.AddCssClass(cssClass);
        sentence.Attributes["id"] = id;
        sentence.InnerHtml.Append(text);
        return sentence;
    }
}
