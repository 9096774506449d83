using ChungSuc.Core.Journal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Journal;

public sealed class IndexModel(JournalQueries journal) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "ban-ghi")]
    public Guid? RecordId { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public JournalPage Lines { get; private set; } = new(0, []);

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Lines = await journal.PageAsync(RecordId, Text, Number, cancellationToken);
}
