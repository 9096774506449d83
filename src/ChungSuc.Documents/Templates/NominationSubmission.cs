using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Templates;

/// <summary>Tờ trình that proposes rewards to the level above, with the list of cases in short (danh sách trích ngang).</summary>
public sealed record NominationSubmission
{
    public required Letterhead Head { get; init; }

    /// <summary>"Về việc đề nghị khen thưởng …".</summary>
    public required string Subject { get; init; }

    public required IReadOnlyList<string> Addressees { get; init; }

    /// <summary>Law, plan and minutes of the council on which the proposal rests.</summary>
    public required IReadOnlyList<string> Grounds { get; init; }

    /// <summary>Who proposes: "Ủy ban nhân dân xã …".</summary>
    public required string Proposer { get; init; }

    /// <summary>Whom it asks: "Chủ tịch Ủy ban nhân dân tỉnh …".</summary>
    public required string Giver { get; init; }

    /// <summary>The statement that the cases were examined and are eligible.</summary>
    public required string Statement { get; init; }

    public required IReadOnlyList<NominationCase> Cases { get; init; }

    public IReadOnlyList<string> AttachedPapers { get; init; } = [];

    public required SingleSignature Signing { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }
}

public sealed record NominationCase
{
    public required RecipientKind Kind { get; init; }

    public required string Name { get; init; }

    public int? BirthYear { get; init; }

    public required string Place { get; init; }

    public required string Achievement { get; init; }

    public required string Form { get; init; }

    public string? EarlierAwards { get; init; }

    /// <summary>Votes for, of all members of the council; null when no council voted.</summary>
    public (int Agree, int Members)? Votes { get; init; }
}
