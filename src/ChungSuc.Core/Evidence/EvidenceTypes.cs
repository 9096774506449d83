namespace ChungSuc.Core.Evidence;

/// <summary>Kinds of files taken as evidence, told by their first bytes and never by their name.</summary>
internal static class EvidenceTypes
{
    public const string Sentence = "Chỉ nhận ảnh JPEG, PNG, WebP, HEIC, tệp PDF, Word (.docx), Excel (.xlsx). Chọn tệp khác.";

    private static readonly (string MediaType, int Offset, byte[] Bytes)[] Signatures =
    [
        ("image/jpeg", 0, [0xFF, 0xD8, 0xFF]),
        ("image/png", 0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/webp", 8, "WEBP"u8.ToArray()),
        ("image/heic", 4, "ftyphei"u8.ToArray()),
        ("image/heic", 4, "ftypmif"u8.ToArray()),
        ("application/pdf", 0, "%PDF-"u8.ToArray()),
    ];

    /// <summary>The media type, or null when the file is none of the kinds taken.</summary>
    public static string? Of(ReadOnlySpan<byte> head, string name)
    {
        foreach (var (mediaType, offset, bytes) in Signatures)
        {
            if (head.Length >= offset + bytes.Length && head[offset..].StartsWith(bytes))
            {
                return mediaType;
            }
        }

        return head.StartsWith("PK\u0003\u0004"u8) ? OfficeType(name) : IsTable(head, name) ? "text/csv" : null;
    }

    /// <summary>A list of an import; its text has no signature of its own, so name and absence of control signs must agree.</summary>
    private static bool IsTable(ReadOnlySpan<byte> head, string name) =>
        Path.GetExtension(name).Equals(".csv", StringComparison.OrdinalIgnoreCase)
        && (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || !head.ContainsAnyInRange((byte)0, (byte)8));

    private static string? OfficeType(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".DOCX" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".XLSX" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => null,
    };
}
