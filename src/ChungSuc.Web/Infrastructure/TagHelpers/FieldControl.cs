using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>Draws the control of a field.</summary>
internal static class FieldControl
{
    public static IHtmlContent Build(Field field) => field.Kind switch
    {
        FieldKind.TextArea => TextArea(field),
        FieldKind.Select => Select(field),
        FieldKind.Radio or FieldKind.Checks => Choices(field),
        FieldKind.Checkbox => Checkbox(field),
        _ => Input(field),
    };

    private static TagBuilder Input(Field field)
    {
        var input = Control("input", field);
        var (type, mode) = field.Kind switch
        {
            FieldKind.Number or FieldKind.Area => ("text", "decimal"),
            FieldKind.Money => ("text", "numeric"),
            FieldKind.File => ("file", null),
            FieldKind.Email => ("email", "email"),
            FieldKind.Tel => ("tel", "tel"),
            FieldKind.Password => ("password", null),
            _ => ("text", (string?)null),
        };
        input.Attributes["type"] = type;
        Set(input, "inputmode", mode);
        Set(input, "autocomplete", field.Autocomplete ?? (field.Kind is FieldKind.Text or FieldKind.File ? null : DefaultAutocomplete(field.Kind)));
        if (field.Kind is FieldKind.Number or FieldKind.Money or FieldKind.Area)
        {
            input.AddCssClass("num");
        }

        if (field.Kind == FieldKind.Date)
        {
            Set(input, "placeholder", "dd/mm/yyyy");
            Set(input, "maxlength", "10");
        }

        if (field.Kind == FieldKind.File)
        {
            input.Attributes["data-max-mb"] = field.MaxMb.ToString(CultureInfo.InvariantCulture);
        }
        else
        {
            input.Attributes["value"] = field.Value;
        }

        return Framed(field, input);
    }

    private static string DefaultAutocomplete(FieldKind kind) => kind switch
    {
        FieldKind.Email => "email",
        FieldKind.Tel => "tel",
        FieldKind.Password => "current-password",
        _ => "off",
    };

    private static TagBuilder TextArea(Field field)
    {
        var area = Control("textarea", field);
        area.Attributes["rows"] = field.Rows.ToString(CultureInfo.InvariantCulture);
        // The parser drops the first line break of a textarea: give it one to drop.
        area.InnerHtml.AppendLine();
        area.InnerHtml.Append(field.Value);
        return Framed(field, area);
    }

    private static TagBuilder Select(Field field)
    {
        var select = Control("select", field);
        if (field.Prompt is not null || field.IsOptional)
        {
            select.InnerHtml.AppendHtml(Option(new SelectListItem(field.Prompt ?? "", ""), isSelected: field.Value.Length == 0));
        }

        foreach (var item in field.Items)
        {
            var isSelected = field.Values.Count > 0 ? item.Value == field.Value : item.Selected;
            select.InnerHtml.AppendHtml(Option(item, isSelected));
        }

        return Framed(field, select);
    }

    private static TagBuilder Option(SelectListItem item, bool isSelected)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = item.Value ?? item.Text;
        Toggle(option, "selected", isSelected);
        Toggle(option, "disabled", item.Disabled);
        option.InnerHtml.Append(item.Text);
        return option;
    }

    private static TagBuilder Choices(Field field)
    {
        var choices = new TagBuilder("div");
        choices.AddCssClass(field.IsLine ? "choices line" : "choices");
        for (var index = 0; index < field.Items.Count; index++)
        {
            var item = field.Items[index];
            var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            input.Attributes["type"] = field.Kind == FieldKind.Radio ? "radio" : "checkbox";
            input.Attributes["name"] = field.Name;
            input.Attributes["value"] = item.Value ?? item.Text;
            // The first choice bears the field's id: the summary leads there.
            input.Attributes["id"] = index == 0 ? field.Id : string.Create(CultureInfo.InvariantCulture, $"{field.Id}_{index}");
            Toggle(input, "checked", field.Values.Count > 0 ? field.Values.Contains(item.Value ?? item.Text, StringComparer.Ordinal) : item.Selected);
            Toggle(input, "disabled", item.Disabled);
            choices.InnerHtml.AppendHtml(Choice(input, item.Text));
        }

        return choices;
    }

    private static HtmlContentBuilder Checkbox(Field field)
    {
        var box = Control("input", field);
        box.TagRenderMode = TagRenderMode.SelfClosing;
        box.Attributes["type"] = "checkbox";
        box.Attributes["value"] = "true";
        Toggle(box, "checked", field.Values.Contains("true", StringComparer.OrdinalIgnoreCase));

        var off = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        off.Attributes["type"] = "hidden";
        off.Attributes["name"] = field.Name;
        off.Attributes["value"] = "false";

        var both = new HtmlContentBuilder();
        both.AppendHtml(Choice(box, field.Label));
        both.AppendHtml(off);
        return both;
    }

    private static TagBuilder Choice(TagBuilder input, string text)
    {
        var label = new TagBuilder("label");
        label.AddCssClass("choice");
        label.InnerHtml.AppendHtml(input);
        var words = new TagBuilder("span");
        words.InnerHtml.Append(text);
        label.InnerHtml.AppendHtml(words);
        return label;
    }

    private static TagBuilder Control(string tag, Field field)
    {
        var control = new TagBuilder(tag);
        if (tag == "input")
        {
            control.TagRenderMode = TagRenderMode.SelfClosing;
        }

        foreach (var other in field.Others)
        {
            control.Attributes[other.Name] = other.Value?.ToString() ?? "";
        }

        control.Attributes["id"] = field.Id;
        control.Attributes["name"] = field.Name;
        Set(control, "aria-describedby", field.DescribedBy);
        Set(control, "aria-invalid", field.Error is null ? null : "true");
        if (tag != "input")
        {
            Set(control, "autocomplete", field.Autocomplete);
        }

        return control;
    }

    private static TagBuilder Framed(Field field, TagBuilder control)
    {
        var frame = new TagBuilder("div");
        frame.AddCssClass("control " + field.Width);
        frame.InnerHtml.AppendHtml(control);
        if (field.Unit is not null)
        {
            var unit = new TagBuilder("span");
            unit.AddCssClass("unit");
            unit.Attributes["id"] = field.UnitId;
            unit.InnerHtml.Append(field.Unit);
            frame.InnerHtml.AppendHtml(unit);
        }

        return frame;
    }

    private static void Set(TagBuilder tag, string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes.TryAdd(name, value);
        }
    }

    private static void Toggle(TagBuilder tag, string name, bool isOn)
    {
        if (isOn)
        {
            tag.Attributes[name] = name;
        }
    }
}
