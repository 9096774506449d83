using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>One row of a keying form.</summary>
public sealed class FormInput
{
    public string? Marks { get; set; }

    public InvalidKind? Invalid { get; set; }

    public KeyedForm ToForm() => new(Marks, Invalid);
}

/// <summary>The rows of a keying form as they are shown: one box of digits a form, so that a clerk types without reaching for the mouse.</summary>
public sealed record FormGrid(Questionnaire Questionnaire, IReadOnlyList<FormGridRow> Rows)
{
    public static FormGrid Of(Questionnaire questionnaire, IReadOnlyList<FormInput> forms, ModelStateDictionary state, IReadOnlyList<int>? places = null, IReadOnlyList<string>? readings = null) => new(
        questionnaire,
        [.. forms.Select((form, i) => new FormGridRow(
            (places?[i] ?? i) + 1,
            $"Input.Forms[{i}]",
            form,
            state.TryGetValue($"Input.Forms[{i}].Marks", out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null,
            readings?[i]))]);

    /// <summary>Digits in fives, as the eye counts them on the paper.</summary>
    public static string Spaced(FormMarks form) => form.Invalid is { } kind
        ? $"không hợp lệ: {kind.Vietnamese().ToLowerInvariant()}"
        : string.Join(Show.Tie, string.Concat(form.Marks).Chunk(5).Select(five => new string(five)));
}

public sealed record FormGridRow(int Number, string Name, FormInput Form, string? Error, string? Reading)
{
    public string ErrorId => $"phieu-{Number}-error";
}
