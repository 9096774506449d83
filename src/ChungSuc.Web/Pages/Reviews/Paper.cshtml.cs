using ChungSuc.Core.Reviews;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Reviews;

public sealed class PaperModel(ReportQueries reports, TimeProvider clock) : PageModel
{
    private const string WordFile = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var detail = await reports.GetAsync(Id, cancellationToken);
        return File(ReportPaper.Write(detail, clock.GetUtcNow().UtcDateTime), WordFile, ReportPaper.FileName(detail));
    }
}
