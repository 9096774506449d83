using ChungSuc.Documents.Text;

namespace ChungSuc.Documents.Word;

public abstract record Signing;

/// <summary>Place 7 of the decree's diagram: authority and office, room for signature and seal, name.</summary>
public sealed record SingleSignature : Signing
{
    public required IReadOnlyList<string> AuthorityLines { get; init; }

    /// <summary>The office that the signer holds elsewhere, e.g. "CHỦ TỊCH UBND XÃ" of the head of a council (7b).</summary>
    public string? OfficeAboveName { get; init; }

    public required string Name { get; init; }

    // Điều 13 of Nghị định 30/2020/NĐ-CP: who signs decides what stands above the name.
    public static SingleSignature ForBody(string body, string head, string name) =>
        Of(name, "TM. " + body, head);

    public static SingleSignature ForBodyByDeputy(string body, string head, string deputy, string name) =>
        Of(name, "TM. " + body, "KT. " + head, deputy);

    public static SingleSignature InOwnName(string office, string name) =>
        Of(name, office);

    public static SingleSignature ByDeputy(string head, string deputy, string name) =>
        Of(name, "KT. " + head, deputy);

    public static SingleSignature Acting(string office, string name) =>
        Of(name, "Q. " + office);

    public static SingleSignature ByOrder(string head, string office, string name) =>
        Of(name, "TL. " + head, office);

    private static SingleSignature Of(string name, params string[] lines) =>
        new() { Name = name, AuthorityLines = [.. lines.Select(PaperText.Capitals)] };
}

/// <summary>Minutes: secretary at the left, chair at the right (mẫu 1.9).</summary>
public sealed record MinutesSignatures : Signing
{
    public required string SecretaryName { get; init; }

    public required string ChairName { get; init; }

    public string SecretaryTitle { get; init; } = "THƯ KÝ";

    public string ChairTitle { get; init; } = "CHỦ TỌA";
}
