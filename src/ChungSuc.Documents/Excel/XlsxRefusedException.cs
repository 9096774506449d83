namespace ChungSuc.Documents.Excel;

/// <summary>The file is not read, or not read further. The sentence names the limit or the fault and says what to do.</summary>
/// <param name="code">Stable word for tests and logs, for example <c>xlsx.cells</c>.</param>
public sealed class XlsxRefusedException(string code, string sentence, Exception? cause = null) : Exception(sentence, cause)
{
    public string Code { get; } = code;
}
