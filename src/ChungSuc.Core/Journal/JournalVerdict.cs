namespace ChungSuc.Core.Journal;

public sealed record JournalFault(string Where, string Sentence);

public sealed record JournalVerdict(long Links, long Rows, IReadOnlyList<JournalFault> Faults)
{
    public bool IsSound => Faults.Count == 0;
}
