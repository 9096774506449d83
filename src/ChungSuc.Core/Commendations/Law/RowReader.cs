using System.Globalization;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace ChungSuc.Core.Commendations.Law;

/// <summary>
/// Reads one mapping of a catalogue file. A fault is noted with its place and a stand-in value is returned, so that the reader
/// goes on and finds the other faults; a catalogue with any fault is never used.
/// </summary>
internal sealed class RowReader(string file, YamlMappingNode row, IReadOnlySet<string> formCodes, List<LawCatalogFault> faults)
{
    private readonly HashSet<string> _asked = [];

    public void Fault(string message, YamlNode? node = null)
    {
        var at = (node ?? row).Start;
        faults.Add(new LawCatalogFault(file, at.Line, at.Column, message));
    }

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key) => OptionalText(key) ?? Missing(key, "");

    public string? OptionalText(string key)
    {
        if (Find(key) is not { } node)
        {
            return null;
        }

        var text = (node as YamlScalarNode)?.Value?.Normalize(NormalizationForm.FormC);
        if (string.IsNullOrWhiteSpace(text))
        {
            Fault($"Mục “{key}” phải là một dòng chữ, không để trống.", node);
        }

        return text ?? "";
    }

    public bool YesNo(string key, bool? absent = null)
    {
        if (absent is { } value && !Has(key))
        {
            return value;
        }

        var text = Text(key);
        if (text is not ("yes" or "no" or ""))
        {
            Fault($"Mục “{key}” chỉ nhận yes hoặc no, không nhận “{text}”.", Find(key));
        }

        return text == "yes";
    }

    public DateOnly? OptionalDate(string key)
    {
        if (OptionalText(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Fault($"Mục “{key}”: “{text}” không phải là ngày. Viết năm-tháng-ngày, ví dụ 2025-07-01.", Find(key));
        return null;
    }

    public DateOnly Date(string key) => Has(key) ? OptionalDate(key) ?? default : Missing(key, default(DateOnly));

    public long Whole(string key, long least = 1)
    {
        var text = Text(key);
        if (text.Length > 0
            && (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least))
        {
            Fault($"Mục “{key}”: “{text}” không phải là số nguyên từ {least} trở lên.", Find(key));
            return least;
        }

        return text.Length == 0 ? least : long.Parse(text, CultureInfo.InvariantCulture);
    }

    public int Count(string key, int? absent = null)
    {
        if (absent is { } value && !Has(key))
        {
            return value;
        }

        var number = Whole(key, absent is 0 ? 0 : 1);
        if (number <= 10_000)
        {
            return (int)number;
        }

        Fault($"Mục “{key}”: {number} quá lớn.", Find(key));
        return 1;
    }

    public Fraction? OptionalFraction(string key)
    {
        if (OptionalText(key) is not { } text)
        {
            return null;
        }

        if (Law.Fraction.TryParse(text, out var fraction))
        {
            return fraction;
        }

        Fault($"Mục “{key}”: “{text}” không phải là phân số. Viết dạng 3/10, không viết số thập phân.", Find(key));
        return Law.Fraction.One;
    }

    public Fraction Fraction(string key) => Has(key) ? OptionalFraction(key)!.Value : Missing(key, Law.Fraction.One);

    public T Word<T>(string key, Vocabulary<T> vocabulary)
        where T : struct, Enum
    {
        var text = Text(key);
        if (!vocabulary.TryParse(text, out var value) && text.Length > 0)
        {
            UnknownWord(text, vocabulary.Words, Find(key)!);
        }

        return value;
    }

    public IReadOnlyList<T> WordList<T>(string key, Vocabulary<T> vocabulary)
        where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var (word, node) in Scalars(key))
        {
            if (vocabulary.TryParse(word, out var value))
            {
                values.Add(value);
            }
            else
            {
                UnknownWord(word, vocabulary.Words, node);
            }
        }

        return values;
    }

    /// <summary>A kind of recipient stands for all its classes.</summary>
    public IReadOnlyList<RecipientClass> RecipientList(string key)
    {
        var values = new List<RecipientClass>();
        foreach (var (word, node) in Scalars(key))
        {
            if (Recipients.Kinds.TryParse(word, out var kind))
            {
                values.AddRange(Recipients.ClassesOf(kind));
            }
            else if (Recipients.Classes.TryParse(word, out var recipient))
            {
                values.Add(recipient);
            }
            else
            {
                UnknownWord(word, Recipients.Kinds.Words.Concat(Recipients.Classes.Words).Distinct(), node);
            }
        }

        return values;
    }

    public string FormCode(string key)
    {
        var code = Text(key);
        CheckFormCode(code, Find(key));
        return code;
    }

    public IReadOnlyList<string> FormCodes(string key)
    {
        var codes = Scalars(key).ToList();
        codes.ForEach(code => CheckFormCode(code.Word, code.Node));
        return [.. codes.Select(code => code.Word)];
    }

    public IReadOnlyList<string> TextList(string key, bool optional = false) =>
        optional && !Has(key) ? [] : [.. Scalars(key).Select(item => item.Word)];

    public IReadOnlyList<RowReader> Rows(string key, bool optional = false)
    {
        if (optional && !Has(key))
        {
            return [];
        }

        return [.. Items(key).Select(Child).OfType<RowReader>()];
    }

    /// <summary>The groups of any_of: a list of lists of mappings.</summary>
    public IReadOnlyList<IReadOnlyList<RowReader>> RowGroups(string key)
    {
        if (!Has(key))
        {
            return [];
        }

        var groups = new List<IReadOnlyList<RowReader>>();
        foreach (var item in Items(key))
        {
            groups.Add(item is YamlSequenceNode group
                ? [.. group.Select(Child).OfType<RowReader>()]
                : [.. new[] { Child(item) }.OfType<RowReader>()]);
        }

        return groups;
    }

    /// <summary>A key that nobody asked for is a slip of the pen and would silently change the law.</summary>
    public void RefuseUnknownKeys()
    {
        foreach (var key in row.Children.Keys.OfType<YamlScalarNode>().Where(key => !_asked.Contains(key.Value ?? "")))
        {
            Fault($"Mục “{key.Value}” không có trong bảng này. Dùng: {LawText.Join(_asked.Order(StringComparer.Ordinal))}.", key);
        }
    }

    private RowReader? Child(YamlNode node)
    {
        if (node is YamlMappingNode mapping)
        {
            return new RowReader(file, mapping, formCodes, faults);
        }

        Fault("Chỗ này phải là một nhóm “mục: giá trị”.", node);
        return null;
    }

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        return row.Children.FirstOrDefault(pair => (pair.Key as YamlScalarNode)?.Value == key).Value;
    }

    private IEnumerable<YamlNode> Items(string key)
    {
        switch (Find(key))
        {
            case null:
                Missing(key, "");
                return [];
            case YamlSequenceNode list when list.Children.Count > 0:
                return list.Children;
            case { } other:
                Fault($"Mục “{key}” phải là danh sách có ít nhất một dòng.", other);
                return [];
        }
    }

    private IEnumerable<(string Word, YamlNode Node)> Scalars(string key)
    {
        foreach (var item in Items(key))
        {
            if (item is YamlScalarNode { Value.Length: > 0 } scalar)
            {
                yield return (scalar.Value.Normalize(NormalizationForm.FormC), item);
            }
            else
            {
                Fault($"Mỗi dòng của “{key}” phải là một dòng chữ.", item);
            }
        }
    }

    private void CheckFormCode(string code, YamlNode? node)
    {
        if (code.Length > 0 && !formCodes.Contains(code))
        {
            Fault($"Mã “{code}” không có trong bảng award_forms. Kiểm tra lại mã danh hiệu, hình thức khen thưởng.", node);
        }
    }

    private void UnknownWord(string word, IEnumerable<string> known, YamlNode node) =>
        Fault($"Giá trị “{word}” không có trong danh mục. Dùng một trong: {LawText.Join(known)}.", node);

    private T Missing<T>(string key, T standIn)
    {
        Fault($"Thiếu mục “{key}”.");
        return standIn;
    }
}
