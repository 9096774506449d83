namespace ChungSuc.Core.Criteria.Loading;

internal sealed class FaultList
{
    private const int MostFaults = 100;
    private readonly List<SetFault> faults = [];

    public bool IsEmpty => faults.Count == 0;

    /// <summary>Nobody reads more; looking further would only cost time.</summary>
    public bool IsFull => faults.Count >= MostFaults;

    public void Add(YamlPart part, string message) => Add(part.Line, part.Column, message);

    public void Add(int line, int column, string message)
    {
        if (faults.Count < MostFaults)
        {
            faults.Add(new SetFault(line, column, message));
        }
    }

    public IReadOnlyList<SetFault> InOrder() => faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column).ToArray();
}
