using ChungSuc.Documents.Text;

namespace ChungSuc.Documents.Word;

/// <summary>The date of issue, or the blanks that wait for it.</summary>
public sealed record IssueDate
{
    public int? Day { get; init; }

    public int? Month { get; init; }

    public required int Year { get; init; }

    public static IssueDate On(DateOnly date) => new() { Day = date.Day, Month = date.Month, Year = date.Year };

    public static IssueDate BlankDay(int month, int year) => new() { Month = month, Year = year };

    public override string ToString() => PaperDate.Long(Day, Month, Year);
}
