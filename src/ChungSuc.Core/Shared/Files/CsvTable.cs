using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ChungSuc.Core.Shared.Files;

/// <summary>
/// Streams a comma-separated file with a fixed head line. Good rows are handed on as they come; every problem is kept with
/// its line and column, and thrown after the last row (or when there are too many). So: use no row before the end is reached.
/// </summary>
public static class CsvTable
{
    public const int MaxRows = 50_000;
    public const int MaxFieldLength = 1_000;
    public const int MaxCharacters = 20_000_000;
    private const int MaxProblems = 50;

    /// <exception cref="InvalidFileException">The head line or some rows are wrong; thrown when enumeration ends.</exception>
    public static IEnumerable<T> Read<T>(TextReader reader, string fileName, IReadOnlyList<string> columns, Func<CsvRow, T> read)
    {
        var problems = new List<FileProblem>();
        using var bounded = new BoundedReader(reader, MaxCharacters);
        using var parser = new CsvParser(bounded, Configuration());
        CheckHead(Next(parser, bounded, fileName), fileName, columns);
        for (var rows = 0; Next(parser, bounded, fileName) is { } fields; rows++)
        {
            if (rows == MaxRows)
            {
                problems.Add(new FileProblem(fileName, parser.RawRow, 0, $"Tệp có quá {VietnameseNumber.Format(MaxRows)} dòng."));
            }

            if (rows == MaxRows || problems.Count >= MaxProblems)
            {
                break;
            }

            var before = problems.Count;
            var row = new CsvRow(fileName, parser.RawRow, columns, fields, problems);
            var result = row.HasAllFields ? read(row) : default;
            if (problems.Count == before && result is not null)
            {
                yield return result;
            }
        }

        if (problems.Count > 0)
        {
            throw new InvalidFileException(problems);
        }
    }

    private static CsvConfiguration Configuration()
    {
        return new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = ",",
            HasHeaderRecord = false,
            MaxFieldSize = MaxFieldLength,
            IgnoreBlankLines = true,
        };
    }

    private static string[]? Next(CsvParser parser, BoundedReader bounded, string fileName)
    {
        try
        {
            return parser.Read() ? parser.Record : null;
        }
        catch (MaxFieldSizeException)
        {
            throw Refusal(fileName, parser.RawRow, $"Có ô dài quá {VietnameseNumber.Format(MaxFieldLength)} ký tự. Kiểm tra dấu nháy kép chưa đóng.");
        }
        catch (BadDataException)
        {
            throw Refusal(fileName, parser.RawRow, "Dấu nháy kép đặt sai: ô có dấu phẩy hoặc dấu nháy phải nằm trong cặp nháy kép.");
        }
        catch (IOException) when (bounded.IsExceeded)
        {
            throw Refusal(fileName, parser.RawRow, $"Tệp dài quá {VietnameseNumber.Format(MaxCharacters)} ký tự.");
        }
    }

    private static void CheckHead(string[]? head, string fileName, IReadOnlyList<string> columns)
    {
        var found = head?.Select(VietnameseText.Clean).ToArray() ?? [];
        if (!found.SequenceEqual(columns, StringComparer.Ordinal))
        {
            throw Refusal(fileName, 1, $"Dòng đầu phải là: {string.Join(',', columns)}.");
        }
    }

    private static InvalidFileException Refusal(string fileName, int line, string sentence)
    {
        return new InvalidFileException([new FileProblem(fileName, Math.Max(line, 1), 0, sentence)]);
    }

    private sealed class BoundedReader(TextReader inner, int maxCharacters) : TextReader
    {
        private long _read;

        public bool IsExceeded => _read > maxCharacters;

        public override int Read(char[] buffer, int index, int count)
        {
            var length = inner.Read(buffer, index, count);
            _read += length;
            return IsExceeded ? throw new IOException("The text is longer than allowed.") : length;
        }

        public override int Read()
        {
            var one = new char[1];
            return Read(one, 0, 1) == 0 ? -1 : one[0];
        }

        public override int Peek()
        {
            return inner.Peek();
        }
    }
}
