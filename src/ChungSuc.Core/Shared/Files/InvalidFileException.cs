namespace ChungSuc.Core.Shared.Files;

/// <summary>A file that is refused, with every problem found in it, in the order of its lines.</summary>
public sealed class InvalidFileException : Exception
{
    public InvalidFileException(IEnumerable<FileProblem> problems)
        : this([.. problems.OrderBy(p => p.Line).ThenBy(p => p.Column)])
    {
    }

    private InvalidFileException(FileProblem[] problems)
        : base(string.Join(Environment.NewLine, problems.Select(p => p.ToString())))
    {
        Problems = problems;
    }

    public IReadOnlyList<FileProblem> Problems { get; }
}
