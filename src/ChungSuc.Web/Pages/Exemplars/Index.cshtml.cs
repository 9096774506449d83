using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Exemplars;

public sealed class IndexModel(ExemplarQueries exemplars, ExemplarChoices choices, SubjectQueries subjects, AccessRules rules, Actor actor)
    : ExemplarListModel(choices, subjects)
{
    private readonly ExemplarChoices choices = choices;

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public ExemplarPage Register { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public bool MayNominate => rules.MayOpen("/Exemplars/Nominate", actor.Role);

    public string ExcelUrl => ExemplarLinks.Excel + Request.QueryString;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var filter = await FilterAsync(cancellationToken);
        Units = await choices.UnitsAsync(cancellationToken);
        var years = await exemplars.YearsAsync(cancellationToken);
        Years = [.. years.Select(y => new SelectListItem(y.ToString("0", null), y.ToString("0", null)))];
        Register = await exemplars.PageAsync(filter, choices.Today, Number, cancellationToken);
    }
}
