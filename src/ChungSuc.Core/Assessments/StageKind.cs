namespace ChungSuc.Core.Assessments;

/// <summary>The steps by which a sheet is scored, in the order in which they follow each other.</summary>
public enum StageKind
{
    SelfScore = 1,
    Verification = 2,

    /// <summary>The one assessed answers the verification; gives reasons, no points.</summary>
    Explanation = 3,
    Council = 4,
}

public static class StageKindNames
{
    public static string Vietnamese(this StageKind kind) => kind switch
    {
        StageKind.SelfScore => "Tự chấm",
        StageKind.Verification => "Thẩm định",
        StageKind.Explanation => "Giải trình",
        StageKind.Council => "Hội đồng",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown stage."),
    };
}
