using ChungSuc.Documents.Text;

namespace ChungSuc.Documents.Word;

/// <summary>Places 2, 3 and 4 of the decree's diagram, and what the file says of itself.</summary>
public sealed record Letterhead
{
    public required IssuingAgency Agency { get; init; }

    /// <summary>Null only for minutes of an office that does not number them.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>Place without the word "xã", as the decree writes it; the caller knows the exceptions.</summary>
    public required string Place { get; init; }

    public required IssueDate Date { get; init; }

    public required string Author { get; init; }

    /// <summary>Moment of making, in UTC: stands in the file's properties, so equal input gives equal bytes.</summary>
    public required DateTime CreatedUtc { get; init; }

    public PageProfile Page { get; init; } = PageProfile.Default;

    /// <summary>"số 05/KH-UBND ngày 05 tháng 02 năm 2026": how an annex names its paper. Blanks stay blank (mẫu 2.2).</summary>
    internal string Citation =>
        Number is null ? UnbrokenDate : $"{Number.ToString().Replace("Số:", "số", StringComparison.Ordinal)} {UnbrokenDate}";

    private string UnbrokenDate => PaperText.Unbroken(Date.ToString());
}

/// <summary>The lines are the office's own way of breaking its name; they are set in capitals.</summary>
public sealed record IssuingAgency
{
    public IReadOnlyList<string> SuperiorLines { get; init; } = [];

    public required IReadOnlyList<string> Lines { get; init; }
}
