namespace ChungSuc.Core.Contributions;

/// <summary>Sums of what was given, and of those who gave. Voided entries never count.</summary>
public sealed record ContributionTotals
{
    public static readonly ContributionTotals None = new();

    public long MoneyVnd { get; init; }

    public long LabourTenThousandths { get; init; }

    public long LandTenThousandths { get; init; }

    /// <summary>Money, and the converted value of the rest where somebody set one.</summary>
    public long ValueVnd { get; init; }

    public int Goods { get; init; }

    public int Ideas { get; init; }

    public int Contributions { get; init; }

    public int Givers { get; init; }

    /// <summary>Distinct households among the givers.</summary>
    public int Households { get; init; }

    /// <summary>The most households that gave together in one entry; who they were is not recorded.</summary>
    public int HouseholdsTogether { get; init; }

    /// <summary>Households that surely took part: those named, or those of the largest common work, never added up so that none counts twice.</summary>
    public int HouseholdsAtLeast => Math.Max(Households, HouseholdsTogether);

    public decimal LabourDays => LabourTenThousandths / (decimal)ContributionLine.OneUnit;

    public decimal LandM2 => LandTenThousandths / (decimal)ContributionLine.OneUnit;
}

/// <summary>A village (null: given to the commune as a whole) and its sums.</summary>
public sealed record VillageTotals(Guid? VillageId, string Name, ContributionTotals Totals);
