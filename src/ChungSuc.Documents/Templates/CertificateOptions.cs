namespace ChungSuc.Documents.Templates;

/// <summary>How certificates are printed, and what the file says of itself.</summary>
public sealed record CertificateOptions
{
    public required string Author { get; init; }

    public required DateTime CreatedUtc { get; init; }

    /// <summary>For bought blanks: only what differs from sheet to sheet is printed; border, emblem and fixed words stand on the blank already.</summary>
    public bool TextOnly { get; init; }

    /// <summary>For blanks that leave the giver's line open.</summary>
    public bool PrintsGiverOnBlank { get; init; }

    /// <summary>What this printer and this blank need, to the right.</summary>
    public double OffsetXMm { get; init; }

    /// <summary>What this printer and this blank need, downward.</summary>
    public double OffsetYMm { get; init; }
}
