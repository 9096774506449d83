namespace ChungSuc.Core.Councils;

/// <summary>The two bodies that lead the movement together (Kế hoạch, mục VI.1).</summary>
public enum CouncilBody
{
    Council = 1,
    SteeringCommittee = 2,
}

public static class CouncilBodyNames
{
    public static string Vietnamese(this CouncilBody body) => body switch
    {
        CouncilBody.Council => "Hội đồng",
        CouncilBody.SteeringCommittee => "Ban Chỉ đạo",
        _ => throw new ArgumentOutOfRangeException(nameof(body), body, "Unknown body."),
    };
}
