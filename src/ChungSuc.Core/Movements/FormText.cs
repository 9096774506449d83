using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Movements;

/// <summary>Texts of the forms of this room.</summary>
internal static class FormText
{
    public static string Needed(string? text, int most, string sentence, string field) =>
        Given(text, most, field) ?? throw new RuleException("movement.needed", sentence, field);

    public static string? Given(string? text, int most, string field)
    {
        var clean = VietnameseText.Clean(text);
        return clean.Length switch
        {
            0 => null,
            var length when length > most => throw new RuleException("movement.long", $"Viết gọn trong {most} ký tự.", field),
            _ => clean,
        };
    }
}
