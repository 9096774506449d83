using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Editing;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>What stands above the tree: name, identity, validity, and how the whole is computed.</summary>
public sealed class HeadingModel(CriteriaDraftQueries drafts, CriteriaDraftService service) : DraftPage(drafts)
{
    [BindProperty]
    public FieldsInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.SaveHeadingAsync(new SaveCriteriaHeading { DraftId = Id, Version = ReadVersion, Fields = Input.Fields }, cancellationToken);
        TempData.Say("Đã lưu đầu mục.");
        return LocalRedirect(CriteriaLinks.Draft(Id));
    }

    protected override Task FillAsync(bool isPost, CancellationToken cancellationToken)
    {
        Input.Fill(SetFields.Heading, View.RequireDocument().Read("", SetFields.Heading), isPost, IsConflict);
        return Task.CompletedTask;
    }
}
