using ChungSuc.Core.Units.Files;

namespace ChungSuc.Core.Units;

/// <summary>A list of administrative units to take in, with the days it is valid where its rows say none.</summary>
public sealed record UnitImport
{
    /// <summary>Names of the files, for the journal.</summary>
    public required string Source { get; init; }

    public required IReadOnlyList<AdministrativeUnitRow> Units { get; init; }

    public IReadOnlyList<UnitChangeRow> Mergers { get; init; } = [];

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }
}

/// <summary>What an import did. Mergers whose old or new unit is in no list yet are left out and counted.</summary>
public sealed record UnitImportResult(int Added, int Changed, int Unchanged, int Mergers, int MergersKnown, int MergersWithoutUnit);
