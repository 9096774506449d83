using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChungSuc.Core.Shared.Files;

/// <summary>
/// One mapping of a YAML file, read key by key. A wrong value becomes a problem at its line and column and a harmless stand-in,
/// so that reading goes on; keys that nobody asked for are refused at the end.
/// </summary>
public sealed class YamlMap
{
    private const int MaxText = 4000;

    private readonly YamlMappingNode _node;
    private readonly string _fileName;
    private readonly List<FileProblem> _problems;
    private readonly HashSet<string> _known = [];

    internal YamlMap(YamlMappingNode node, string fileName, List<FileProblem> problems)
    {
        _node = node;
        _fileName = fileName;
        _problems = problems;
    }

    /// <summary>The line at which this mapping begins.</summary>
    public int Line => (int)_node.Start.Line;

    public bool Has(string key)
    {
        return Find(key) is not null;
    }

    public string Text(string key, int maxLength = MaxText)
    {
        return OptionalText(key, maxLength) ?? Missing(key, "");
    }

    public string? OptionalText(string key, int maxLength = MaxText)
    {
        return Find(key) switch
        {
            null => null,
            YamlScalarNode scalar => Bounded(key, scalar, maxLength),
            _ => Wrong<string>(key, "phải là một dòng chữ"),
        };
    }

    /// <summary>Lower-case words joined by "-", "_" or ".": the name by which other files and pages refer to a thing.</summary>
    public string Id(string key = "id")
    {
        var id = Text(key, 80);
        return id.Length == 0 || id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.')
            ? id
            : Wrong<string>(key, $"“{id}” chỉ được gồm chữ thường không dấu, chữ số và các dấu - _ .") ?? "";
    }

    public bool Flag(string key)
    {
        return OptionalText(key) switch
        {
            null or "false" => false,
            "true" => true,
            var other => Wrong<bool>(key, $"“{other}” không đúng: ghi true hoặc false"),
        };
    }

    public int Whole(string key, int from, int to)
    {
        return OptionalWhole(key, from, to) ?? Missing(key, from);
    }

    public int? OptionalWhole(string key, int from, int to)
    {
        return (int?)OptionalLong(key, from, to);
    }

    public long? OptionalLong(string key, long from, long to)
    {
        var text = OptionalText(key);
        if (text is null)
        {
            return null;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= from && value <= to
            ? value
            : Wrong<long?>(key, $"“{text}” không đúng: ghi số nguyên từ {from} đến {to}");
    }

    /// <summary>Plain decimals with a point, as data files write them; screens read commas through <see cref="VietnameseNumber"/>.</summary>
    public decimal? OptionalDecimal(string key)
    {
        var text = OptionalText(key, 30);
        if (text is null)
        {
            return null;
        }

        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : Wrong<decimal?>(key, $"“{text}” không phải là số: ghi chữ số, phần thập phân sau dấu chấm");
    }

    public DateOnly Date(string key)
    {
        return OptionalDate(key) ?? Missing(key, default(DateOnly));
    }

    public DateOnly? OptionalDate(string key)
    {
        var text = OptionalText(key);
        if (text is null)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear
            ? date
            : Wrong<DateOnly?>(key, $"“{text}” không phải là ngày có thật: ghi năm-tháng-ngày, ví dụ 2025-12-31");
    }

    /// <summary>One word of a fixed list.</summary>
    public T Choice<T>(string key, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        var text = OptionalText(key);
        var words = new List<string>();
        foreach (var (word, value) in choices)
        {
            if (word == text)
            {
                return value;
            }

            words.Add(word);
        }

        return text is null
            ? Missing(key, choices[0].Value)
            : Wrong<T>(key, $"“{text}” không có trong danh sách: {string.Join(", ", words)}") ?? choices[0].Value;
    }

    public IReadOnlyList<string> Texts(string key)
    {
        return Items(key, item => item is YamlScalarNode scalar ? Bounded(key, scalar, MaxText) : Complain<string>(item.Start, $"Mỗi mục của “{key}” phải là một dòng chữ."));
    }

    /// <summary>The list of mappings under the key; empty when the key is absent.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<YamlMap, T> read)
        where T : class
    {
        return Items(key, item => item is YamlMappingNode map ? ReadMap(map, read) : Complain<T>(item.Start, $"Mỗi mục của “{key}” phải gồm các dòng “khóa: giá trị”."));
    }

    /// <summary>As <see cref="List"/>, and at least one item must stand there.</summary>
    public IReadOnlyList<T> RequiredList<T>(string key, Func<YamlMap, T> read)
        where T : class
    {
        var list = List(key, read);
        return list.Count > 0 || Has(key) ? list : Missing(key, list);
    }

    public T? OptionalMap<T>(string key, Func<YamlMap, T> read)
        where T : class
    {
        return Find(key) switch
        {
            null => null,
            YamlMappingNode map => ReadMap(map, read),
            _ => Wrong<T>(key, "phải gồm các dòng “khóa: giá trị”"),
        };
    }

    /// <summary>Scalar pairs whose keys are data, such as a figure by year.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs(string key)
    {
        return Find(key) switch
        {
            null => [],
            YamlMappingNode map when map.Children.All(p => p is { Key: YamlScalarNode, Value: YamlScalarNode })
                => [.. map.Children.Select(p => KeyValuePair.Create(Scalar(p.Key), Scalar(p.Value)))],
            _ => Wrong<KeyValuePair<string, string>[]>(key, "phải gồm các dòng “khóa: giá trị”") ?? [],
        };
    }

    /// <summary>The texts under one key of every item of a list, unchecked: to know the names in a file before it is read.</summary>
    public IEnumerable<string> Values(string list, string key)
    {
        return Find(list) is YamlSequenceNode items
            ? items.Children.OfType<YamlMappingNode>()
                .Select(item => item.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value as YamlScalarNode : null)
                .OfType<YamlScalarNode>()
                .Select(Scalar)
            : [];
    }

    /// <summary>Adds a problem at the value of the key: for rules that the caller knows.</summary>
    public void Refuse(string key, string sentence)
    {
        Complain<object>(Find(key)?.Start ?? _node.Start, sentence);
    }

    internal void RefuseUnknownKeys()
    {
        foreach (var key in _node.Children.Keys.Where(k => k is not YamlScalarNode s || !_known.Contains(s.Value ?? "")))
        {
            Complain<object>(key.Start, $"Không có khóa “{key}” ở chỗ này. Các khóa được dùng: {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
        }
    }

    private static string Scalar(YamlNode node)
    {
        return VietnameseText.Clean(((YamlScalarNode)node).Value);
    }

    // An empty value ("number:") means "not known" and reads as absent.
    private YamlNode? Find(string key)
    {
        _known.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out var value)
            && value is not YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" }
            ? value
            : null;
    }

    private string? Bounded(string key, YamlScalarNode scalar, int maxLength)
    {
        var text = VietnameseText.CleanLines(scalar.Value);
        return text.Length <= maxLength ? text : Complain<string>(scalar.Start, $"“{key}” dài quá {maxLength} ký tự.");
    }

    private T[] Items<T>(string key, Func<YamlNode, T?> read)
        where T : class
    {
        return Find(key) switch
        {
            null => [],
            YamlSequenceNode list => [.. list.Children.Select(read).OfType<T>()],
            _ => Wrong<T[]>(key, "phải là một danh sách (các dòng bắt đầu bằng dấu -)") ?? [],
        };
    }

    private T ReadMap<T>(YamlMappingNode node, Func<YamlMap, T> read)
    {
        var map = new YamlMap(node, _fileName, _problems);
        var result = read(map);
        map.RefuseUnknownKeys();
        return result;
    }

    private T Missing<T>(string key, T standIn)
    {
        // A value that was refused is not also missing.
        if (Find(key) is null)
        {
            Complain<T>(_node.Start, $"Thiếu “{key}”.");
        }

        return standIn;
    }

    private T? Wrong<T>(string key, string sentence)
    {
        return Complain<T>(Find(key)?.Start ?? _node.Start, $"“{key}”: {sentence}.");
    }

    private T? Complain<T>(in Mark mark, string sentence)
    {
        _problems.Add(new FileProblem(_fileName, (int)mark.Line, (int)mark.Column, sentence));
        return default;
    }
}
