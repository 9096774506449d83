using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Journal;

/// <summary>Who acts in this request, in which office, at which unit. Set once by the door through which the request came.</summary>
public sealed class Actor
{
    public Guid? UserId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Null for the program itself (imports, sample data, first start).</summary>
    public Role? Role { get; private set; }

    public Guid UnitId { get; private set; }

    public string UnitPath { get; private set; } = string.Empty;

    public bool IsKnown => Name.Length > 0;

    public string Post => Role?.Vietnamese() ?? "Chương trình";

    public void ActAs(Guid userId, string name, Role role, Guid unitId, string unitPath)
    {
        (UserId, Name, Role, UnitId, UnitPath) = (userId, name, role, unitId, unitPath);
    }

    public void ActAsProgram(string name)
    {
        (UserId, Name, Role, UnitId, UnitPath) = (null, name, null, Guid.Empty, "/");
    }

    /// <summary>A right at a unit covers the units below it.</summary>
    public bool Covers(string unitPath) =>
        UnitPath.Length > 0 && unitPath.StartsWith(UnitPath, StringComparison.Ordinal);
}
