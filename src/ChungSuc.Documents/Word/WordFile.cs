using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using ChungSuc.Documents.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word;

/// <summary>The package around a body: styles, settings, properties, and a container without a clock in it.</summary>
internal static class WordFile
{
    // The container's entries bear no time of their own; 1980 is the first year its format knows.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(FileFacts facts, W.Styles styles, Func<MainDocumentPart, W.Body> body)
    {
        using var buffer = new MemoryStream();
        using (var file = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            file.ChangeIdOfPart(main, "rIdDocument");
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = styles;
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = Settings();
            main.Document = new W.Document(body(main));
            AddProperties(file, facts);
        }

        return WithoutClock(buffer.ToArray());
    }

    private static W.Settings Settings() => new(
        new W.Zoom { Percent = "100" },
        new W.DefaultTabStop { Val = 720 },
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
        new W.Compatibility(new W.CompatibilitySetting
        {
            Name = W.CompatSettingNameValues.CompatibilityMode,
            Uri = "http://schemas.microsoft.com/office/word",
            Val = "15",
        }),
        new W.ThemeFontLanguages { Val = "vi-VN" },
        new W.DecimalSymbol { Val = "," },
        new W.ListSeparator { Val = ";" });

    private static void AddProperties(WordprocessingDocument file, FileFacts facts)
    {
        var part = file.AddCoreFilePropertiesPart();
        file.ChangeIdOfPart(part, "rIdProperties");
        var moment = facts.CreatedUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var xml = $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{Escaped(facts.Title)}</dc:title><dc:creator>{Escaped(facts.Author)}</dc:creator><cp:lastModifiedBy>{Escaped(facts.Author)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified><dc:language>vi-VN</dc:language></cp:coreProperties>
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }

    private static string? Escaped(string text) => SecurityElement.Escape(PaperText.CleanLine(text));

    private static byte[] WithoutClock(byte[] bytes)
    {
        using var source = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            // [Content_Types].xml comes first by ordinal order, where readers look for it.
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = archive.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = EntryTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
