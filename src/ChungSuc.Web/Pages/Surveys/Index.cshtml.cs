using System.Globalization;
using ChungSuc.Core.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Surveys;

public sealed class IndexModel(SurveyQueries surveys, SurveyPages pages) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public SurveyPage Shown { get; private set; } = new(0, []);

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public SurveyPages Pages => pages;

    public bool IsNarrowed => Year is not null || Text is not null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var years = await surveys.YearsAsync(cancellationToken);
        Years = [.. years.Select(y => y.ToString(CultureInfo.InvariantCulture)).Select(y => new SelectListItem(y, y))];
        Shown = await surveys.PageAsync(new SurveyFilter(Year, Text), Number, cancellationToken);
    }
}
