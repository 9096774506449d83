namespace ChungSuc.Documents.Templates;

/// <summary>
/// What stands on a Giấy khen, after Điều 104 of Nghị định 98/2023/NĐ-CP. That decree is no longer in force; its layout is kept until
/// the Prime Minister's decision on the look of certificates takes its place, so every word here is data.
/// </summary>
public sealed record Certificate
{
    /// <summary>"Chủ tịch Ủy ban nhân dân xã …": set in capitals, red.</summary>
    public required string GiverTitle { get; init; }

    /// <summary>"TẶNG", or "TẶNG DANH HIỆU" for a title.</summary>
    public string GivingWord { get; init; } = "TẶNG";

    public string FormName { get; init; } = "GIẤY KHEN";

    public required string Recipient { get; init; }

    /// <summary>Address, or office and unit.</summary>
    public string? Place { get; init; }

    /// <summary>"Đã có thành tích xuất sắc trong …".</summary>
    public required string Achievement { get; init; }

    /// <summary>Number and symbol of the issued decision, e.g. "112/QĐ-UBND".</summary>
    public required string DecisionNumber { get; init; }

    public required DateOnly DecisionDate { get; init; }

    /// <summary>Số sổ vàng: the recipient's running number in the decision.</summary>
    public required int BookNumber { get; init; }

    public required string IssuePlace { get; init; }

    public required DateOnly IssueDate { get; init; }

    /// <summary>One line, or "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH".</summary>
    public required IReadOnlyList<string> SignerTitleLines { get; init; }

    public required string SignerName { get; init; }

    /// <summary>PNG or JPEG of the emblem, from the commune's own official source; without it the room stays empty.</summary>
    public ReadOnlyMemory<byte>? Emblem { get; init; }
}
