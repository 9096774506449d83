using ChungSuc.Core.Movements;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>Who has registered and who has not, by kind of participant.</summary>
public sealed class IndexModel(
    RegistrationQueries registrations, RegistrationService service, RegistrationChoices choices, SubjectQueries subjects, AccessRules rules, Core.Journal.Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public RegistrantKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "chua")]
    public bool IsMissing { get; set; }

    [BindProperty(SupportsGet = true, Name = "thon")]
    public Guid? VillageId { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public MovementYear? About { get; private set; }

    public IReadOnlyList<RegistrationCount> Counts { get; private set; } = [];

    public RegistrationPage Registered { get; private set; } = new(0, []);

    public MissingPage Missing { get; private set; } = new(0, []);

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public bool MayRecord => rules.MayOpen(Conventions.RecordPage, actor.Role);

    public bool MayRecordFor(string path) => MayRecord && service.MayWriteFor(path);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        About = await choices.YearAsync(Asked, cancellationToken);
        if (About is null)
        {
            return;
        }

        var day = choices.DayOf(About.Year);
        var villages = await subjects.UnitsAsync(day, cancellationToken, UnitKind.Village);
        Villages = [.. villages.Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
        var filter = About.Filter with
        {
            Kind = Kind,
            Text = Text,
            UnderPath = choices.UnderPath ?? (VillageId is { } id ? (await subjects.GetAsync(SubjectKind.Unit, id, cancellationToken)).UnitPath : null),
        };
        Counts = await registrations.CountsAsync(filter, day, cancellationToken);
        if (IsMissing && Kind is { } kind)
        {
            Missing = await registrations.MissingAsync(filter, kind, day, Math.Max(Number, 1), RegistrationQueries.PageSize, cancellationToken);
        }
        else
        {
            IsMissing = false;
            Registered = await registrations.PageAsync(filter, Number, cancellationToken);
        }
    }
}
