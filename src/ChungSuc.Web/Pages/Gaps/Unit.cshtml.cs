using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Gaps;

/// <summary>What one unit still owes: each item with the place where it is entered, who owes it, since when.</summary>
public sealed class UnitModel(GapQueries gaps, GapReminderService reminders, AccessRules rules, Actor actor, AppOptions options) : PageModel, IPreparedPage
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int Year { get; set; }

    /// <summary>"so-lieu", "minh-chung", or all.</summary>
    [BindProperty(SupportsGet = true, Name = "thieu")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public UnitGaps Unit { get; private set; } = null!;

    public IReadOnlyList<AssessmentGap> Shown { get; private set; } = [];

    public int Total { get; private set; }

    public DateOnly Today => gaps.Today;

    public bool MayRemind => GapReminderService.MayRemind(actor);

    public bool MayAssign => rules.MayOpen(WorkItems.Conventions.AssignPage, actor.Role);

    public string Message => GapReminderService.MessageOf(Unit, Year, Address);

    public IReadOnlyList<SelectListItem> Kinds =>
        [new("Số liệu và minh chứng", string.Empty), new("Số liệu", "so-lieu", Kind == "so-lieu"), new("Minh chứng", "minh-chung", Kind == "minh-chung")];

    private string Address => options.SiteAddress + GapLinks.Unit(UnitId, Year);

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var years = await gaps.YearsAsync(cancellationToken);
        Year = years.Contains(Year) || years.Count == 0 ? Year : years[0];
        Unit = (await gaps.OfYearAsync(Year, cancellationToken)).SingleOrDefault(unit => unit.UnitId == UnitId) ?? throw new NotFoundException("Unit");
        var wanted = Unit.Gaps.Where(gap => Kind switch { "so-lieu" => gap.LacksValue, "minh-chung" => gap.LacksEvidence, _ => true }).ToList();
        Total = wanted.Count;
        Shown = [.. wanted.OrderBy(gap => gap.Head.FrozenSet.Name, StringComparer.Ordinal).ThenBy(gap => gap.Head.Name, StringComparer.Ordinal).Skip((Math.Max(Number, 1) - 1) * PageSize).Take(PageSize)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await reminders.RemindAsync(new RemindOfGaps(UnitId, Year, Address), cancellationToken);
        TempData.Say("Đã nhắc. Lời nhắc hiện ở trang của đơn vị đến khi bổ sung xong.");
        return LocalRedirect(GapLinks.Unit(UnitId, Year));
    }
}
