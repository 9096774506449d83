namespace ChungSuc.Core.Communications;

/// <summary>An item as lists and figures read it.</summary>
public sealed record CommunicationLine
{
    /// <summary>How the commune itself is named as the one that did it.</summary>
    public const string Office = "UBND xã";

    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required CommunicationKind Kind { get; init; }

    public required CommunicationMedium Medium { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required string Topic { get; init; }

    public required int? Minutes { get; init; }

    public required int? Reach { get; init; }

    public required long? CostVnd { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitName { get; init; }

    public required string UnitPath { get; init; }

    public required int Files { get; init; }

    /// <summary>Empty for the commune as a whole.</summary>
    public required IReadOnlyList<ToldVillage> Villages { get; init; }

    public string NumberText => Communication.NumberOf(Year, Number);

    public string Places => PlacesOf([.. Villages.Select(v => v.Name)]);

    public static string PlacesOf(IReadOnlyList<string> villages) => villages.Count == 0 ? "Toàn xã" : string.Join(", ", villages);
}

public sealed record ToldVillage(Guid Id, string Name);

/// <summary>Sums of some items. Cost per person counts only items of which both are known.</summary>
public sealed record CommunicationTally(int Items, int Written, int Sessions, long Minutes, long Reach, long CostVnd, decimal? CostPerPerson)
{
    public static readonly CommunicationTally None = Of([]);

    public static CommunicationTally Of(IReadOnlyCollection<CommunicationLine> lines)
    {
        var known = lines.Where(l => l is { CostVnd: not null, Reach: > 0 }).ToList();
        return new CommunicationTally(
            lines.Count,
            lines.Count(l => CommunicationNames.Written.Contains(l.Kind)),
            lines.Count(l => CommunicationNames.Sessions.Contains(l.Kind)),
            lines.Sum(l => (long)(l.Minutes ?? 0)),
            lines.Sum(l => (long)(l.Reach ?? 0)),
            lines.Sum(l => l.CostVnd ?? 0),
            known.Count == 0 ? null : Math.Round(known.Sum(l => l.CostVnd!.Value) / (decimal)known.Sum(l => l.Reach!.Value), MidpointRounding.AwayFromZero)); // known: both are there
    }
}

/// <summary>One page of the book; the tally is that of the whole filter.</summary>
public sealed record CommunicationPage(CommunicationTally Tally, IReadOnlyList<CommunicationLine> Rows);

public sealed record VoidedCommunication(Guid Id, int Year, int Number, string Topic, DateOnly HeldOn, string Reason, string VoidedBy, DateTime VoidedAt)
{
    public string NumberText => Communication.NumberOf(Year, Number);
}

/// <summary>One item with all that its page shows.</summary>
public sealed record CommunicationDetail
{
    public required Communication Item { get; init; }

    public required string UnitName { get; init; }

    public required IReadOnlyList<ToldVillage> Villages { get; init; }

    public required IReadOnlyList<ServedCampaign> Campaigns { get; init; }

    public required CommunicationVoid? Void { get; init; }

    public string Places => CommunicationLine.PlacesOf([.. Villages.Select(v => v.Name)]);

    public decimal? CostPerPerson => Item is { CostVnd: { } cost, Reach: > 0 and { } reach } ? Math.Round(cost / (decimal)reach, MidpointRounding.AwayFromZero) : null;
}

/// <summary>What a village was told in a year, month by month, and how long it has been silent.</summary>
public sealed record VillageTelling(Guid VillageId, string Name, CommunicationTally Tally, IReadOnlyList<int> ByMonth, DateOnly? LastOn, bool IsSilent);

/// <summary>What a unit did in a year, beside its plan.</summary>
public sealed record UnitTelling(Guid UnitId, string Name, CommunicationTally Tally, int Told, int? Planned);

/// <summary>The book of one year at a glance.</summary>
public sealed record CommunicationBoard
{
    public required CommunicationTally Whole { get; init; }

    public required IReadOnlyList<VillageTelling> Villages { get; init; }

    public required IReadOnlyList<int> ByMonth { get; init; }

    public required IReadOnlyList<(CommunicationMedium Medium, CommunicationTally Tally)> Media { get; init; }

    public required IReadOnlyList<UnitTelling> Units { get; init; }

    public required IReadOnlyList<(string Key, string Name, CommunicationTally Tally)> Campaigns { get; init; }
}
