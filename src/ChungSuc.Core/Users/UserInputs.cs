using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Users;

public sealed record OpenAccount
{
    public required string UserName { get; init; }

    public required string FullName { get; init; }

    /// <summary>Null in sample mode, where one signs in by choosing a role.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Password { get; init; }

    public required Role Role { get; init; }

    public required Guid UnitId { get; init; }

    public required DateOnly From { get; init; }

    public Guid? PersonId { get; init; }

    public string? Email { get; init; }
}

/// <summary>A person's own setting.</summary>
public sealed record ChangeContact(string? Email, bool WantsReminders);

public sealed record EndGrant(Guid GrantId, DateOnly LastDay, string Reason);
