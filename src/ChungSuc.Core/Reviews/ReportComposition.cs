using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Reviews;

/// <summary>A report with its figures put in: what the paper says, what is still missing, which annexes it needs.</summary>
public sealed class ReportComposition
{
    private ReportComposition(IReadOnlyList<ComposedPart> parts, IReadOnlyList<ComposedAnnex> annexes)
    {
        (Parts, Annexes) = (parts, annexes);
        var pieces = parts.SelectMany(p => p.Lines).SelectMany(l => l.Pieces).ToList();
        Figures = [.. pieces.Select(p => p.Figure).OfType<ReportFigure>().DistinctBy(f => f.Key)];
        Missing = [.. Figures.Where(f => f.IsMissing)];
        Gaps = [.. parts.SelectMany(p => p.Lines.SelectMany(l => l.Pieces).Where(piece => piece.IsGap).Select(piece => new Gap(p, piece.Words)))];
    }

    public IReadOnlyList<ComposedPart> Parts { get; }

    /// <summary>Tables that the text points at, in the order in which it does (Phụ lục I, III.1: an annex is named in the body).</summary>
    public IReadOnlyList<ComposedAnnex> Annexes { get; }

    /// <summary>Every figure in the text, once.</summary>
    public IReadOnlyList<ReportFigure> Figures { get; }

    public IReadOnlyList<ReportFigure> Missing { get; }

    /// <summary>Places that a template left for a person and nobody has written yet.</summary>
    public IReadOnlyList<Gap> Gaps { get; }

    public static ReportComposition Of(IEnumerable<ReportPart> parts, IReadOnlyDictionary<string, ReportFigure> figures)
    {
        var ordered = parts.OrderBy(p => p.Place).ThenBy(p => p.Position).Select(p => (Part: p, Lines: ReportText.Read(p.Text))).ToList();
        var annexes = ordered
            .SelectMany(p => p.Lines)
            .SelectMany(l => l.Pieces)
            .Where(p => p.Use == PieceUse.Figure)
            .Select(p => figures.GetValueOrDefault(p.Text))
            .OfType<ReportFigure>()
            .Where(f => f is { IsAnnex: true, IsMissing: false })
            .DistinctBy(f => f.Key)
            .ToList();

        // Phụ lục I, III.1: Roman numbers from two annexes on.
        var labels = annexes
            .Select((f, i) => (f.Key, Label: annexes.Count == 1 ? "Phụ lục" : $"Phụ lục {VietnameseNumber.Roman(i + 1)}"))
            .ToDictionary(x => x.Key, x => x.Label, StringComparer.Ordinal);
        return new ReportComposition(
            [.. ordered.Select(p => new ComposedPart(p.Part, [.. p.Lines.Select(l => new ComposedLine(l.Use, l.Label, [.. l.Pieces.Select(piece => Put(piece, figures, labels))]))]))],
            [.. annexes.Select(f => new ComposedAnnex(labels[f.Key], f))]);
    }

    private static ComposedPiece Put(TextPiece piece, IReadOnlyDictionary<string, ReportFigure> figures, Dictionary<string, string> labels)
    {
        if (piece.Use != PieceUse.Figure)
        {
            return new ComposedPiece(piece.Use == PieceUse.Gap ? $"[{piece.Text}]" : piece.Text, null, piece.Use == PieceUse.Gap);
        }

        var figure = figures.GetValueOrDefault(piece.Text) ?? ReportFigure.Unknown(piece.Text);
        var words = labels.GetValueOrDefault(figure.Key) ?? figure.Words ?? ReportFigure.Nothing;
        return new ComposedPiece(words, figure, false);
    }
}

public sealed record ComposedPiece(string Words, ReportFigure? Figure, bool IsGap);

public sealed record ComposedLine(LineUse Use, string Label, IReadOnlyList<ComposedPiece> Pieces)
{
    public string Words => string.Concat(Pieces.Select(p => p.Words));

    /// <summary>With the mark it began with, as a person would write it.</summary>
    public string Written => Use switch
    {
        LineUse.Prose => Words,
        LineUse.Title or LineUse.Clause => $"{Label}. {Words}",
        LineUse.Point => $"{Label}) {Words}",
        LineUse.Dash => $"- {Words}",
        _ => throw new ArgumentOutOfRangeException(nameof(Use), Use, "Unknown use of a line."),
    };
}

public sealed record ComposedPart(ReportPart Part, IReadOnlyList<ComposedLine> Lines)
{
    public string Words => string.Join('\n', Lines.Select(l => l.Written));
}

/// <param name="Label">"Phụ lục I".</param>
/// <param name="Figure">The table with its source; its annex is there, for one without rows is a missing figure.</param>
public sealed record ComposedAnnex(string Label, ReportFigure Figure)
{
    public ReportAnnex Table => Figure.Annex ?? throw new InvalidOperationException($"{Figure.Key} is no annex.");
}

public sealed record Gap(ComposedPart In, string Words);
