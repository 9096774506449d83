using ChungSuc.Core.Units;

namespace ChungSuc.Core.Measures;

/// <summary>A named figure that formulas, targets and reports can read.</summary>
/// <param name="Key">The name in formulas: <c>dong_gop.hien_dat_m2</c>.</param>
/// <param name="Name">Vietnamese, as a column head.</param>
/// <param name="Unit">Unit of measure as people read it; null for yes/no, dates and words.</param>
/// <param name="Kind">What a value looks like.</param>
/// <param name="Meaning">One Vietnamese sentence: what is counted, from which records.</param>
/// <param name="Subjects">Kinds of units it is known for.</param>
public sealed record Measure(string Key, string Name, string? Unit, MeasureKind Kind, string Meaning, IReadOnlyList<UnitKind> Subjects)
{
    /// <summary>Kinds of participant it is known for: units, unless it says otherwise.</summary>
    public IReadOnlyList<SubjectKind> Participants { get; init; } = [SubjectKind.Unit];

    /// <summary>The statistic by which a person may state this figure, when there is one.</summary>
    public string? StatedBy { get; init; }
}

public enum MeasureKind
{
    Number = 1,

    /// <summary>86,1 for 86,1 %.</summary>
    Percent = 2,
    YesNo = 3,
    Date = 4,
    Text = 5,

    /// <summary>A list of single cases from a ledger; formulas count and weigh them.</summary>
    Cases = 6,
}
