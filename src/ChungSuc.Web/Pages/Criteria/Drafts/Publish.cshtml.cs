using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Criteria;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>What publishing would change, the reason, one button.</summary>
public sealed class PublishModel(CriteriaDraftQueries drafts, CriteriaSetQueries sets, CriteriaSetService service) : DraftPage(drafts)
{
    [BindProperty]
    [Display(Name = "Lý do, căn cứ công bố")]
    public string? Reason { get; set; }

    public CriteriaSet? Set => View.Loaded.Set;

    public LibrarySet? Last { get; private set; }

    public IReadOnlyList<SetChange> Changes { get; private set; } = [];

    protected override bool NeedsDocument => false;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await service.PublishAsync(new PublishCriteriaSet { DraftId = Id, Version = ReadVersion, Reason = Reason }, cancellationToken);
        var published = await sets.PublishedAsync(id, cancellationToken);
        TempData.Say($"Đã công bố bản {published.Version}. Từ nay chọn được khi mở đánh giá.");
        return LocalRedirect(CriteriaLinks.Show(published.SetId, published.Version));
    }

    protected override async Task FillAsync(bool isPost, CancellationToken cancellationToken)
    {
        if (Set is { } set)
        {
            Last = await sets.NewestAsync(set.Id, cancellationToken);
            Changes = Last is null ? [] : SetComparison.Compare(Last.Set, set);
        }
    }
}
