using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Criteria;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>The text of a draft as it is, with the places that must be mended.</summary>
public sealed class TextModel(CriteriaDraftQueries drafts, CriteriaDraftService service) : DraftPage(drafts)
{
    [BindProperty]
    [Display(Name = "Văn bản")]
    public VerbatimText Text { get; set; } = new(string.Empty);

    public IReadOnlyList<string> Lines { get; private set; } = [];

    public string KeptAs => $"tieu-chi-{Id:N}";

    protected override bool NeedsDocument => false;

    public string LineOf(SetFault fault) => Lines.ElementAtOrDefault(fault.Line - 1)?.Trim() ?? "";

    public bool IsWrong(int line) => View.Faults.Any(fault => fault.Line == line);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.SaveTextAsync(new SaveCriteriaText { DraftId = Id, Version = ReadVersion, Text = Text.Text }, cancellationToken);
        TempData.SentDraft(KeptAs);
        await PrepareAsync(cancellationToken);
        if (View.Faults.Count == 0)
        {
            TempData.Say("Đã lưu văn bản; không còn lỗi.");
            return LocalRedirect(CriteriaLinks.Draft(Id));
        }

        TempData.Remind($"Đã lưu văn bản, còn {View.Faults.Count} lỗi.");
        return LocalRedirect(CriteriaLinks.Text(Id));
    }

    protected override Task FillAsync(bool isPost, CancellationToken cancellationToken)
    {
        Lines = Draft.Text.Split('\n');
        if (!isPost)
        {
            Text = new VerbatimText(Draft.Text);
        }

        return Task.CompletedTask;
    }
}
