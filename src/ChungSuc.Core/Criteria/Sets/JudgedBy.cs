namespace ChungSuc.Core.Criteria;

/// <summary>What an item is judged by. A group that holds an item with points alone has no verdict of its own: nobody said what would pass.</summary>
public enum JudgedBy
{
    /// <summary>Shown for information.</summary>
    Nothing,
    Verdict,
    PointsAlone,
}

internal static class JudgedByRules
{
    public static JudgedBy Of(bool hasPassRule, bool hasPoints)
        => hasPassRule ? JudgedBy.Verdict : hasPoints ? JudgedBy.PointsAlone : JudgedBy.Nothing;

    public static JudgedBy Of(IEnumerable<JudgedBy> children)
    {
        var result = JudgedBy.Nothing;
        foreach (JudgedBy child in children)
        {
            result = (JudgedBy)Math.Max((int)result, (int)child);
        }
        return result;
    }
}
