using ChungSuc.Core.Awards;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Word;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Awards;

/// <summary>The decision with its list as a Word file.</summary>
public sealed class PaperModel(AwardDecisionQueries decisions, PresentOffice present, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid DecisionId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var detail = await decisions.GetAsync(DecisionId, cancellationToken);
        var paper = DecisionPaper.From(detail, present.Office!, VietnameseDate.Today(clock));
        var name = detail.Decision.Issue is { } issue ? $"quyet-dinh-{issue.Year}-{issue.Number:00}" : "du-thao-quyet-dinh";
        return File(WordPaper.Write(AwardDecisionPaper.Make(paper)), PaperFiles.Word, PaperFiles.Name(name, "docx"));
    }
}
