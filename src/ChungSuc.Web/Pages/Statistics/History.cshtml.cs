using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Statistics;

/// <summary>One figure of a unit and year: the value that stands and all before it.</summary>
public sealed class HistoryModel(StatisticQueries statistics, SubjectQueries subjects) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "unit")]
    public Guid UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "key")]
    public string Key { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true, Name = "year")]
    public int Year { get; set; }

    public string UnitName { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public IReadOnlyList<StatisticLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        UnitName = (await subjects.GetAsync(SubjectKind.Unit, UnitId, cancellationToken)).Name;
        Lines = await statistics.HistoryAsync(UnitId, Key, Year, cancellationToken);
        if (Lines.Count == 0)
        {
            throw new NotFoundException("Statistic");
        }

        Name = Lines[0].Statistic.Name;
    }
}
