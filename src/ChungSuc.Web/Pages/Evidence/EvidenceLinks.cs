using ChungSuc.Core.Communications;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.Communications;
using ChungSuc.Web.Pages.Contributions;
using ChungSuc.Web.Pages.Exemplars;
using ChungSuc.Web.Pages.Journal;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Evidence;

public static class EvidenceLinks
{
    /// <summary>The page of a record that a file proves, by the record's class; others open their history.</summary>
    private static readonly Dictionary<string, Func<Guid, string>> Records = new(StringComparer.Ordinal)
    {
        [nameof(Communication)] = CommunicationLinks.Detail,
        [nameof(Exemplar)] = ExemplarLinks.Detail,
        [nameof(Contribution)] = ContributionLinks.Entry,
        [nameof(WorkItemAct)] = WorkItemLinks.Item,
    };

    public static string Page(Guid fileId) => $"/minh-chung/{fileId}";

    public static string Download(Guid fileId) => $"/minh-chung/{fileId}/tep";

    public static string Record(string kind, Guid id) => Records.GetValueOrDefault(kind, JournalLinks.OfRecord)(id);
}
