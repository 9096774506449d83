namespace ChungSuc.Core.Inspections;

/// <summary>What a plan of visits is for: the council's yearly inspection (Kế hoạch, mục V.2), the programme's own ones (mục VI.3), supervision by the Front (mục II.4).</summary>
public enum InspectionKind
{
    CouncilYearly = 1,
    Periodic = 2,
    Thematic = 3,
    FrontSupervision = 4,
    CommunitySupervision = 5,
}

/// <summary>Who keeps the record. What one side wrote the other reads and does not change.</summary>
public enum InspectionSide
{
    Council = 1,
    Front = 2,
}

/// <summary>How a visit stands on a day; it follows from its dates, its minutes and its acts.</summary>
public enum VisitState
{
    Draft = 1,
    Planned = 2,

    /// <summary>The days are over and no minutes are written.</summary>
    Unwritten = 3,
    Done = 4,
    Cancelled = 5,
}

public static class InspectionNames
{
    public static string Vietnamese(this InspectionKind kind) => kind switch
    {
        InspectionKind.CouncilYearly => "Kiểm tra hằng năm của Hội đồng",
        InspectionKind.Periodic => "Kiểm tra định kỳ",
        InspectionKind.Thematic => "Kiểm tra chuyên đề",
        InspectionKind.FrontSupervision => "Giám sát của Mặt trận",
        InspectionKind.CommunitySupervision => "Giám sát của cộng đồng",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of inspection."),
    };

    /// <summary>Within a sentence: "kiểm tra hằng năm của Hội đồng".</summary>
    public static string Within(this InspectionKind kind)
    {
        var words = kind.Vietnamese();
        return char.ToLowerInvariant(words[0]) + words[1..];
    }

    public static InspectionSide Side(this InspectionKind kind) =>
        kind is InspectionKind.FrontSupervision or InspectionKind.CommunitySupervision ? InspectionSide.Front : InspectionSide.Council;

    public static string Vietnamese(this InspectionSide side) => side switch
    {
        InspectionSide.Council => "Kiểm tra",
        InspectionSide.Front => "Giám sát",
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, "Unknown side."),
    };

    /// <summary>"kiểm tra của xã", "giám sát của Mặt trận": within a sentence.</summary>
    public static string Whose(this InspectionSide side) => side switch
    {
        InspectionSide.Council => "kiểm tra của xã",
        InspectionSide.Front => "giám sát của Mặt trận",
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, "Unknown side."),
    };

    public static string Vietnamese(this VisitState state) => state switch
    {
        VisitState.Draft => "Chưa định ngày",
        VisitState.Planned => "Đã lên lịch",
        VisitState.Unwritten => "Chưa có biên bản",
        VisitState.Done => "Đã thực hiện",
        VisitState.Cancelled => "Đã hủy",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Unknown state."),
    };
}
