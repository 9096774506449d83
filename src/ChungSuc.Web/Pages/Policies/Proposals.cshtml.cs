using ChungSuc.Core.Journal;
using ChungSuc.Core.Policies;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Policies;

public sealed class ProposalsModel(ProposalQueries proposals, PolicyChoices choices, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public ProposalState? State { get; set; }

    /// <summary>Year of acceptance, when a figure opens its proposals.</summary>
    [BindProperty(SupportsGet = true, Name = "ghi-nhan")]
    public int? AcceptedYear { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public ProposalPage Register { get; private set; } = new(0, 0, []);

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public bool MayRecord => rules.MayOpen("/Policies/Propose", actor.Role);

    public bool IsNarrowed => Text is not null || UnitId is not null || State is not null || AcceptedYear is not null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Units = await choices.UsersAsync(isOwnOnly: false, cancellationToken);
        var year = AcceptedYear is >= 1 and <= 9999 ? AcceptedYear : null;
        var filter = new ProposalFilter { Text = Text, UnitId = UnitId == choices.CommuneId && year is not null ? null : UnitId, State = State, AcceptedYear = year };
        Register = await proposals.PageAsync(filter, Number, cancellationToken);
    }
}
