using ChungSuc.Core.Inspections;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Word;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Awards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>Biên bản as a Word file, made from the record alone.</summary>
public sealed class PaperModel(VisitQueries visits, PresentOffice present) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var detail = await visits.GetAsync(id, cancellationToken);
        var minutes = detail.Minutes ?? throw new NotFoundException("Inspection minutes");
        var paper = InspectionPaper.From(detail, minutes, present.Office!); // a signed-in person has a commune
        return File(WordPaper.Write(InspectionMinutesPaper.Make(paper)), PaperFiles.Word, PaperFiles.Name($"bien-ban-{detail.Visit.Side.Vietnamese()}-{detail.Visit.NumberText}", "docx"));
    }
}
