using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Assessments.Recognitions;

/// <summary>Who is recognised, by which decision, until when.</summary>
public sealed class IndexModel(RecognitionQueries recognitions, AccessRules rules, Actor actor, TimeProvider clock) : PageModel
{
    public static readonly IReadOnlyList<SelectListItem> Titles = [.. RecognitionTitles.All.Select(t => new SelectListItem(t.Name, t.Key))];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "danh-hieu")]
    public string? Title { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public RecognitionPage Found { get; private set; } = new(0, []);

    public bool MayRecord => rules.MayOpen(Conventions.RecordPage, actor.Role);

    public bool IsNarrowed => Text is not null || Title is not null || From is not null || To is not null;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Found = await recognitions.PageAsync(
        new RecognitionFilter { Text = Text, Title = Title, From = From, To = To }, VietnameseDate.Today(clock), Number, cancellationToken);
}
