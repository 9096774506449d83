using System.Globalization;
using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>Reads the keys of one map, refuses the ones it does not know, and says what is wrong with the rest.</summary>
internal sealed class MapReader
{
    private const decimal LargestNumber = 1_000_000_000_000_000m;

    private readonly YamlMap map;
    private readonly FaultList faults;

    public MapReader(YamlMap map, FaultList faults, string owner, params string[] knownKeys)
    {
        this.map = map;
        this.faults = faults;
        foreach ((YamlText key, YamlPart value) in map.Entries.Where(entry => knownKeys.Length > 0 && Array.IndexOf(knownKeys, entry.Key.Text) < 0))
        {
            if (value is YamlText { IsNull: true })
            {
                faults.Add(key, $"{owner} không có khóa “{key.Text}”; nếu đây là phần sau dấu phẩy của một câu trong {{ }} thì đặt cả câu trong dấu nháy kép");
                continue;
            }
            if (faults.IsFull)
            {
                return;
            }
            string near = Spelling.Nearest(key.Text, knownKeys) is { } known ? $"có phải là “{known}”?" : $"các khóa dùng được: {string.Join(", ", knownKeys)}";
            faults.Add(key, $"{owner} không có khóa “{key.Text}”; {near}");
        }
    }

    public YamlMap Map => map;

    public static MapReader? Of(YamlPart part, FaultList faults, string owner, params string[] knownKeys)
    {
        if (part is YamlMap map)
        {
            return new MapReader(map, faults, owner, knownKeys);
        }
        faults.Add(part, $"{owner} phải gồm các dòng “khóa: giá trị”");
        return null;
    }

    /// <summary>What stands at a key; null when the key is missing or its value is empty.</summary>
    public YamlPart? Part(string key)
    {
        foreach ((YamlText name, YamlPart value) in map.Entries)
        {
            if (string.Equals(name.Text, key, StringComparison.Ordinal))
            {
                return value is YamlText { IsNull: true } ? null : value;
            }
        }
        return null;
    }

    /// <summary>Where to point when something about a key is wrong: at its value, else at the map.</summary>
    public YamlPart Place(string key) => Part(key) ?? map;

    public YamlText? TextPart(string key)
    {
        switch (Part(key))
        {
            case null:
                return null;
            case YamlText text:
                return text;
            case { } other:
                faults.Add(other, $"“{key}” phải là một giá trị, không phải danh sách hay nhóm khóa");
                return null;
        }
    }

    public string? Text(string key) => TextPart(key)?.Text;

    public string RequiredText(string key, string example)
    {
        if (Part(key) is null)
        {
            faults.Add(map, $"Thiếu “{key}”; thêm dòng “{key}: {example}”");
            return "";
        }
        return Text(key) ?? "";
    }

    public decimal? Number(string key) => TextPart(key) is { } text ? NumberOf(text, key) : null;

    public int? WholeNumber(string key)
    {
        if (Number(key) is not { } number)
        {
            return null;
        }
        if (number == Math.Floor(number) && Math.Abs(number) <= 1_000_000)
        {
            return (int)number;
        }
        faults.Add(Place(key), $"“{key}” phải là số nguyên");
        return null;
    }

    public bool YesNo(string key)
    {
        switch (TextPart(key))
        {
            case null:
            case { Text: "false" or "no" }:
                return false;
            case { Text: "true" or "yes" }:
                return true;
            case { } other:
                faults.Add(other, $"“{key}” chỉ nhận true hoặc false");
                return false;
        }
    }

    public DateOnly? Date(string key)
    {
        if (TextPart(key) is not { } text)
        {
            return null;
        }
        if (TryDate(text.Text, out DateOnly date))
        {
            return date;
        }
        faults.Add(text, $"“{text.Text}” không phải là ngày; viết năm-tháng-ngày, ví dụ 2022-07-25");
        return null;
    }

    /// <summary>One of a table of words.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words) where T : struct
    {
        if (TextPart(key) is not { } text)
        {
            return null;
        }
        if (words.TryGetValue(text.Text, out T meaning))
        {
            return meaning;
        }
        faults.Add(text, $"“{key}” không nhận “{text.Text}”; dùng một trong: {string.Join(", ", words.Keys)}");
        return null;
    }

    public T RequiredWord<T>(string key, IReadOnlyDictionary<string, T> words, string why) where T : struct
    {
        if (Part(key) is null)
        {
            faults.Add(map, $"Thiếu “{key}” ({why}); dùng một trong: {string.Join(", ", words.Keys)}");
            return default;
        }
        return Word(key, words) ?? default;
    }

    public IReadOnlyList<YamlPart> Items(string key)
    {
        switch (Part(key))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case { } other:
                faults.Add(other, $"“{key}” phải là danh sách, mỗi mục bắt đầu bằng dấu gạch ngang");
                return [];
        }
    }

    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (YamlPart item in Items(key))
        {
            if (item is YamlText text)
            {
                texts.Add(text.Text);
            }
            else
            {
                faults.Add(item, $"Mỗi mục của “{key}” phải là một dòng chữ");
            }
        }
        return texts;
    }

    /// <summary>The entries of a map of names; nothing when the key is missing.</summary>
    public IReadOnlyList<(YamlText Key, YamlPart Value)> Entries(string key)
    {
        switch (Part(key))
        {
            case null:
                return [];
            case YamlMap inner:
                return inner.Entries;
            case { } other:
                faults.Add(other, $"“{key}” phải gồm các dòng “tên: ...”");
                return [];
        }
    }

    public decimal? NumberOf(YamlText text, string what)
    {
        if (decimal.TryParse(text.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number))
        {
            if (Math.Abs(number) <= LargestNumber)
            {
                return number;
            }
            faults.Add(text, $"“{what}” quá lớn; số lớn nhất dùng được là một triệu tỷ");
            return null;
        }
        faults.Add(text, $"“{what}” phải là số nhưng ở đây là “{text.Text}”; viết số liền, phần thập phân sau dấu chấm, ví dụ 1.5");
        return null;
    }

    public static bool TryDate(string text, out DateOnly date)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
