using ChungSuc.Documents.Text;

namespace ChungSuc.Documents.Word;

public sealed record TextRun(string Text, bool Bold = false, bool Italic = false);

/// <summary>A run of words with bold and italic parts; a plain string is the usual case.</summary>
public sealed class RichText
{
    private const string Ending = "./.";

    public static readonly RichText Empty = new([]);

    public RichText(IEnumerable<TextRun> runs)
    {
        Runs = [.. runs.Select(run => run with { Text = PaperText.Clean(run.Text) }).Where(run => run.Text.Length > 0)];
    }

    public IReadOnlyList<TextRun> Runs { get; }

    public bool IsEmpty => Runs.All(run => string.IsNullOrWhiteSpace(run.Text));

    public static implicit operator RichText(string text) => FromString(text);

    public static RichText operator +(RichText left, RichText right) => Add(left, right);

    public static RichText FromString(string text) => new([new TextRun(text)]);

    public static RichText Add(RichText left, RichText right) => new([.. left.Runs, .. right.Runs]);

    public static RichText Bold(string text) => new([new TextRun(text, Bold: true)]);

    public static RichText Italic(string text) => new([new TextRun(text, Italic: true)]);

    public RichText AllBold() => new(Runs.Select(run => run with { Bold = true }));

    /// <summary>The closing mark "./." right after the last word, in place of whatever stop stood there (Nghị định 30/2020, forms of Phụ lục III).</summary>
    public RichText Closed()
    {
        var runs = Runs.ToList();
        while (runs.Count > 0)
        {
            var last = runs[^1];
            var words = last.Text.TrimEnd(' ', PaperText.NoBreakSpace, '.', ';', ',', ':', '/');
            if (words.Length > 0)
            {
                runs[^1] = last with { Text = words + Ending };
                return new RichText(runs);
            }

            runs.RemoveAt(runs.Count - 1);
        }

        return Ending;
    }

    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
