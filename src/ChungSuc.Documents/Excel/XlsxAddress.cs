using System.Globalization;

namespace ChungSuc.Documents.Excel;

/// <summary>"B7" and back, and the bounds of the format itself. Rows and columns count from 1.</summary>
public static class XlsxAddress
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;
    public const int MostCharacters = 32_767;

    public static string Of(int column, int row)
    {
        return ColumnName(column) + row.ToString(CultureInfo.InvariantCulture);
    }

    public static string ColumnName(int column)
    {
        Span<char> letters = stackalloc char[3];
        var start = letters.Length;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters[--start] = (char)('A' + ((rest - 1) % 26));
        }

        return new string(letters[start..]);
    }

    /// <summary>Reads "B7" or "$B$7"; false when it is no address of the format.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int column, out int row)
    {
        (column, row) = (0, 0);
        var hasRow = false;
        foreach (var c in text)
        {
            if (c == '$')
            {
                continue;
            }

            if (char.IsAsciiLetterUpper(c) && !hasRow && column <= LastColumn)
            {
                column = (column * 26) + (c - 'A' + 1);
            }
            else if (char.IsAsciiDigit(c) && row <= LastRow)
            {
                hasRow = true;
                row = (row * 10) + (c - '0');
            }
            else
            {
                return false;
            }
        }

        return column is > 0 and <= LastColumn && row is > 0 and <= LastRow;
    }
}
