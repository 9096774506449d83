using ChungSuc.Web.Pages.Movements.Registrations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>The steps of one year of the movement, each with its days and its page.</summary>
public sealed class CycleModel(YearCycle cycle, RegistrationChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    public MovementYear? About { get; private set; }

    public IReadOnlyList<CycleStep> Steps { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        About = await choices.YearAsync(Asked, cancellationToken);
        Steps = About is null ? [] : await cycle.ReadAsync(About, cancellationToken);
    }
}
