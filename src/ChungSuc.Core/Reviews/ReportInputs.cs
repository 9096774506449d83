namespace ChungSuc.Core.Reviews;

public sealed record ComposeReport
{
    public required ReportKind Kind { get; init; }

    public required Guid MovementId { get; init; }

    /// <summary>Blank: from the first day of the movement.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Blank: to the last day of the movement.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The issued report whose errors are to be mended; its texts are taken over.</summary>
    public Guid? ReplacesId { get; init; }
}

public sealed record RewriteReportPart
{
    public required Guid ReportId { get; init; }

    public required Guid PartId { get; init; }

    /// <summary>The version that the person read.</summary>
    public required int Version { get; init; }

    public string? Heading { get; init; }

    public string? Text { get; init; }
}

public sealed record IssueReport
{
    public required Guid ReportId { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required string? SignerName { get; init; }

    public SigningOffice SigningOffice { get; init; } = SigningOffice.Chairman;

    /// <summary>The person saw which figures are missing and issues the report all the same.</summary>
    public bool DespiteMissing { get; init; }
}
