using System.Globalization;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>
/// The form of a household, opened by the code on its sheet: no sign-in, no cookie, no script. The code is what permits the post, so no other token is asked.
/// </summary>
[EnableRateLimiting(PageServices.AnswerLimit)]
[IgnoreAntiforgeryToken]
public sealed class AnswerModel(SurveyAnswerService service) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "xa")]
    public string Commune { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Code { get; set; }

    /// <summary>Typed by hand.</summary>
    [BindProperty(SupportsGet = true, Name = "ma")]
    public string? Typed { get; set; }

    public AnswerSheet Sheet { get; private set; } = new(AnswerState.Unknown, null, null, null);

    public string? Error { get; private set; }

    public string Address => SurveyLinks.Answer(Commune);

    public static string FieldOf(int question) => string.Create(CultureInfo.InvariantCulture, $"c{question + 1}");

    public int MarkOf(int question) =>
        Request.HasFormContentType && int.TryParse(Request.Form[FieldOf(question)], NumberStyles.None, CultureInfo.InvariantCulture, out var mark) ? mark : 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (Typed is not null && Code is null)
        {
            return SurveyCode.Read(Typed) is { } code ? LocalRedirect(SurveyLinks.Answer(Commune, code)) : Unknown(Typed);
        }

        return await ShowAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Sheet = await service.FindAsync(Code, cancellationToken);
        if (Sheet is not { State: AnswerState.Open, Questionnaire: { } form })
        {
            return await ShowAsync(cancellationToken);
        }

        try
        {
            await service.AnswerAsync(Code, [.. form.Questions.Select((_, i) => MarkOf(i))], cancellationToken);
        }
        catch (RuleException broken)
        {
            Error = broken.Message;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        return LocalRedirect(SurveyLinks.Answer(Commune, SurveyCode.Read(Code)));
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Sheet = await service.FindAsync(Code, cancellationToken);
        return Code is not null && Sheet.State == AnswerState.Unknown ? Unknown(Code) : Page();
    }

    private PageResult Unknown(string code)
    {
        Code = code;
        var page = Page();
        page.StatusCode = StatusCodes.Status404NotFound;
        return page;
    }
}
