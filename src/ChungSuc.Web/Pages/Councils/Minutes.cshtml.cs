using ChungSuc.Core.Councils;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Word;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Awards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Councils;

/// <summary>Biên bản as a Word file, made from the record alone.</summary>
public sealed class MinutesModel(MeetingQueries meetings, PresentOffice present) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid MeetingId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var detail = await meetings.GetAsync(MeetingId, cancellationToken);
        var paper = MinutesPaper.From(detail, present.Office!);
        return File(WordPaper.Write(CouncilMinutesPaper.Make(paper)), PaperFiles.Word, PaperFiles.Name($"bien-ban-hop-{detail.Meeting.HeldOn:yyyy-MM-dd}", "docx"));
    }
}
