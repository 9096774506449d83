using ChungSuc.Core.Evidence;

namespace ChungSuc.Web.Pages.Evidence;

/// <summary>The files of a record for the shared section of its page, and where more are added, when the person may.</summary>
public sealed record Proofs(IReadOnlyList<EvidenceFile> Files, string? AddUrl);
