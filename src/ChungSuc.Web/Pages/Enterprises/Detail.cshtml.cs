using ChungSuc.Core.Contributions;
using ChungSuc.Core.Enterprises;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Enterprises;

public sealed class DetailModel(EnterpriseQueries enterprises, GiverQueries givers, JournalQueries journal, AccessRules rules, Actor actor) : PageModel
{
    public EnterpriseDetail Detail { get; private set; } = null!;

    public IReadOnlyList<GiftRow> Gifts { get; private set; } = [];

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public bool MayRecord => rules.MayOpen("/Enterprises/Record", actor.Role) && actor.MayRecord(Detail.Unit.Id);

    public bool MayConfirm => rules.MayOpen("/Enterprises/Confirm", actor.Role);

    public bool MayOpenGifts => rules.MayOpen("/Contributions/Entry", actor.Role);

    public bool MayOpenAchievements => rules.MayOpen("/Achievements/Index", actor.Role);

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public int Waiting => Detail.Facts.Count(f => f.Void is null && f.Confirmation is null) + (Detail.Profile is { Confirmation: null } ? 1 : 0);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await enterprises.GetAsync(id, cancellationToken);
        Gifts = await givers.GiftsAsync(SubjectKind.Unit, id, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}

/// <summary>The facts of one kind on the page of an enterprise, and where one more is recorded.</summary>
public sealed record FactsOfKind(FactKind Kind, IReadOnlyList<FactRow> Rows, string? RecordUrl);
