using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>Sheets to sign, one page each: of one participant, or of all of a kind.</summary>
public sealed class PaperModel(RegistrationQueries registrations, RegistrationChoices choices) : PageModel
{
    private const int MostSheets = 300;

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public RegistrantKind? Kind { get; set; }

    public MovementYear About { get; private set; } = null!;

    public IReadOnlyList<Registration> Sheets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        About = await choices.YearAsync(Asked, cancellationToken) ?? throw new NotFoundException("Movement");
        if (Id is not { } id)
        {
            Sheets = await registrations.WholeAsync(About.Filter with { Kind = Kind, UnderPath = choices.UnderPath }, MostSheets, cancellationToken);
            return;
        }

        var one = (await registrations.GetAsync(id, cancellationToken)).Registration;
        Sheets = await registrations.WholeAsync(new RegistrationFilter(one.MovementId, one.Year) { Id = id, UnderPath = choices.UnderPath }, 1, cancellationToken);
        if (Sheets.Count == 0)
        {
            throw new NotFoundException("Registration that counts");
        }
    }
}
