namespace ChungSuc.Core.Criteria;

/// <summary>A mistake in a criteria file: where it stands (both counted from 1) and a sentence that says what to do.</summary>
public sealed record SetFault(int Line, int Column, string Message)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"dòng {Line}, cột {Column}: {Message}");
}

/// <summary>What loading gave: the set, or the faults that prevent it.</summary>
public sealed record LoadedSet(CriteriaSet? Set, IReadOnlyList<SetFault> Faults)
{
    public bool IsSound => Set is not null;
}
