namespace ChungSuc.Core.Shared;

/// <summary>A rule of the field was broken. Shown to the person at the field, answered with 400.</summary>
/// <param name="code">Stable code for tests and logs, for example <c>contribution.amount.not_positive</c>.</param>
/// <param name="sentence">A Vietnamese sentence that says what to do.</param>
/// <param name="field">Name of the input's property, or null when the whole form is concerned.</param>
public class RuleException(string code, string sentence, string? field = null) : Exception(sentence)
{
    public string Code { get; } = code;

    public string? Field { get; } = field;
}
