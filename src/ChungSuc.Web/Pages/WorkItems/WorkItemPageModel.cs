using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>A page of one act of one task: shows the task, writes the act, goes back.</summary>
public abstract class WorkItemPageModel(WorkItemQueries items, Actor actor, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid WorkItemId { get; set; }

    public WorkItemDetail Found { get; private set; } = null!;

    protected Actor Actor { get; } = actor;

    protected WorkItemQueries Items { get; } = items;

    public DateOnly Today => VietnameseDate.Today(clock);

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public virtual async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Found = await Items.GetAsync(WorkItemId, cancellationToken);
        WorkItemId = Found.Item.Id; // the address may have named an act of it
        if (!WorkItemRules.MaySee(Actor, Found.Item))
        {
            throw new NotFoundException("Work item");
        }
    }

    protected LocalRedirectResult Done(string sentence, string? draft = null)
    {
        TempData.Say(sentence);
        if (draft is not null)
        {
            TempData.SentDraft(draft);
        }

        return LocalRedirect(WorkItemLinks.Item(WorkItemId));
    }
}
