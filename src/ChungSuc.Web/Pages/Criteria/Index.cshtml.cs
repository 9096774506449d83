using ChungSuc.Core.Criteria;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Criteria;

/// <summary>All sets that the commune can use or has used; the drafts on top for those who write them.</summary>
public sealed class IndexModel(CriteriaSetQueries sets, CriteriaDraftQueries drafts, AccessRules rules, Actor actor, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true, Name = "doi-tuong")]
    public SubjectKind? Subject { get; set; }

    public IReadOnlyList<LibrarySet> Sets { get; private set; } = [];

    public IReadOnlyList<DraftRow> Drafts { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Subjects { get; private set; } = [];

    public bool MayWrite { get; private set; }

    public DateOnly Today { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        MayWrite = rules.MayOpen(Conventions.DraftPages, actor.Role);
        Today = VietnameseDate.Today(clock);
        Drafts = MayWrite ? await drafts.OpenAsync(cancellationToken) : [];
        var all = await sets.AllAsync(cancellationToken);
        Subjects = [.. all.Select(s => s.Set.SubjectKind).Distinct().Order().Select(kind => new SelectListItem(kind.Vietnamese(), kind.ToString(), kind == Subject))];
        Sets =
        [
            .. all
                .Where(s => Subject is null || s.Set.SubjectKind == Subject)
                .Where(s => VietnameseText.Fold($"{s.Set.Name} {s.Set.Id}").Contains(VietnameseText.Fold(Find), StringComparison.Ordinal))
                .OrderBy(s => s.Withdrawal is not null)
                .ThenByDescending(s => s.Set.IsInForce(Today))
                .ThenBy(s => VietnameseText.SortKey(s.Set.Name), StringComparer.Ordinal)
                .ThenByDescending(s => s.Set.Version),
        ];
    }
}
