using ChungSuc.Core.Assessments;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Who stands where by one set, cluster by cluster, with the rule beside it and the way from last year.</summary>
public sealed class RankingModel(AssessmentQueries assessments, RankingQueries rankings, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "bo")]
    public string? Set { get; set; }

    public int ShownYear { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<(string Id, string Name)> Sets { get; private set; } = [];

    public RankingBoard? Board { get; private set; }

    public bool IsScored => Board?.Set.Root.Max is not null;

    public bool HasLastYear => Board?.Clusters.Any(cluster => cluster.Any(row => row.Before is not null)) == true;

    public bool IsProvisional => Board?.Clusters.Any(cluster => cluster.Any(row => !row.Tally.Head.IsConcluded)) == true;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var begun = await assessments.YearsAsync(cancellationToken);
        Years = [.. begun.Select(year => year.Year)];
        ShownYear = Year ?? (Years.Count > 0 ? Years[0] : VietnameseDate.Today(clock).Year);
        var all = await assessments.OfYearAsync(ShownYear, cancellationToken);
        Sets = [.. all.Select(tally => (tally.Head.Assessment.SetId, tally.Head.FrozenSet.Name)).DistinctBy(set => set.SetId)];
        Set = Sets.Any(set => set.Id == Set) ? Set : Sets.Count > 0 ? Sets[0].Id : null;
        Board = Set is null ? null : await rankings.BoardAsync(all, Set, cancellationToken);
    }

    public static string Notes(AssessmentTally tally) => string.Join("; ", new[]
    {
        tally.IsTied ? "đồng hạng" : null,
        tally.RankNote,
        tally.Course.Overrides.Count == 0 ? null : $"có quyết định riêng ở mục {string.Join(", ", tally.Course.Overrides.Keys.Order(StringComparer.Ordinal))}",
    }.Where(note => !string.IsNullOrEmpty(note)));

    public static string Way(int? moved) => moved switch
    {
        null => "–",
        0 => "giữ nguyên",
        > 0 => $"▲ {moved}",
        _ => $"▼ {-moved}",
    };
}
