namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>A formula as it was written, before names and types are known.</summary>
internal abstract record Syntax(int Offset);

internal sealed record NumberSyntax(decimal Number, bool IsPercent, int Offset) : Syntax(Offset);

internal sealed record TextSyntax(string Text, int Offset) : Syntax(Offset);

internal sealed record YesNoSyntax(bool Answer, int Offset) : Syntax(Offset);

internal sealed record NameSyntax(string Name, int Offset) : Syntax(Offset);

/// <summary>A function with its arguments; operators are functions too, named by their sign ("+", "va", "khong").</summary>
internal sealed record CallSyntax(string Function, IReadOnlyList<Syntax> Arguments, int Offset) : Syntax(Offset);
