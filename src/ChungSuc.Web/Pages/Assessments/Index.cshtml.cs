using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Where the villages stand this year.</summary>
public sealed class IndexModel(AssessmentQueries assessments, AccessRules rules, Actor actor, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "sap")]
    public string? Sort { get; set; }

    public int ShownYear { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<AssessmentTally> All { get; private set; } = [];

    public IReadOnlyList<IGrouping<string, AssessmentTally>> Sets { get; private set; } = [];

    public bool MayOpen => rules.MayOpen("/Assessments/Open", actor.Role);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var begun = await assessments.YearsAsync(cancellationToken);
        var today = VietnameseDate.Today(clock).Year;
        Years = [.. begun.Append(today).Append(Year ?? today).Distinct().OrderDescending()];
        ShownYear = Year ?? (begun.Count > 0 ? begun[0] : today);
        All = await assessments.OfYearAsync(ShownYear, cancellationToken);
        var words = VietnameseText.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = All.Where(row => words.All(VietnameseText.Fold(row.Head.UnitName).Contains));
        Sets = [.. Sorted(found).GroupBy(row => row.Head.FrozenSet.Name)];
    }

    private IEnumerable<AssessmentTally> Sorted(IEnumerable<AssessmentTally> rows) => Sort switch
    {
        "dat" => rows.OrderBy(row => row.PassedCriteria).ThenBy(row => row.Passed),
        "-dat" => rows.OrderByDescending(row => row.PassedCriteria).ThenByDescending(row => row.Passed),
        "chua" => rows.OrderBy(row => row.Failed),
        "-chua" => rows.OrderByDescending(row => row.Failed),
        "thieu" => rows.OrderBy(row => row.Open),
        "-thieu" => rows.OrderByDescending(row => row.Open),
        "hang" => rows.OrderBy(row => row.Rank ?? int.MaxValue),
        "-hang" => rows.OrderByDescending(row => row.Rank ?? int.MinValue),
        "-ten" => rows.Reverse(),
        _ => rows,
    };
}
