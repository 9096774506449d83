using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>One registration: what was pledged beside what the records say.</summary>
public sealed class ShowModel(
    RegistrationQueries registrations, RegistrationService service, RegistrationChoices choices, PledgeResults results, JournalQueries journal, AccessRules rules, Actor actor) : PageModel
{
    public RegistrationDetail Detail { get; private set; } = null!;

    public IReadOnlyList<PledgeLine> Lines { get; private set; } = [];

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public Registration Registration => Detail.Registration;

    public bool MayWrite => rules.MayOpen(Conventions.RecordPage, actor.Role) && service.MayWriteFor(Registration.UnitPath) && Registration.Withdrawal is null;

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public bool IsYearOver => Registration.Year < choices.Today.Year;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await registrations.GetAsync(id, cancellationToken);
        if (choices.UnderPath is { } path && !Registration.UnitPath.StartsWith(path, StringComparison.Ordinal))
        {
            throw new NotFoundException("Registration");
        }

        Lines = await results.ReadAsync([Registration], Registration.Year, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
