using ChungSuc.Documents.Text;

namespace ChungSuc.Documents.Word.Linting;

/// <summary>A paragraph with the look it has once styles and defaults are applied.</summary>
internal sealed record ReadLine
{
    public required string RawText { get; init; }

    public required bool IsInTable { get; init; }

    public required int SectionIndex { get; init; }

    public required IReadOnlyList<ReadRun> Runs { get; init; }

    public required string? Alignment { get; init; }

    public required int FirstLineTwips { get; init; }

    public required int BeforeTwips { get; init; }

    public required int AfterTwips { get; init; }

    public required int LineTwips { get; init; }

    public required bool IsLineAuto { get; init; }

    public string Text => PaperText.CleanLine(RawText.Replace(PaperText.NoBreakSpace, ' '));

    public string Beginning => Text.Length <= 60 ? Text : Text[..60] + "…";

    public bool IsBold => Runs.All(run => run.Bold);

    public bool IsItalic => Runs.All(run => run.Italic);

    public bool IsCapitals => Text.Any(char.IsLetter) && !Text.Any(char.IsLower);

    public bool IsSized(double from, double to) => Runs.All(run => run.Points >= from && run.Points <= to);
}

internal sealed record ReadRun(string Text, double Points, bool Bold, bool Italic, string? Font, bool IsThemeFont, string? Colour);
