using ChungSuc.Core.Contributions;
using ChungSuc.Core.Imports;
using ChungSuc.Core.Inspections;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.Contributions;
using ChungSuc.Web.Pages.Imports;
using ChungSuc.Web.Pages.Inspections;
using ChungSuc.Web.Pages.Journal;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Evidence;

public static class EvidenceLinks
{
    /// <summary>The page of a record that a file proves, by the record's class; others open their history.</summary>
    private static readonly Dictionary<string, Func<Guid, string>> Records = new(StringComparer.Ordinal)
    {
        [nameof(Contribution)] = ContributionLinks.Entry,
        [nameof(Import)] = ImportLinks.Show,
        [nameof(WorkItemAct)] = WorkItemLinks.Item,
        [nameof(InspectionVisit)] = InspectionLinks.Visit,
        [nameof(InspectionPlan)] = InspectionLinks.Plan,
        [nameof(CommunityRemark)] = InspectionLinks.Remark,
    };

    public static string Page(Guid fileId) => $"/minh-chung/{fileId}";

    public static string Download(Guid fileId) => $"/minh-chung/{fileId}/tep";

    public static string Record(string kind, Guid id) => Records.GetValueOrDefault(kind, JournalLinks.OfRecord)(id);
}
