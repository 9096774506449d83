namespace ChungSuc.Core.Units.Files;

/// <summary>Tier of an administrative unit. The district tier has no unit after 30/6/2025.</summary>
public enum AdministrativeLevel
{
    Province,
    District,
    Commune,
}

/// <summary>
/// A unit of the code list (Quyết định 124/2004/QĐ-TTg, then 19/2025/QĐ-TTg). A code alone is no key: new units reuse codes
/// of their parts, so the key is code, level and first day. Empty days are not known to the list.
/// </summary>
public sealed record AdministrativeUnitRow
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Kind of the unit as the law writes it: tỉnh, huyện, xã, phường, thị trấn, đặc khu ...</summary>
    public required string Type { get; init; }

    public required AdministrativeLevel Level { get; init; }

    /// <summary>Code of the unit above, at the next level that exists on that day.</summary>
    public string? ParentCode { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public string? Basis { get; init; }

    /// <summary>"xã Chi Lăng".</summary>
    public string FullName => $"{Type} {Name}";
}
