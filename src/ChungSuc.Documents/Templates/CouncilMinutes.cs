namespace ChungSuc.Documents.Templates;

/// <summary>Biên bản of a council that considers rewards. Law asks for members present and absent, the votes of each case and the share on all members.</summary>
public sealed record CouncilMinutes
{
    public required Word.Letterhead Head { get; init; }

    /// <summary>"Họp Hội đồng … xét, đề nghị khen thưởng …".</summary>
    public required string Subject { get; init; }

    /// <summary>Local time of the commune.</summary>
    public required DateTime StartedAt { get; init; }

    public required DateTime EndedAt { get; init; }

    public required string Venue { get; init; }

    public required CouncilOfficer Chair { get; init; }

    public required CouncilOfficer Secretary { get; init; }

    /// <summary>All members of the council; the share of votes is taken on their number.</summary>
    public required IReadOnlyList<CouncilAttendance> Members { get; init; }

    public IReadOnlyList<string> Guests { get; init; } = [];

    public IReadOnlyList<string> Grounds { get; init; } = [];

    public IReadOnlyList<string> Course { get; init; } = [];

    /// <summary>How votes were taken, e.g. "Bỏ phiếu kín".</summary>
    public required string VotingMethod { get; init; }

    /// <summary>The threshold in words with its article, e.g. "từ 80% trở lên, tính trên tổng số thành viên Hội đồng (…)".</summary>
    public required string Threshold { get; init; }

    public required IReadOnlyList<CaseVote> Cases { get; init; }

    public required IReadOnlyList<string> Conclusions { get; init; }

    public IReadOnlyList<string> Recipients { get; init; } = ["Lưu: VT, Hồ sơ"];
}

/// <param name="Name">Without "Ông", "Bà": no title stands before the name under a signature (Nghị định 30/2020, Phụ lục I, II.7.c).</param>
/// <param name="Title">Office and role in the council.</param>
/// <param name="Salutation">"Ông" or "Bà", for the text only.</param>
public sealed record CouncilOfficer(string Name, string Title, string? Salutation = null);

public enum CouncilPresence
{
    Present,
    Absent,
    AbsentWithWrittenOpinion,
}

public sealed record CouncilAttendance
{
    public required string Name { get; init; }

    /// <summary>Office and role in the council.</summary>
    public required string Role { get; init; }

    public required CouncilPresence Presence { get; init; }

    /// <summary>Reason of absence, or the gist of the written opinion.</summary>
    public string? Note { get; init; }
}

public sealed record CaseVote
{
    public required string Recipient { get; init; }

    public required RecipientKind Kind { get; init; }

    public required string Form { get; init; }

    public required int Agree { get; init; }

    public required int Disagree { get; init; }

    public required int Invalid { get; init; }

    public required bool IsPassed { get; init; }
}
