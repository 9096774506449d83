using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments.Recognitions;

public sealed class ShowModel(RecognitionQueries recognitions, JournalQueries journal, AccessRules rules, Actor actor, TimeProvider clock) : PageModel
{
    public RecognitionDetail Detail { get; private set; } = null!;

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public Recognition Recognition => Detail.Recognition;

    public bool Holds => Recognition.Void is null && Recognition.HoldsOn(VietnameseDate.Today(clock));

    public bool MayWrite => rules.MayOpen(Conventions.RecordPage, actor.Role) && Recognition.Void is null;

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await recognitions.GetAsync(id, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
