using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Templates;

/// <summary>Báo cáo sơ kết or tổng kết of the People's Committee.</summary>
public sealed record ReviewReport
{
    public required Letterhead Head { get; init; }

    public string TypeName { get; init; } = "Báo cáo";

    /// <summary>"Tổng kết Phong trào thi đua …".</summary>
    public required string Subject { get; init; }

    public IReadOnlyList<string> Addressees { get; init; } = [];

    public IReadOnlyList<string> Opening { get; init; } = [];

    public required IReadOnlyList<ReportSection> Sections { get; init; }

    public required string Closing { get; init; }

    public IReadOnlyList<ReportAnnex> Annexes { get; init; } = [];

    public required SingleSignature Signing { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>"Ủy ban nhân dân xã …", named in the line under each annex.</summary>
    public required string Issuer { get; init; }
}

public sealed record ReportSection(string Title, IReadOnlyList<Block> Body);

public sealed record ReportAnnex(string Title, IReadOnlyList<Block> Body, bool IsLandscape = false);
