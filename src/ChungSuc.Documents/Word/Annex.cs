namespace ChungSuc.Documents.Word;

/// <summary>A section of its own with its own page numbers (Nghị định 30/2020, Phụ lục I, III.1). "Phụ lục" and its Roman number are set by the builder.</summary>
public sealed record Annex
{
    public required string Title { get; init; }

    /// <summary>"Kèm theo Quyết định số …", without brackets.</summary>
    public required string AttachedTo { get; init; }

    public required IReadOnlyList<Block> Body { get; init; }

    public bool IsLandscape { get; init; }
}
