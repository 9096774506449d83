using ChungSuc.Core.Councils;
using ChungSuc.Core.Shared;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Word;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Awards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Steering;

/// <summary>Thông báo kết luận as a Word file, made from the record alone; number and signature are given by hand.</summary>
public sealed class NoticeModel(BodyMeetingQueries meetings, PresentOffice present) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid MeetingId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var detail = await meetings.GetAsync(MeetingId, cancellationToken);
        return detail.Meeting.Minutes is null
            ? throw new NotFoundException("Minutes")
            : File(
                WordPaper.Write(ConclusionNoticePaper.Make(NoticePaper.From(detail, present.Office!))), // a signed-in person has a commune
                PaperFiles.Word,
                PaperFiles.Name($"thong-bao-ket-luan-{detail.Meeting.HeldOn:yyyy-MM-dd}", "docx"));
    }
}
