using ChungSuc.Core.Communications;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Communications;

public sealed class IndexModel(CommunicationQueries communications, CommunicationChoices choices, SubjectQueries subjects, AccessRules rules, Actor actor)
    : CommunicationListModel(choices, subjects)
{
    public const decimal Million = 1_000_000;

    private const int MostVoided = 200;

    private readonly CommunicationChoices choices = choices;

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public string? State { get; set; }

    public CommunicationPage Book { get; private set; } = new(CommunicationTally.None, []);

    public IReadOnlyList<VoidedCommunication> Voided { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public string? CampaignName { get; private set; }

    public bool IsVoidedList => State == CommunicationLinks.VoidedState;

    public bool MayRecord => rules.MayOpen("/Communications/Record", actor.Role);

    public string ExcelUrl => CommunicationLinks.Excel + Request.QueryString;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = await FilterAsync(cancellationToken);
        Places = await choices.PlacesAsync(cancellationToken);
        Units = await choices.UnitsAsync(isWritableOnly: false, cancellationToken);
        var years = await communications.YearsAsync(cancellationToken);
        Years = [.. years.Select(y => new SelectListItem(y.ToString("0", null), y.ToString("0", null)))];
        if (CampaignKey is { } key)
        {
            CampaignName = (await choices.CampaignsAsync(cancellationToken)).FirstOrDefault(c => c.Key == key)?.Name ?? key;
        }

        if (IsVoidedList)
        {
            Voided = await communications.VoidedAsync(filter, MostVoided, cancellationToken);
        }
        else
        {
            Book = await communications.PageAsync(filter, Number, cancellationToken);
        }
    }
}
