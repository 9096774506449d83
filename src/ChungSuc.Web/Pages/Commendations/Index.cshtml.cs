using ChungSuc.Core.Commendations;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Commendations;

public sealed class IndexModel(NominationQueries nominations, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public NominationState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<SelectListItem> States { get; private set; } = [];

    public NominationPage Found { get; private set; } = new(0, []);

    public bool MayNominate => actor.Role is { } role && NominationService.MayNominate.Contains(role);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var counts = await nominations.CountsAsync(cancellationToken);
        States = [.. Enum.GetValues<NominationState>().Select(s => new SelectListItem($"{VietnameseText.Capitalise(s.Vietnamese())} ({counts.GetValueOrDefault(s)})", s.ToString(), s == State))];
        Found = await nominations.PageAsync(State, Text, PageNumber, cancellationToken);
    }
}
