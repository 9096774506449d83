using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.Assessments;
using ChungSuc.Web.Pages.Contributions;
using ChungSuc.Web.Pages.Projects;
using ChungSuc.Web.Pages.Units;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Gaps;

/// <summary>Where a missing figure is entered.</summary>
public sealed record GapPlace(string Label, string Url);

public static class GapPlaces
{
    /// <summary>Beginnings of the names of measures, and the form or list of the ledger that keeps them. What is not here is shown on the page of the item.</summary>
    private static readonly (string Prefix, string Url)[] Ledgers =
    [
        ("dong_gop.", ContributionLinks.Record),
        ("cong_trinh.", ProjectLinks.Record),
        ("nhiem_vu.", WorkItemLinks.List),
        ("danh_gia.", AssessmentLinks.List),
        ("thon.", UnitLinks.List),
    ];

    /// <summary>Each place once, under the names of the figures that are entered there; the page of the item when only papers are missing.</summary>
    public static IReadOnlyList<GapPlace> Of(AssessmentGap gap)
    {
        var places = gap.Figures
            .Select(figure => (figure.Label, Url: UrlOf(gap, figure)))
            .GroupBy(place => place.Url, StringComparer.Ordinal)
            .Select(place => new GapPlace(string.Join(", ", place.Select(p => p.Label)), place.Key))
            .ToList();
        return places.Count > 0 ? places : [new GapPlace(gap.LacksValue ? "Mở mục này" : "Gắn minh chứng", ItemOf(gap))];
    }

    /// <summary>The item becomes a task of its unit by two clicks.</summary>
    public static string AssignUrl(AssessmentGap gap) => WorkItemLinks.AssignFor(
        new WorkItemSource(WorkItemSourceKind.Criterion, $"{gap.Code} {gap.Name}, {gap.Head.Name}, năm {gap.Head.Year}") { Key = gap.Code, RecordId = gap.Head.Id },
        Shortened($"Bổ sung {gap.Words}: {gap.Name}"),
        gap.Head.UnitId);

    private static string UrlOf(AssessmentGap gap, SetInput figure)
    {
        if (gap.Stated.Contains(figure.Name))
        {
            return AssessmentLinks.StatedList(gap.Head.Id, figure.Name);
        }

        if ((MeasureCatalogue.Find(figure.Name)?.StatedBy ?? figure.Name).StartsWith(StatisticDefinition.Prefix, StringComparison.Ordinal))
        {
            return AssessmentLinks.Enter(gap.Head.Id);
        }

        return Ledgers.FirstOrDefault(ledger => figure.Name.StartsWith(ledger.Prefix, StringComparison.Ordinal)).Url ?? ItemOf(gap);
    }

    private static string ItemOf(AssessmentGap gap) => AssessmentLinks.Line(gap.Head.Id, gap.Code) + (gap.LacksValue ? string.Empty : "#minh-chung");

    private static string Shortened(string title) => title.Length <= WorkItem.TitleLength ? title : title[..(WorkItem.TitleLength - 1)] + "…";
}
