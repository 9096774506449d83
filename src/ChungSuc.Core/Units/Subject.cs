namespace ChungSuc.Core.Units;

/// <summary>Who takes part, gives, is assessed or is commended.</summary>
public enum SubjectKind
{
    Unit = 1,
    Household = 2,
    Person = 3,
}

/// <summary>A participant as pages and services pass it on: its kind, its key, its name of the day and the unit it belongs to.</summary>
public sealed record Subject(SubjectKind Kind, Guid Id, string Name, UnitKind? UnitKind, string? UnitName, string UnitPath)
{
    /// <summary>"kind:key", the value of an option in a form.</summary>
    public string Reference => $"{Kind}:{Id:N}";

    public static bool TryParse(string? reference, out SubjectKind kind, out Guid id)
    {
        (kind, id) = (default, default);
        var parts = (reference ?? string.Empty).Split(':');
        return parts.Length == 2
            && Enum.TryParse(parts[0], out kind)
            && Enum.IsDefined(kind)
            && Guid.TryParseExact(parts[1], "N", out id);
    }
}
