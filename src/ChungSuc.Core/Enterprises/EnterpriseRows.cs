using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Enterprises;

/// <summary>Which facts; what is null does not narrow.</summary>
public sealed record FactFilter
{
    public static readonly FactFilter All = new();

    public Guid? UnitId { get; init; }

    public FactKind? Kind { get; init; }

    /// <summary>Facts that speak of this year: links that run in it, products whose certificate holds at its end (today, while it runs), the others of the year itself.</summary>
    public int? Year { get; init; }

    public FactState? State { get; init; }

    public int? LeastStars { get; init; }

    /// <summary>Words of enterprise, partner, craft or product, with or without marks, or a number such as 2025/007.</summary>
    public string? Text { get; init; }
}

public enum FactState
{
    Confirmed = 1,
    Waiting = 2,
    Voided = 3,
}

/// <summary>A fact as lists and figures read it.</summary>
public sealed record FactRow(EnterpriseFact Fact, EnterpriseConfirmation? Confirmation, EnterpriseFactVoid? Void, string UnitName, int Files);

public sealed record FactPage(int Total, IReadOnlyList<FactRow> Rows);

/// <summary>One fact with its proof.</summary>
public sealed record FactDetail(EnterpriseFact Fact, string UnitName, IReadOnlyList<EvidenceFile> Files);

/// <summary>An OCOP product and how its certificate stands on a day.</summary>
public sealed record OcopStanding(FactRow Row, DateOnly Day)
{
    public const int SoonDays = 90;

    public EnterpriseFact Product => Row.Fact;

    /// <summary>By the end of their certificates; of a product recognised again only the latest decision.</summary>
    public static IReadOnlyList<OcopStanding> Of(IEnumerable<FactRow> facts, DateOnly day) =>
    [
        .. facts
            .Where(row => row.Fact.Kind == FactKind.OcopProduct)
            .GroupBy(row => (row.Fact.UnitId, row.Fact.TitleFold))
            .Select(decisions => new OcopStanding(decisions.MaxBy(row => row.Fact.PaperOn)!, day)) // a group is never empty
            .OrderBy(product => product.Product.ExpiresOn),
    ];

    /// <summary>Below 0 once it has expired.</summary>
    public int DaysLeft => Product.ExpiresOn!.Value.DayNumber - Day.DayNumber; // a product has its expiry

    public bool IsExpired => DaysLeft < 0;

    public bool IsSoon => DaysLeft is >= 0 and <= SoonDays;

    public bool IsConfirmed => Row.Confirmation is not null;

    /// <summary>Counts for criteria: confirmed, still valid, three stars or more.</summary>
    public bool Counts => IsConfirmed && !IsExpired && Product.Stars >= OcopRules.CountingStars;

    public string Words => DaysLeft switch
    {
        < 0 => $"đã hết hạn {-DaysLeft} ngày",
        0 => "hết hạn hôm nay",
        _ => $"còn {DaysLeft} ngày",
    };
}

/// <summary>An enterprise in the list of enterprises.</summary>
public sealed record EnterpriseRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required UnitKind Kind { get; init; }

    public required EnterpriseProfile? Profile { get; init; }

    public required string? VillageName { get; init; }

    /// <summary>Counting OCOP products.</summary>
    public required int Products { get; init; }

    /// <summary>Of the latest confirmed year; null when none is.</summary>
    public required int? LocalWorkers { get; init; }

    public required int Links { get; init; }

    public required int Waiting { get; init; }
}

/// <param name="Id">The unit.</param>
/// <param name="Name">Its name of the day.</param>
/// <param name="IsProfileConfirmed">Of the latest revision; null without a profile.</param>
/// <param name="Facts">Without voided ones, and without their files.</param>
public sealed record EnterpriseOverview(Guid Id, string Name, bool? IsProfileConfirmed, IReadOnlyList<FactRow> Facts)
{
    public int Waiting => Facts.Count(f => f.Confirmation is null) + (IsProfileConfirmed == false ? 1 : 0);
}

public sealed record EnterpriseFilter
{
    public UnitKind? Kind { get; init; }

    public Guid? VillageId { get; init; }

    public bool IsWaitingOnly { get; init; }

    public string? Text { get; init; }
}

public sealed record EnterprisePage(int Total, EnterpriseSums Sums, IReadOnlyList<EnterpriseRow> Rows);

/// <summary>Sums of all enterprises that match, not of one page.</summary>
public sealed record EnterpriseSums(int Products, int LocalWorkers, int Links, int Waiting);

/// <summary>One enterprise whole.</summary>
public sealed record EnterpriseDetail
{
    public required Unit Unit { get; init; }

    /// <summary>The latest revision; its confirmation, when there is one, stands with it.</summary>
    public required EnterpriseProfile? Profile { get; init; }

    public required string? VillageName { get; init; }

    /// <summary>Voided ones too, the latest first.</summary>
    public required IReadOnlyList<FactRow> Facts { get; init; }

    public IEnumerable<FactRow> Of(FactKind kind) => Facts.Where(f => f.Fact.Kind == kind);
}
