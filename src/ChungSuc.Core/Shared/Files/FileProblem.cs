namespace ChungSuc.Core.Shared.Files;

/// <summary>What is wrong at one place of a file, as a sentence for the person who wrote the file. Lines and columns count from 1.</summary>
public sealed record FileProblem(string File, int Line, int Column, string Sentence)
{
    public override string ToString()
    {
        return Column > 0 ? $"{File}, dòng {Line}, cột {Column}: {Sentence}" : $"{File}, dòng {Line}: {Sentence}";
    }
}
