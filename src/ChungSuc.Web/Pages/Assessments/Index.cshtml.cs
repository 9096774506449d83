using ChungSuc.Core.Assessments;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Where all who are assessed stand this year, set by set.</summary>
public sealed class IndexModel(AssessmentQueries assessments, AccessRules rules, Actor actor, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "bo")]
    public string? Set { get; set; }

    [BindProperty(SupportsGet = true, Name = "sap")]
    public string? Sort { get; set; }

    public int ShownYear { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<AssessmentTally> All { get; private set; } = [];

    /// <summary>Id and name of each set in use this year.</summary>
    public IReadOnlyList<(string Id, string Name)> AllSets { get; private set; } = [];

    public IReadOnlyList<SetBoard> Sets { get; private set; } = [];

    public YearClosure? Closure { get; private set; }

    public bool MayOpen => Closure is null && rules.MayOpen("/Assessments/Open", actor.Role);

    public bool MayClose => Closure is null && All.Count > 0 && rules.MayOpen("/Assessments/CloseYear", actor.Role);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var begun = await assessments.YearsAsync(cancellationToken);
        var today = VietnameseDate.Today(clock).Year;
        Years = [.. begun.Select(year => year.Year).Append(today).Append(Year ?? today).Distinct().OrderDescending()];
        ShownYear = Year ?? (begun.Count > 0 ? begun[0].Year : today);
        Closure = begun.FirstOrDefault(year => year.Year == ShownYear)?.Closure;
        All = await assessments.OfYearAsync(ShownYear, cancellationToken);
        AllSets = [.. All.Select(row => (row.Head.Assessment.SetId, row.Head.FrozenSet.Name)).Distinct()];
        var words = VietnameseText.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = All
            .Where(row => string.IsNullOrEmpty(Set) || row.Head.Assessment.SetId == Set)
            .Where(row => words.All(VietnameseText.Fold(row.Head.Name).Contains));
        Sets = [.. Sorted(found).GroupBy(row => row.Head.FrozenSet.Sha256, StringComparer.Ordinal).Select(group => new SetBoard(group.First().Head.FrozenSet, [.. group], actor))];
    }

    private IEnumerable<AssessmentTally> Sorted(IEnumerable<AssessmentTally> rows) => Sort switch
    {
        "dat" => rows.OrderBy(row => row.Points ?? row.PassedCriteria).ThenBy(row => row.Passed),
        "-dat" => rows.OrderByDescending(row => row.Points ?? row.PassedCriteria).ThenByDescending(row => row.Passed),
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
