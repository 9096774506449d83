namespace ChungSuc.Core.Evidence;

public enum EvidenceKind
{
    Picture = 1,
    Pdf = 2,
    Word = 3,
    Excel = 4,
}

/// <summary>Which files a person may read: those of a record whose page he may open, and loose ones that are his or in his keeping.</summary>
/// <param name="UserId">Who reads.</param>
/// <param name="KeepsStore">Reads loose files of all.</param>
/// <param name="HiddenKinds">Classes of records whose pages he may not open.</param>
public sealed record EvidenceReader(Guid? UserId, bool KeepsStore, IReadOnlyList<string> HiddenKinds);

/// <summary>Which files; what is null does not narrow.</summary>
public sealed record EvidenceFilter
{
    public required EvidenceReader Reader { get; init; }

    /// <summary>Words of the name, with or without marks.</summary>
    public string? Text { get; init; }

    public EvidenceKind? Kind { get; init; }

    public bool IsLooseOnly { get; init; }

    public bool IsExpiredOnly { get; init; }

    /// <summary>Without those that this record has already.</summary>
    public Guid? NotOfRecordId { get; init; }
}

public sealed record EvidenceRow(Guid Id, string Name, string MediaType, long SizeBytes, DateTime StoredAt, DateOnly? ValidUntil, int Uses)
{
    public bool IsExpiredOn(DateOnly day) => ValidUntil < day;
}

public sealed record EvidencePage(int Total, IReadOnlyList<EvidenceRow> Rows);

/// <summary>A record that a file proves; the sentence of the journal is there for records that no room names.</summary>
public sealed record ProvenRecord(string RecordKind, Guid RecordId, string? Sentence);

public sealed record EvidenceDetail(EvidenceFile File, IReadOnlyList<ProvenRecord> Records);
