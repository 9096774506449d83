using System.Globalization;
using System.Text.RegularExpressions;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Reviews;

/// <summary>How a line of a text is set (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.đ: khoản, điểm, gạch đầu dòng).</summary>
public enum LineUse
{
    Prose = 1,
    Title = 2,
    Clause = 3,
    Point = 4,
    Dash = 5,
}

public enum PieceUse
{
    Words = 1,
    Figure = 2,

    /// <summary>"[Nêu nguyên nhân]": room that a template left for a person.</summary>
    Gap = 3,
}

/// <summary>Words, the key of a figure, or a gap.</summary>
public sealed record TextPiece(PieceUse Use, string Text);

public sealed record TextLine(LineUse Use, string Label, IReadOnlyList<TextPiece> Pieces);

/// <summary>
/// Reads what people write in a part: "1. …", "a) …" and "- …" begin a clause, a point and a dash; <c>{dong_gop.tien}</c> is a living figure and
/// [words in square brackets] still wait to be written.
/// </summary>
public static partial class ReportText
{
    public static IReadOnlyList<TextLine> Read(string text) =>
        [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(ReadLine)];

    /// <summary>Keys of the figures named in a text, in their order, each once.</summary>
    public static IReadOnlyList<string> Keys(string text) =>
        [.. Read(text).SelectMany(line => line.Pieces).Where(piece => piece.Use == PieceUse.Figure).Select(piece => piece.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>A sentence about a curly bracket that opens or closes nothing, or null.</summary>
    public static string? ProblemOf(string text)
    {
        var rest = Token().Replace(text, string.Empty);
        var at = rest.IndexOfAny(['{', '}']);
        return at < 0
            ? null
            : $"Dấu ngoặc nhọn ở “{Around(rest, at)}” chưa thành một số liệu. Chép nguyên số liệu trong danh sách, ví dụ {{dong_gop.tien}}, hoặc bỏ dấu ngoặc.";
    }

    /// <summary>The known key that looks most like a mistyped one.</summary>
    public static string? NearestTo(string key, IEnumerable<string> known) =>
        known.Select(candidate => (candidate, Distance: Distance(key, candidate))).OrderBy(x => x.Distance).ThenBy(x => x.candidate, StringComparer.Ordinal).FirstOrDefault().candidate;

    private static TextLine ReadLine(string line)
    {
        if (Numbered().Match(line) is { Success: true } numbered)
        {
            // Khoản that is a title stands in bold; one that is a sentence does not.
            var use = line[^1] is '.' or ';' or ':' or '}' ? LineUse.Clause : LineUse.Title;
            return new TextLine(use, numbered.Groups["n"].Value, Pieces(line[numbered.Length..]));
        }

        if (Lettered().Match(line) is { Success: true } lettered)
        {
            return new TextLine(LineUse.Point, lettered.Groups["l"].Value, Pieces(line[lettered.Length..]));
        }

        return line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("– ", StringComparison.Ordinal)
            ? new TextLine(LineUse.Dash, string.Empty, Pieces(line[2..].TrimStart()))
            : new TextLine(LineUse.Prose, string.Empty, Pieces(line));
    }

    private static List<TextPiece> Pieces(string line)
    {
        var pieces = new List<TextPiece>();
        var at = 0;
        foreach (var match in Marked().EnumerateMatches(line))
        {
            Add(pieces, PieceUse.Words, line[at..match.Index]);
            var inside = line.Substring(match.Index + 1, match.Length - 2).Trim();
            Add(pieces, line[match.Index] == '{' ? PieceUse.Figure : PieceUse.Gap, inside);
            at = match.Index + match.Length;
        }

        Add(pieces, PieceUse.Words, line[at..]);
        return pieces;
    }

    private static void Add(List<TextPiece> pieces, PieceUse use, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new TextPiece(use, text));
        }
    }

    private static string Around(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return text[at..Math.Min(end < 0 ? text.Length : end, at + 25)].Trim();
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = corner + (left[i - 1] == right[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    /// <summary>The number behind "1." of a clause.</summary>
    public static int NumberOf(TextLine line) => int.Parse(line.Label, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{[^{}\n]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    [GeneratedRegex(@"\{[^{}\n]+\}|\[[^\[\]{}\n]+\]", RegexOptions.NonBacktracking)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^(?<n>[0-9]{1,2})\.\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<l>[a-zđ])\)\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lettered();
}
