using ChungSuc.Core.Journal;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Commendations;
using ChungSuc.Web.Pages.Measures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Achievements;

/// <summary>What a person, a household or a unit achieved, collected from the ledgers (Kế hoạch phong trào, mục IV.1.đ).</summary>
public sealed class IndexModel(AchievementQueries achievements, AccessRules rules, Actor actor) : PageModel
{
    /// <summary>They see the people of their own unit, as they nominate and record them.</summary>
    private static readonly Role[] OwnOnly = [Role.VillageHead, Role.Enterprise];

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string Word { get; set; } = string.Empty;

    public AchievementBook Book { get; private set; } = null!;

    public bool MayNominate => rules.MayOpen(CommendationLinks.NewPage, actor.Role) && actor.Covers(Book.Subject.UnitPath) && Book.Subject.Id != actor.UnitId;

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Book = await achievements.ReadAsync(AchievementLinks.KindOf(Word) ?? throw new NotFoundException("Kind of participant"), id, cancellationToken);
        if (actor.Role is { } role && OwnOnly.Contains(role) && !actor.Covers(Book.Subject.UnitPath))
        {
            throw new NotFoundException("Participant");
        }
    }

    /// <summary>The record itself, where this person may open it.</summary>
    public string? UrlOf(Achievement achievement) =>
        actor.Role == Role.Enterprise && achievement.Room is ("contributions" or "awards")
            ? null
            : RecordLinks.UrlOf(RecordsReference.Record(achievement.Room, achievement.RecordId));
}
