using ChungSuc.Core.Criteria.Editing;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>The boxes of a form that is described by a list of fields.</summary>
public sealed class FieldsInput
{
    public Dictionary<string, string?> Fields { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SetField> Definitions { get; private set; } = [];

    /// <summary>What is saved, where it differs from what was typed and the person must choose.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyDictionary<string, string> Saved { get; private set; } = new Dictionary<string, string>();

    public void Fill(IReadOnlyList<SetField> definitions, IReadOnlyDictionary<string, string> saved, bool isPost, bool isConflict)
    {
        Definitions = definitions;
        Saved = isConflict ? saved : Saved;
        foreach (var field in definitions)
        {
            if (!isPost)
            {
                Fields[field.Key] = saved[field.Key];
            }

            Fields.TryAdd(field.Key, string.Empty);
        }
    }

    public string? HintFor(SetField field) =>
        Saved.TryGetValue(field.Key, out var saved) && saved != (Fields[field.Key] ?? string.Empty)
            ? $"Đang lưu: {(saved.Length == 0 ? "để trống" : saved)}. {field.Hint}".Trim()
            : field.Hint;

    public static IReadOnlyList<SelectListItem> Items(SetField field) => [.. field.Words.Select(word => new SelectListItem(word.Meaning, word.Word))];
}
