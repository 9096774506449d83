using ChungSuc.Core.Communications;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Communications;

public sealed class BoardModel(CommunicationBoardQueries boards, CommunicationChoices choices, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    public CommunicationBoard Board { get; private set; } = null!;

    public int Year => Asked is { } year and >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear ? year : choices.Today.Year;

    public DateOnly Day => new DateOnly(Year, 12, 31) < choices.Today ? new DateOnly(Year, 12, 31) : choices.Today;

    public IReadOnlyList<VillageTelling> Silent => [.. Board.Villages.Where(v => v.IsSilent).OrderBy(v => v.LastOn ?? DateOnly.MinValue)];

    /// <summary>Months of the year that have begun.</summary>
    public int Months => Year == choices.Today.Year ? choices.Today.Month : 12;

    public bool MayRecord => rules.MayOpen("/Communications/Record", actor.Role);

    public bool MayRecordFor(Guid villageId) => MayRecord && (!choices.IsVillageHead || villageId == choices.OwnVillage);

    public CommunicationFilter Whole => CommunicationFilter.OfYear(Year);

    public string LinkOf(Guid villageId) => CommunicationLinks.ListOf(Whole with { VillageId = villageId });

    public string LinkOf(Guid? villageId, int month) =>
        CommunicationLinks.ListOf(new CommunicationFilter
        {
            VillageId = villageId, From = new DateOnly(Year, month, 1), To = new DateOnly(Year, month, DateTime.DaysInMonth(Year, month)),
        });

    public async Task OnGetAsync(CancellationToken cancellationToken) => Board = await boards.ReadAsync(Year, choices.Today, cancellationToken);
}
