namespace ChungSuc.Documents.Word.Linting;

public enum Nd30Level
{
    /// <summary>The records office would send the paper back.</summary>
    Error,

    /// <summary>It probably would.</summary>
    Warning,
}

/// <summary>What is wrong, where, and how to mend it, in the official's language.</summary>
public sealed record Nd30Finding
{
    public required string Id { get; init; }

    public Nd30Level Level { get; init; } = Nd30Level.Error;

    /// <summary>The place in Phụ lục I of Nghị định 30/2020/NĐ-CP.</summary>
    public required string Basis { get; init; }

    public required string Message { get; init; }

    public required string Mending { get; init; }

    /// <summary>The beginning of the line it is about.</summary>
    public string? Where { get; init; }
}
