using ChungSuc.Core.Criteria;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

public sealed class DiscardModel(CriteriaDraftQueries drafts, CriteriaDraftService service) : DraftPage(drafts)
{
    protected override bool NeedsDocument => false;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.DiscardAsync(new DiscardCriteriaDraft { DraftId = Id, Version = ReadVersion }, cancellationToken);
        TempData.Say("Đã bỏ bản nháp.");
        return LocalRedirect(CriteriaLinks.List);
    }
}
