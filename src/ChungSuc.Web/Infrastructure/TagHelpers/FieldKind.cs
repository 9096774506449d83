using ChungSuc.Web.Infrastructure.Html;

namespace ChungSuc.Web.Infrastructure.TagHelpers;

internal enum FieldKind
{
    Text,
    Number,
    Date,
    Money,
    Area,
    TextArea,
    Select,
    File,
    Radio,
    Checkbox,
    Checks,
    Email,
    Tel,
    Password,
}

internal static class FieldKinds
{
    public static FieldKind Of(string tagName, string? given, Type modelType, bool hasItems) => tagName switch
    {
        "cs-date" => FieldKind.Date,
        "cs-money" => FieldKind.Money,
        "cs-area" => FieldKind.Area,
        _ when given is not null => Enum.TryParse<FieldKind>(given, ignoreCase: true, out var kind)
            ? kind
            : throw new ArgumentOutOfRangeException(nameof(given), given, "Unknown kind of field"),
        _ => Guess(Nullable.GetUnderlyingType(modelType) ?? modelType, hasItems),
    };

    /// <summary>A checkbox posts "true"; a list of checks posts each chosen value.</summary>
    public static IReadOnlyList<string> ValuesOf(FieldKind kind, object? model) => (kind, model) switch
    {
        (_, null) => [],
        (FieldKind.File or FieldKind.Password, _) => [],
        (FieldKind.Checkbox, bool isOn) => [isOn ? "true" : "false"],
        (FieldKind.Radio or FieldKind.Select, bool isOn) => [isOn ? "true" : "false"],
        (FieldKind.Radio or FieldKind.Select, int or long) => [FormattableString.Invariant($"{model}")],
        (_, string text) => [text],
        (FieldKind.Checks, System.Collections.IEnumerable many) => [.. many.Cast<object>().Select(one => one.ToString() ?? "")],
        _ => [Show.InBox(model)],
    };

    public static string? UnitOf(FieldKind kind) => kind switch
    {
        FieldKind.Money => "đồng",
        FieldKind.Area => "m²",
        _ => null,
    };

    public static string WidthOf(FieldKind kind) => kind switch
    {
        FieldKind.Number or FieldKind.Date or FieldKind.Area => "short",
        FieldKind.Money or FieldKind.Select or FieldKind.Tel => "mid",
        _ => "full",
    };

    private static FieldKind Guess(Type type, bool hasItems) => type switch
    {
        _ when hasItems => FieldKind.Select,
        _ when type == typeof(bool) => FieldKind.Checkbox,
        _ when type == typeof(DateOnly) => FieldKind.Date,
        _ when type == typeof(int) || type == typeof(long) || type == typeof(decimal) => FieldKind.Number,
        _ when typeof(IFormFile).IsAssignableFrom(type) || typeof(IEnumerable<IFormFile>).IsAssignableFrom(type) => FieldKind.File,
        _ => FieldKind.Text,
    };
}
