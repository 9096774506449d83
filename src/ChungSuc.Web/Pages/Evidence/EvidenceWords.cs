using ChungSuc.Core.Evidence;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Evidence;

public static class EvidenceWords
{
    private const int Kilobyte = 1024;

    public static IReadOnlyList<SelectListItem> Kinds { get; } =
    [
        new("Ảnh", nameof(EvidenceKind.Picture)), new("PDF", nameof(EvidenceKind.Pdf)), new("Word", nameof(EvidenceKind.Word)), new("Excel", nameof(EvidenceKind.Excel)),
    ];

    public static string Kind(string mediaType) => mediaType switch
    {
        _ when mediaType.StartsWith("image/", StringComparison.Ordinal) => $"Ảnh {mediaType["image/".Length..].ToUpperInvariant()}",
        "application/pdf" => "PDF",
        _ when mediaType.Contains("wordprocessingml", StringComparison.Ordinal) => "Word",
        _ when mediaType.Contains("spreadsheetml", StringComparison.Ordinal) => "Excel",
        _ => mediaType,
    };

    /// <summary>A hash as people compare it: eight groups, which may break between lines.</summary>
    public static string InGroups(string sha256) => string.Join(' ', sha256.Chunk(8).Select(part => new string(part)));

    public static string Size(long bytes) => bytes switch
    {
        < Kilobyte => Show.WithUnit(bytes, "byte"),
        < Kilobyte * Kilobyte => $"{Show.Number(bytes / (decimal)Kilobyte, 0)}{Show.Tie}kB",
        _ => $"{Show.Number(bytes / (decimal)(Kilobyte * Kilobyte), 1)}{Show.Tie}MB",
    };
}
