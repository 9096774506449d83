namespace ChungSuc.Documents.Templates;

/// <summary>How certificates are printed, and what the file says of itself.</summary>
public sealed record CertificateOptions
{
    private const double MostOffsetMm = 14;

    private readonly double _offsetXMm;
    private readonly double _offsetYMm;

    public required string Author { get; init; }

    public required DateTime CreatedUtc { get; init; }

    /// <summary>For bought blanks: only what differs from sheet to sheet is printed; border, emblem and fixed words stand on the blank already.</summary>
    public bool TextOnly { get; init; }

    /// <summary>For blanks that leave the giver's line open.</summary>
    public bool PrintsGiverOnBlank { get; init; }

    /// <summary>What this printer and this blank need, to the right.</summary>
    public double OffsetXMm
    {
        get => _offsetXMm;
        init => _offsetXMm = InRange(value);
    }

    /// <summary>What this printer and this blank need, downward.</summary>
    public double OffsetYMm
    {
        get => _offsetYMm;
        init => _offsetYMm = InRange(value);
    }

    private static double InRange(double value) => Math.Abs(value) <= MostOffsetMm
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"An offset is at most {MostOffsetMm} mm.");
}
