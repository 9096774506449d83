namespace ChungSuc.Core.Commendations.Law;

/// <summary>A stretch of time under one law and one implementing decree.</summary>
public sealed record LegalRegime : LawRow
{
    public required string Code { get; init; }

    public required string Law { get; init; }

    public required IReadOnlyList<string> Decrees { get; init; }

    public required IReadOnlyList<string> Circulars { get; init; }

    /// <summary>The regime whose rows are carried over, unconfirmed, until the new text has been read.</summary>
    public string? CarriesOver { get; init; }

    /// <summary>From this day the regime is expected to change again; a warning, not an end.</summary>
    public DateOnly? ExpectedChange { get; init; }

    public override IReadOnlyList<string> Keys => ["chế độ"];
}

/// <summary>Documents whose "Căn cứ" lines follow their date.</summary>
public enum LegalDocument
{
    Plan,
    Submission,
    AwardDecision,
    CancelDecision,
    CouncilDecision,
}

/// <summary>One "Căn cứ" line, in its order on the page.</summary>
public sealed record CitationLine : LawRow
{
    public static readonly Vocabulary<LegalDocument> DocumentWords = new(
        (LegalDocument.Plan, "kế hoạch phát động"),
        (LegalDocument.Submission, "tờ trình"),
        (LegalDocument.AwardDecision, "quyết định khen thưởng"),
        (LegalDocument.CancelDecision, "quyết định hủy bỏ"),
        (LegalDocument.CouncilDecision, "quyết định thành lập hội đồng"));

    public required string Code { get; init; }

    public required int Order { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<LegalDocument> Documents { get; init; }

    public override IReadOnlyList<string> Keys => [.. Documents.Select(document => $"{Code}|{document}")];
}
