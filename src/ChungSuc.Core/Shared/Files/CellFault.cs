namespace ChungSuc.Core.Shared.Files;

/// <summary>What is wrong in one cell of a workbook ("B7"), as a sentence for the person who filled it in.</summary>
public sealed record CellFault(string Sheet, string Cell, string Sentence)
{
    public override string ToString()
    {
        return $"{Sheet}!{Cell}: {Sentence}";
    }
}
