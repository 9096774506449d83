using ChungSuc.Core.Awards;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Pdf;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Word;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Awards;

/// <summary>One certificate, as PDF or as a Word file.</summary>
public sealed class CertificateModel(AwardQueries awards, AwardDecisionQueries decisions, PresentOffice present) : PageModel
{
    private const string WordFormat = "word";

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid AwardId { get; set; }

    [BindProperty(SupportsGet = true, Name = "format")]
    public string? Format { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var award = await awards.GetAsync(AwardId, cancellationToken);
        var issue = (await decisions.GetAsync(award.DecisionId, cancellationToken)).Decision.Issue!;
        if (award.Revocation is not null || Format is not (null or WordFormat))
        {
            throw new NotFoundException("Valid award");
        }

        var office = present.Office!;
        var certificate = DecisionPaper.Certificate(award, office, issue.SignerName, issue.SignerTitle);
        var options = new CertificateOptions { Author = PaperFiles.Author(office), CreatedUtc = issue.At };
        var name = $"giay-khen-{issue.Year}-{issue.Number:00}-{award.Ordinal:00}-{award.SubjectName}";
        return Format == WordFormat
            ? File(CertificateWord.Write([certificate], options), PaperFiles.Word, PaperFiles.Name(name, "docx"))
            : File(CertificatePdf.Write([certificate], options), PaperFiles.Pdf, PaperFiles.Name(name, "pdf"));
    }
}
