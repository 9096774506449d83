using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Reviews;

/// <summary>
/// How a kind of report begins, as data: its parts with living figures. A paragraph "for each" target or group of the movement is
/// written once for each of them.
/// </summary>
public sealed record ReportTemplate
{
    /// <summary>In paragraphs "for each": the key of the target or the letter of the group.</summary>
    public const string KeyMark = "[mã]";
    public const string NameMark = "[tên]";

    private static readonly (string Word, ReportKind Value)[] Kinds =
        [("sơ kết", ReportKind.Interim), ("tổng kết", ReportKind.Final), ("định kỳ", ReportKind.Periodic)];

    private static readonly (string Word, TemplateRepeat Value)[] Repeats = [("chỉ tiêu", TemplateRepeat.Target), ("nhóm đối tượng", TemplateRepeat.Group)];

    private static readonly Lazy<IReadOnlyList<ReportTemplate>> FromFiles = new(() => LoadAll(Path.Combine(AppContext.BaseDirectory, "catalog", "documents")));

    public static IReadOnlyList<ReportTemplate> Shipped => FromFiles.Value;

    public required string Id { get; init; }

    public required ReportKind Kind { get; init; }

    public required string Subject { get; init; }

    public required IReadOnlyList<string> Addressees { get; init; }

    public string? Opening { get; init; }

    public required IReadOnlyList<TemplateSection> Sections { get; init; }

    public required string Closing { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    /// <exception cref="InvalidFileException">The file is no template; the exception lists every problem with line and column.</exception>
    public static ReportTemplate Load(TextReader reader, string fileName) => YamlFile.Read(reader, fileName, map => new ReportTemplate
    {
        Id = map.Id(),
        Kind = map.Choice("kind", Kinds),
        Subject = Written(map, "subject"),
        Addressees = map.Texts("addressees"),
        Opening = map.Has("opening") ? Written(map, "opening") : null,
        Sections = map.RequiredList("sections", ReadSection),
        Closing = Written(map, "closing"),
        Recipients = map.Texts("recipients"),
    });

    public static IReadOnlyList<ReportTemplate> LoadAll(string directory) =>
        [.. Directory.GetFiles(directory, "bao-cao-*.yaml").Order(StringComparer.Ordinal).Select(path =>
        {
            using var reader = File.OpenText(path);
            return Load(reader, Path.GetFileName(path));
        })];

    /// <summary>The parts of a new report on this movement.</summary>
    public IReadOnlyList<PartDraft> Prefill(MovementEdition edition) =>
    [
        new PartDraft(ReportPlace.Subject, 1, null, Subject),
        new PartDraft(ReportPlace.Addressees, 1, null, string.Join('\n', Addressees)),
        new PartDraft(ReportPlace.Opening, 1, null, Opening ?? string.Empty),
        .. Sections.Select((section, i) => new PartDraft(ReportPlace.Section, i + 1, section.Heading, section.TextFor(edition))),
        new PartDraft(ReportPlace.Closing, 1, null, Closing),
        new PartDraft(ReportPlace.Recipients, 1, null, string.Join('\n', Recipients)),
    ];

    private static TemplateSection ReadSection(YamlMap map) =>
        new(map.Text("heading", ReportPart.HeadingLength), map.RequiredList("paragraphs", ReadParagraph));

    private static TemplateParagraph ReadParagraph(YamlMap map) =>
        new(map.Has("each") ? map.Choice("each", Repeats) : TemplateRepeat.Once, Written(map, "text"));

    private static string Written(YamlMap map, string key)
    {
        var text = map.Text(key);
        if (ReportText.ProblemOf(text) is { } problem)
        {
            map.Refuse(key, problem);
        }

        return text;
    }
}

public enum TemplateRepeat
{
    Once = 1,
    Target = 2,
    Group = 3,
}

public sealed record TemplateParagraph(TemplateRepeat Each, string Text);

public sealed record TemplateSection(string Heading, IReadOnlyList<TemplateParagraph> Paragraphs)
{
    public string TextFor(MovementEdition edition) => string.Join('\n', Paragraphs.SelectMany(p => p.Each switch
    {
        TemplateRepeat.Once => [p.Text],
        TemplateRepeat.Target => Listed(edition.Targets.OrderBy(t => t.Position).Select(t => For(p.Text, t.Key, t.Name))),
        TemplateRepeat.Group => Listed(edition.Groups.OrderBy(g => g.Position).Select(g => For(p.Text, g.Code, g.Name))),
        _ => throw new ArgumentOutOfRangeException(nameof(edition), p.Each, "Unknown repeat of a paragraph."),
    }));

    /// <summary>The last line of a list ends in a full stop.</summary>
    private static List<string> Listed(IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines is [.., var last] && last.EndsWith(';'))
        {
            lines[^1] = last[..^1] + ".";
        }

        return lines;
    }

    private static string For(string text, string key, string name) =>
        text.Replace(ReportTemplate.KeyMark, key, StringComparison.Ordinal).Replace(ReportTemplate.NameMark, name, StringComparison.Ordinal);
}

public sealed record PartDraft(ReportPlace Place, int Position, string? Heading, string Text);
