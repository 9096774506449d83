namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>A fault in the text of a formula, with the place counted from its first letter.</summary>
internal sealed class FormulaSyntaxException(int offset, string message) : Exception(message)
{
    public int Offset { get; } = offset;
}
