using System.Globalization;
using System.Text;

namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>Cuts a formula into tokens. Names may be written with or without tone marks: "Tỷ_lệ" is "ty_le".</summary>
internal sealed class Lexer(string text)
{
    public const int LongestFormula = 4_000;

    private const string TwoSignOperators = "<= >= <> != ==";
    private int position;

    public static IReadOnlyList<Token> Cut(string text)
    {
        if (text.Length > LongestFormula)
        {
            throw new FormulaSyntaxException(0, $"Công thức dài quá {LongestFormula} ký tự; hãy tách bớt thành các công thức trung gian trong mục formulas");
        }
        var lexer = new Lexer(text);
        var tokens = new List<Token>();
        do
        {
            tokens.Add(lexer.Next());
        }
        while (tokens[^1].Kind != TokenKind.End);
        return tokens;
    }

    /// <summary>The form in which names are compared: lower case, no tone marks, đ as d.</summary>
    public static string Fold(string name)
    {
        if (IsFolded(name))
        {
            return name;
        }
        var folded = new StringBuilder(name.Length);
        foreach (char c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
            }
        }
        return folded.ToString();
    }

    private static bool IsFolded(string name) => name.All(c => c < 128 && !char.IsAsciiLetterUpper(c));

    private Token Next()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
        if (position >= text.Length)
        {
            return new Token(TokenKind.End, "hết công thức", 0, text.Length);
        }
        char c = text[position];
        return c switch
        {
            _ when char.IsAsciiDigit(c) => ReadNumber(),
            _ when char.IsLetter(c) || c == '_' => ReadName(),
            '"' or '\'' => ReadText(c),
            '(' => Single(TokenKind.Open),
            ')' => Single(TokenKind.Close),
            ',' or ';' => Single(TokenKind.Separator),
            _ => ReadOperator(c),
        };
    }

    private Token ReadNumber()
    {
        int start = position;
        int dots = 0;
        while (position < text.Length && (char.IsAsciiDigit(text[position]) || text[position] is '.' or '_'))
        {
            dots += text[position] == '.' ? 1 : 0;
            position++;
        }
        if (dots > 1)
        {
            throw new FormulaSyntaxException(start, $"“{text[start..position]}” có nhiều dấu chấm; viết số liền (1000000 hoặc 1_000_000), dấu chấm chỉ để ngăn phần thập phân");
        }
        if (position + 1 < text.Length && text[position] == ',' && char.IsAsciiDigit(text[position + 1]))
        {
            throw new FormulaSyntaxException(position, "Dấu phẩy nằm giữa hai chữ số: số thập phân viết bằng dấu chấm (1.5); nếu là hai số khác nhau thì chừa khoảng trắng sau dấu phẩy (1, 5)");
        }
        string digits = text[start..position].Replace("_", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            throw new FormulaSyntaxException(start, $"“{digits}” không phải là số tính được; viết lại số này");
        }
        if (position < text.Length && text[position] == '%')
        {
            position++;
            return new Token(TokenKind.Percent, text[start..position], number, start);
        }
        return new Token(TokenKind.Number, digits, number, start);
    }

    private Token ReadName()
    {
        int start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '_' or '.' || IsMark(text[position])))
        {
            position++;
        }
        return new Token(TokenKind.Name, Fold(text[start..position]), 0, start);
    }

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private Token ReadText(char quote)
    {
        int start = position;
        int end = text.IndexOf(quote, start + 1);
        if (end < 0)
        {
            throw new FormulaSyntaxException(start, "Chuỗi chữ chưa đóng; thêm dấu nháy ở cuối chuỗi");
        }
        position = end + 1;
        return new Token(TokenKind.Text, text[(start + 1)..end], 0, start);
    }

    private Token ReadOperator(char c)
    {
        int start = position;
        if (position + 1 < text.Length && TwoSignOperators.Contains(text.Substring(position, 2), StringComparison.Ordinal) && text[position + 1] != ' ')
        {
            position += 2;
            return new Token(TokenKind.Operator, Plain(text[start..position]), 0, start);
        }
        string? sign = c switch
        {
            '+' or '-' or '*' or '/' or '<' or '>' or '=' => c.ToString(),
            '×' or '·' => "*",
            '÷' or ':' => "/",
            '−' or '–' => "-",
            '≥' => ">=",
            '≤' => "<=",
            '≠' => "<>",
            _ => null,
        };
        position++;
        return sign is null
            ? throw new FormulaSyntaxException(start, $"Ký tự “{c}” không dùng được trong công thức; xóa hoặc thay bằng phép tính, tên số liệu hay dấu ngoặc")
            : new Token(TokenKind.Operator, sign, 0, start);
    }

    private static string Plain(string sign) => sign switch
    {
        "!=" => "<>",
        "==" => "=",
        _ => sign,
    };

    private Token Single(TokenKind kind)
    {
        position++;
        return new Token(kind, text[position - 1].ToString(), 0, position - 1);
    }
}
