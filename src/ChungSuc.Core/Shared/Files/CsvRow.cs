using System.Globalization;

namespace ChungSuc.Core.Shared.Files;

/// <summary>One row of a <see cref="CsvTable"/>, read cell by cell; a wrong cell becomes a problem and a harmless stand-in.</summary>
public sealed class CsvRow
{
    private readonly string _fileName;
    private readonly int _line;
    private readonly IReadOnlyList<string> _columns;
    private readonly string[] _fields;
    private readonly List<FileProblem> _problems;

    internal CsvRow(string fileName, int line, IReadOnlyList<string> columns, string[] fields, List<FileProblem> problems)
    {
        _fileName = fileName;
        _line = line;
        _columns = columns;
        _fields = fields;
        _problems = problems;
        HasAllFields = fields.Length == columns.Count;
        if (!HasAllFields)
        {
            problems.Add(new FileProblem(fileName, line, 0, $"Dòng có {fields.Length} ô, phải có {columns.Count} ô ({string.Join(',', columns)})."));
        }
    }

    /// <summary>A cell read so far was refused.</summary>
    public bool IsFaulty { get; private set; }

    internal bool HasAllFields { get; }

    public string? OptionalText(string column, int maxLength = 200)
    {
        var text = VietnameseText.Clean(_fields[IndexOf(column)]);
        if (text.Length > maxLength)
        {
            Refuse(column, $"“{column}” dài quá {maxLength} ký tự.");
        }

        return text.Length == 0 ? null : text;
    }

    public string Text(string column, int maxLength = 200)
    {
        var text = OptionalText(column, maxLength);
        if (text is null)
        {
            Refuse(column, $"Thiếu “{column}”.");
        }

        return text ?? "";
    }

    public DateOnly? OptionalDate(string column)
    {
        var text = OptionalText(column);
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Refuse(column, $"“{text}” không phải là ngày có thật: ghi năm-tháng-ngày, ví dụ 2025-06-30.");
        return null;
    }

    public T Choice<T>(string column, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        var text = Text(column);
        var words = new List<string>();
        foreach (var (word, value) in choices)
        {
            if (word == text)
            {
                return value;
            }

            words.Add(word);
        }

        if (text.Length > 0)
        {
            Refuse(column, $"“{text}” không có trong danh sách: {string.Join(", ", words)}.");
        }

        return choices[0].Value;
    }

    /// <summary>Adds a problem at the cell: for rules that the caller knows.</summary>
    public void Refuse(string column, string sentence)
    {
        IsFaulty = true;
        _problems.Add(new FileProblem(_fileName, _line, IndexOf(column) + 1, sentence));
    }

    private int IndexOf(string column)
    {
        for (var i = 0; i < _columns.Count; i++)
        {
            if (_columns[i] == column)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(column), column, "The table has no such column.");
    }
}
