using ChungSuc.Core.Councils;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.WorkItems;

namespace ChungSuc.Web.Pages.Steering;

/// <summary>Conclusions with what became of them, as two pages show them.</summary>
public sealed record ConclusionTable(IReadOnlyList<ConclusionStanding> Rows, DateOnly Today, bool MayAssign, bool WithMeeting)
{
    /// <summary>The form of a task, filled from a conclusion that has none.</summary>
    public static string AssignUrl(ConclusionStanding row) => WorkItemLinks.AssignFor(
        new WorkItemSource(WorkItemSourceKind.Meeting, $"Cuộc họp {row.Meeting.BodyText} ngày {Core.Shared.VietnameseDate.Screen(row.Meeting.HeldOn)}, kết luận {row.Conclusion.Position}")
        {
            RecordId = row.Meeting.Id,
            Key = row.Conclusion.TaskKey,
        },
        row.Conclusion.Text.Length <= WorkItem.TitleLength ? row.Conclusion.Text : row.Conclusion.Text[..WorkItem.TitleLength],
        row.Conclusion.UnitId);
}
