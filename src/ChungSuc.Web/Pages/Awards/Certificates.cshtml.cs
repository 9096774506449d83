using ChungSuc.Core.Awards;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Pdf;
using ChungSuc.Documents.Templates;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Awards;

/// <summary>All certificates of an issued decision in one file; never of a draft, and none of a revoked award.</summary>
public sealed class CertificatesModel(AwardDecisionQueries decisions, PresentOffice present) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid DecisionId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var detail = await decisions.GetAsync(DecisionId, cancellationToken);
        var issue = detail.Decision.Issue ?? throw new NotFoundException("Issued decision");
        var office = present.Office!;
        var certificates = detail.Lines
            .Where(l => l.Award is { Revocation: null })
            .Select(l => DecisionPaper.Certificate(l.Award!, office, issue.SignerName, issue.SignerTitle))
            .ToList();
        if (certificates.Count == 0)
        {
            throw new NotFoundException("Valid award");
        }

        var bytes = CertificatePdf.Write(certificates, new CertificateOptions { Author = PaperFiles.Author(office), CreatedUtc = issue.At });
        return File(bytes, PaperFiles.Pdf, PaperFiles.Name($"giay-khen-{issue.Year}-{issue.Number:00}", "pdf"));
    }
}
