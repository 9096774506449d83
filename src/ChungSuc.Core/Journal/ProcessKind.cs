namespace ChungSuc.Core.Journal;

/// <summary>A kind of process and the events it may write; docs/processes.md lists them and a test holds the list true.</summary>
public sealed class ProcessKind(string code, string name, params Type[] events)
{
    public string Code { get; } = code;

    public string Name { get; } = name;

    public IReadOnlyList<Type> Events { get; } = events;
}
