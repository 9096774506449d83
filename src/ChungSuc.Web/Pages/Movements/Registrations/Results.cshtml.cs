using ChungSuc.Core.Movements;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>All pledges of a year with a figure, each beside its result.</summary>
public sealed class ResultsModel(RegistrationQueries registrations, RegistrationChoices choices, PledgeResults results) : PageModel
{
    public const int Most = 500;

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public RegistrantKind? Kind { get; set; }

    public MovementYear? About { get; private set; }

    public IReadOnlyList<PledgeLine> Lines { get; private set; } = [];

    public int Known => Lines.Count(l => l.IsKept is not null);

    public int Kept => Lines.Count(l => l.IsKept == true);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        About = await choices.YearAsync(Asked, cancellationToken);
        if (About is not null)
        {
            var all = await registrations.WholeAsync(About.Filter with { Kind = Kind, UnderPath = choices.UnderPath }, Most, cancellationToken);
            Lines = await results.ReadAsync(all, About.Year, cancellationToken);
        }
    }
}
