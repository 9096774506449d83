using ChungSuc.Core.Criteria;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Colours and questions of a verdict. Red is for what failed, never for what is only missing.</summary>
public static class VerdictWords
{
    public static string Tag(NodeStatus status) => status switch
    {
        NodeStatus.Passed or NodeStatus.Waived or NodeStatus.Scored => "ok",
        NodeStatus.NotPassed => "bad",
        NodeStatus.Missing or NodeStatus.Blocked => "wait",
        _ => string.Empty,
    };

    public static string? Tile(NodeStatus status) => status switch
    {
        NodeStatus.NotPassed => "no",
        NodeStatus.Missing or NodeStatus.Blocked or NodeStatus.NotAssigned => "miss",
        _ => null,
    };

    public static string Question(NodeStatus status) => status switch
    {
        NodeStatus.NotPassed => "Vì sao chưa đạt?",
        NodeStatus.Missing => "Còn thiếu gì?",
        NodeStatus.Blocked => "Vì sao chưa kết luận được?",
        NodeStatus.NotAssigned => "Vì sao không giao?",
        NodeStatus.Waived => "Vì sao được miễn?",
        NodeStatus.Scored => "Tính thế nào?",
        _ => "Vì sao đạt?",
    };
}
