namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>Pratt parser of the formula language. Depth and size are bounded, so no text can exhaust the stack.</summary>
internal sealed class Parser
{
    public const int DeepestNesting = 64;
    public const int MostParts = 500;

    /// <summary>What each side of an operator binds; a comparison does not chain.</summary>
    private static readonly Dictionary<string, int> precedence = new(StringComparer.Ordinal)
    {
        ["hoac"] = 1,
        ["va"] = 2,
        ["="] = 4,
        ["<>"] = 4,
        ["<"] = 4,
        ["<="] = 4,
        [">"] = 4,
        [">="] = 4,
        ["+"] = 5,
        ["-"] = 5,
        ["*"] = 6,
        ["/"] = 6,
    };

    private const int NotPrecedence = 3;
    private const int ComparisonPrecedence = 4;
    private const int MinusPrecedence = 7;

    /// <summary>How strongly a sign binds; names that are not signs bind strongest.</summary>
    public static int Binds(string sign) => precedence.GetValueOrDefault(sign, MinusPrecedence);

    private readonly IReadOnlyList<Token> tokens;
    private int position;
    private int depth;
    private int parts;

    private Parser(IReadOnlyList<Token> tokens) => this.tokens = tokens;

    private Token Current => tokens[position];

    public static Syntax Parse(string text)
    {
        var parser = new Parser(Lexer.Cut(text));
        if (parser.Current.Kind == TokenKind.End)
        {
            throw new FormulaSyntaxException(0, "Công thức còn trống; hãy viết công thức hoặc bỏ khóa này");
        }
        Syntax formula = parser.Expression(0);
        return parser.Current.Kind == TokenKind.End
            ? formula
            : throw new FormulaSyntaxException(parser.Current.Offset, $"Thừa “{parser.Current.Text}”; giữa hai phần của công thức phải có phép tính");
    }

    private Syntax Expression(int minimum)
    {
        if (++depth > DeepestNesting)
        {
            throw new FormulaSyntaxException(Current.Offset, $"Công thức lồng quá {DeepestNesting} tầng; hãy tách bớt thành các công thức trung gian trong mục formulas");
        }
        Syntax left = Prefix();
        while (OperatorAfter(minimum) is { } sign)
        {
            Token token = Take();
            int binds = precedence[sign];
            Syntax right = Expression(binds + 1);
            RefuseChain(sign, binds);
            left = Counted(new CallSyntax(sign, [left, right], token.Offset));
        }
        depth--;
        return left;
    }

    private string? OperatorAfter(int minimum)
        => Current.Kind is TokenKind.Operator or TokenKind.Name && precedence.TryGetValue(Current.Text, out int binds) && binds >= minimum
            ? Current.Text
            : null;

    private void RefuseChain(string sign, int binds)
    {
        if (binds == ComparisonPrecedence && Current.Kind == TokenKind.Operator && precedence.GetValueOrDefault(Current.Text) == ComparisonPrecedence)
        {
            throw new FormulaSyntaxException(Current.Offset, $"Không nối hai phép so sánh “{sign}” và “{Current.Text}”; viết hai vế rồi nối bằng “va”");
        }
    }

    private Syntax Prefix()
    {
        Token token = Take();
        return token.Kind switch
        {
            TokenKind.Number => Counted(new NumberSyntax(token.Number, IsPercent: false, token.Offset)),
            TokenKind.Percent => Counted(new NumberSyntax(token.Number, IsPercent: true, token.Offset)),
            TokenKind.Text => Counted(new TextSyntax(token.Text, token.Offset)),
            TokenKind.Open => Bracketed(token),
            TokenKind.Name => NameOrCall(token),
            TokenKind.Operator when token.Text == "-" => Counted(new CallSyntax("am", [Expression(MinusPrecedence)], token.Offset)),
            TokenKind.End => throw new FormulaSyntaxException(token.Offset, "Công thức dừng giữa chừng; viết tiếp số, tên số liệu hoặc hàm"),
            _ => throw new FormulaSyntaxException(token.Offset, $"“{token.Text}” đứng sai chỗ; chỗ này cần số, tên số liệu hoặc hàm"),
        };
    }

    private Syntax NameOrCall(Token name)
    {
        if (name.Text == "khong" && Current.Kind != TokenKind.Separator && Current.Kind != TokenKind.Close)
        {
            return Counted(new CallSyntax("khong", [Expression(NotPrecedence)], name.Offset));
        }
        if (precedence.ContainsKey(name.Text))
        {
            throw new FormulaSyntaxException(name.Offset, $"“{name.Text}” phải đứng giữa hai vế");
        }
        if (name.Text is "dung" or "sai")
        {
            return Counted(new YesNoSyntax(name.Text == "dung", name.Offset));
        }
        return Current.Kind == TokenKind.Open ? Call(name) : Counted(new NameSyntax(name.Text, name.Offset));
    }

    private Syntax Call(Token name)
    {
        Token open = Take();
        var arguments = new List<Syntax>();
        if (Current.Kind != TokenKind.Close)
        {
            arguments.Add(Expression(0));
            while (Current.Kind == TokenKind.Separator)
            {
                Take();
                arguments.Add(Expression(0));
            }
        }
        Close(open);
        return Counted(new CallSyntax(name.Text, arguments, name.Offset));
    }

    private Syntax Bracketed(Token open)
    {
        Syntax inner = Expression(0);
        Close(open);
        return inner;
    }

    private void Close(Token open)
    {
        if (Current.Kind != TokenKind.Close)
        {
            throw Current.Kind == TokenKind.End
                ? new FormulaSyntaxException(open.Offset, "Dấu ngoặc mở ở đây chưa có dấu ngoặc đóng; thêm “)”")
                : new FormulaSyntaxException(Current.Offset, $"“{Current.Text}” đứng sai chỗ; chỗ này cần phép tính, dấu phẩy hoặc dấu đóng ngoặc");
        }
        Take();
    }

    private Token Take() => tokens[position < tokens.Count - 1 ? position++ : position];

    private Syntax Counted(Syntax part) => ++parts <= MostParts
        ? part
        : throw new FormulaSyntaxException(part.Offset, $"Công thức có quá {MostParts} phần; hãy tách bớt thành các công thức trung gian trong mục formulas");
}
