using ChungSuc.Core.Projects;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Projects;

public sealed class TotalsModel(ProjectQueries projects, ProjectChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Asked { get; set; }

    public DateOnly Day => choices.DayOf(Asked);

    public ProjectTotals Whole { get; private set; } = ProjectTotals.None;

    public IReadOnlyList<TotalsTable> Tables { get; private set; } = [];

    public IReadOnlyList<SourceTotals> Sources { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var works = await projects.StandingsAsync(ProjectFilter.All, Day, cancellationToken);
        Whole = ProjectTotals.Of(works);
        Sources = await projects.SourcesAsync(Day, cancellationToken);
        Tables =
        [
            new("Theo lĩnh vực", "Lĩnh vực", [.. works.GroupBy(w => w.Field).OrderBy(g => g.Key).Select(g => Row(g.Key.Vietnamese(), ProjectFilter.All with { Field = g.Key }, g))]),
            new("Theo năm phê duyệt", "Năm", [.. works.GroupBy(w => w.Year).OrderBy(g => g.Key).Select(g => Row(g.Key.ToString("0", null), ProjectFilter.All with { Year = g.Key }, g))]),
        ];
    }

    private TotalsRow Row(string name, ProjectFilter filter, IEnumerable<ProjectStanding> works) =>
        new(name, ProjectTotals.Of([.. works]), ProjectLinks.ListOf(Day, filter), ProjectLinks.ListOf(Day, filter with { IsInDebtOnly = true }));
}

public sealed record TotalsTable(string Caption, string Head, IReadOnlyList<TotalsRow> Rows);

public sealed record TotalsRow(string Name, ProjectTotals Totals, string Url, string DebtUrl);
