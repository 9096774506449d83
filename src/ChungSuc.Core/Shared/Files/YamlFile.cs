using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ChungSuc.Core.Shared.Files;

/// <summary>
/// Reads one YAML document of a catalogue strictly: bounded, no anchors, aliases or tags, no unknown or doubled keys.
/// All problems are collected, so that a person mends a file in one go.
/// </summary>
public static class YamlFile
{
    public const int MaxCharacters = 1_000_000;
    public const int MaxDepth = 12;
    public const int MaxNodes = 50_000;
    private const int MaxProblems = 50;

    /// <exception cref="InvalidFileException">The file is not what <paramref name="read"/> expects.</exception>
    public static T Read<T>(TextReader reader, string fileName, Func<YamlMap, T> read)
    {
        var problems = new List<FileProblem>();
        var root = new YamlMap(Parse(ReadBounded(reader, fileName), fileName), fileName, problems);
        var result = read(root);
        root.RefuseUnknownKeys();
        return problems.Count == 0 ? result : throw new InvalidFileException(problems.Take(MaxProblems));
    }

    private static YamlMappingNode Parse(string text, string fileName)
    {
        var at = new Mark(0, 1, 1);
        try
        {
            CheckShape(text, fileName, ref at);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return Root(stream, fileName);
        }
        catch (YamlException e)
        {
            throw Refusal(fileName, e.Start, Explain(e));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's scanner throws these on some broken texts, without a position: the last good place is told.
            throw Refusal(fileName, at, "Sai cú pháp YAML ở chỗ này hoặc ngay sau đó. Kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy.");
        }
    }

    private static string ReadBounded(TextReader reader, string fileName)
    {
        var buffer = new char[MaxCharacters + 1];
        var length = reader.ReadBlock(buffer, 0, buffer.Length);
        return length <= MaxCharacters
            ? new string(buffer, 0, length)
            : throw Refusal(fileName, Mark.Empty, $"Tệp dài quá {VietnameseNumber.Format(MaxCharacters)} ký tự.");
    }

    // Run over the events first: the representation model recurses, so depth must be known before it is built.
    private static void CheckShape(string text, string fileName, ref Mark at)
    {
        var parser = new Parser(new StringReader(text));
        var (depth, nodes, documents) = (0, 0, 0);
        while (parser.MoveNext())
        {
            var current = parser.Current ?? throw new InvalidOperationException("The parser moved without an event.");
            at = current.Start;
            depth += current.NestingIncrease;
            var complaint = current switch
            {
                AnchorAlias => "Không dùng bí danh (dấu * ) trong tệp danh mục; hãy chép lại nội dung.",
                NodeEvent { Anchor.IsEmpty: false } => "Không dùng mỏ neo (dấu &) trong tệp danh mục.",
                NodeEvent { Tag.IsEmpty: false } => "Không dùng nhãn kiểu (dấu !) trong tệp danh mục.",
                DocumentStart when ++documents > 1 => "Tệp chỉ được có một tài liệu YAML.",
                NodeEvent when ++nodes > MaxNodes => $"Tệp có quá {VietnameseNumber.Format(MaxNodes)} mục.",
                // Stream and document count as two levels of nesting.
                _ when depth > MaxDepth + 2 => $"Tệp lồng nhau quá {MaxDepth} cấp.",
                _ => null,
            };
            if (complaint is not null)
            {
                throw Refusal(fileName, current.Start, complaint);
            }
        }
    }

    private static YamlMappingNode Root(YamlStream stream, string fileName)
    {
        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? root
            : throw Refusal(fileName, new Mark(0, 1, 1), "Tệp phải bắt đầu bằng các dòng “khóa: giá trị”.");
    }

    private static string Explain(YamlException e)
    {
        const string duplicate = "Duplicate key ";
        var message = (e.InnerException ?? e).Message;
        var at = message.IndexOf(duplicate, StringComparison.OrdinalIgnoreCase);
        return at < 0
            ? $"Sai cú pháp YAML ({message}). Kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy."
            : $"Khóa “{message[(at + duplicate.Length)..].Trim('\'', '.', ' ')}” được ghi hai lần. Bỏ một dòng.";
    }

    private static InvalidFileException Refusal(string fileName, in Mark mark, string sentence)
    {
        return new InvalidFileException([new FileProblem(fileName, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column), sentence)]);
    }
}
