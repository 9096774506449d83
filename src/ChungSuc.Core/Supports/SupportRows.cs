using ChungSuc.Core.Evidence;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Supports;

/// <summary>Which help; what is null does not narrow.</summary>
public sealed record SupportFilter
{
    public static readonly SupportFilter All = new();

    /// <summary>The year in which it counts.</summary>
    public int? Year { get; init; }

    /// <summary>Years from and to, both included, for reports over several years.</summary>
    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    public Guid? GiverUnitId { get; init; }

    /// <summary>Help to this unit and all below it.</summary>
    public string? UnderPath { get; init; }

    /// <summary>Only help without a village.</summary>
    public bool IsCommuneOnly { get; init; }

    public SupportState? State { get; init; }

    /// <summary>Planned ends from and to, both included.</summary>
    public DateOnly? EndsFrom { get; init; }

    public DateOnly? EndsTo { get; init; }

    /// <summary>Words of giver, work, recipient or place, with or without marks; or a number such as 2025/007.</summary>
    public string? Text { get; init; }
}

/// <summary>One line of the list: who helps whom with what, and what came of it.</summary>
public sealed record SupportRow
{
    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required int CountedYear { get; init; }

    public required Guid? GiverUnitId { get; init; }

    public required string GiverName { get; init; }

    public required string GiverNameSort { get; init; }

    public required Guid? VillageId { get; init; }

    public required bool HasAddress { get; init; }

    public required string UnitName { get; init; }

    public required string? RecipientName { get; init; }

    public required string? Place { get; init; }

    public required string What { get; init; }

    public required DateOnly FromOn { get; init; }

    public required DateOnly? ToOn { get; init; }

    public required long? ValueVnd { get; init; }

    public required long? LabourDaysTenThousandths { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<ResultLine> Results { get; init; }

    public required int Files { get; init; }

    public string NumberText => Support.NumberOf(Year, Number);

    public decimal? LabourDays => LabourDaysTenThousandths is { } days ? TenThousandths.ToNumber(days) : null;

    public bool Counts => HasAddress && Results.Count > 0;

    /// <summary>"Thôn Đông, Hộ Lương Thị Mận, đầu xóm".</summary>
    public string Address => string.Join(", ", new[] { UnitName, RecipientName, Place }.Where(part => part is not null));

    public string? ResultWords => Results.Count == 0 ? null : string.Join("; ", Results.Select(r => r.Words));

    public SupportStatus StatusOn(DateOnly day) => SupportStatus.Of(HasAddress, Results.Count > 0, ToOn, day);
}

public sealed record ResultLine(DateOnly On, string Text, long? QuantityTenThousandths, string? UnitText)
{
    public string Words => QuantityTenThousandths is { } stored ? $"{Text} ({VietnameseNumber.Format(TenThousandths.ToNumber(stored))} {UnitText})" : Text;
}

/// <summary>One page of a list; <see cref="Totals"/> are those of the whole filter.</summary>
public sealed record SupportPage(SupportTotals Totals, IReadOnlyList<SupportRow> Rows);

public sealed record SupportTotals(int Supports, int Counted, int Villages, long ValueVnd, long LabourDaysTenThousandths)
{
    public static readonly SupportTotals None = Of([]);

    public decimal LabourDays => TenThousandths.ToNumber(LabourDaysTenThousandths);

    /// <summary>Value and days are those of help that counts.</summary>
    public static SupportTotals Of(IReadOnlyCollection<SupportRow> rows)
    {
        var counted = rows.Where(r => r.Counts).ToList();
        return new(
            rows.Count,
            counted.Count,
            counted.Select(r => r.VillageId).Distinct().Count(),
            counted.Sum(r => r.ValueVnd ?? 0),
            counted.Sum(r => r.LabourDaysTenThousandths ?? 0));
    }
}

/// <summary>One entry with all that its page shows.</summary>
public sealed record SupportDetail
{
    public required Support Support { get; init; }

    public required string UnitName { get; init; }

    /// <summary>Voided ones too, oldest first.</summary>
    public required IReadOnlyList<SupportResult> Results { get; init; }

    public required SupportVoid? Void { get; init; }

    public required SupportStatus Status { get; init; }

    /// <summary>Files of the entry and its results, each with the record it proves.</summary>
    public required IReadOnlyList<(Guid RecordId, EvidenceFile File)> Files { get; init; }
}
