using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>A tick list: those of one kind who registered with the same pledges, on one day.</summary>
public sealed class ManyModel(RegistrationService service, RegistrationQueries registrations, RegistrationChoices choices) : PageModel, IPreparedPage
{
    public const string DraftName = "dang-ky-hang-loat";

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public RegistrantKind Kind { get; set; } = RegistrantKind.Village;

    [BindProperty]
    public List<Guid> SubjectIds { get; set; } = [];

    [BindProperty]
    public RegistrationInput Input { get; set; } = new();

    public MovementYear? About { get; private set; }

    public MissingPage Missing { get; private set; } = new(0, []);

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        About = await choices.YearAsync(Asked, cancellationToken);
        Input.FillUp();
        if (About is not null)
        {
            Missing = await registrations.MissingAsync(
                About.Filter with { UnderPath = choices.WritesUnder }, Kind, choices.DayOf(About.Year), 1, RecordRegistrations.MostAtOnce, cancellationToken);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var about = await choices.YearAsync(Asked, cancellationToken) ?? throw new NotFoundException("Movement");
        await service.RecordAsync(Input.ToCommand(about, Kind, SubjectIds, []), cancellationToken);
        TempData.Say($"Đã ghi {SubjectIds.Distinct().Count()} đăng ký. In các bản giao ước để ký ở cuối danh sách.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(RegistrationLinks.ListOf(about.Year, Kind));
    }
}
