namespace ChungSuc.Core.Movements;

/// <summary>Knows which forms of commendation may no longer be given; filled by the law of commendation.</summary>
public interface IFormEnds
{
    /// <summary>Why none of these forms of the law exists on a day, as a Vietnamese sentence with its basis; null when one does.</summary>
    string? ReasonOn(IReadOnlyList<string> lawCodes, DateOnly day);
}
