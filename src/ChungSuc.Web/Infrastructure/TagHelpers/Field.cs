using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

/// <summary>Everything a control needs to be drawn.</summary>
internal sealed record Field
{
    public required string Name { get; init; }

    public required string Id { get; init; }

    public required FieldKind Kind { get; init; }

    public required string Label { get; init; }

    public required bool IsOptional { get; init; }

    public required string? Hint { get; init; }

    public required string? Error { get; init; }

    /// <summary>What was posted, unchanged, or what the model holds.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    public required string? Unit { get; init; }

    public required string Width { get; init; }

    public required IReadOnlyList<SelectListItem> Items { get; init; }

    public required string? Prompt { get; init; }

    public required bool IsLine { get; init; }

    public required string? Autocomplete { get; init; }

    public required int Rows { get; init; }

    public required int MaxMb { get; init; }

    public required IReadOnlyList<TagHelperAttribute> Others { get; init; }

    public bool IsGroup => Kind is FieldKind.Radio or FieldKind.Checks;

    public string Value => Values.Count > 0 ? Values[0] : "";

    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    public string UnitId => Id + "-unit";

    public string? DescribedBy
    {
        get
        {
            string?[] ids = [Hint is null ? null : HintId, Error is null ? null : ErrorId, Unit is null || IsGroup ? null : UnitId];
            var present = string.Join(' ', ids.Where(id => id is not null));
            return present.Length == 0 ? null : present;
        }
    }
}
