namespace ChungSuc.Core.Criteria.Formulas;

internal enum TokenKind
{
    Number,
    Percent,
    Text,
    Name,
    Operator,
    Open,
    Close,
    Separator,
    End,
}

internal readonly record struct Token(TokenKind Kind, string Text, decimal Number, int Offset);
