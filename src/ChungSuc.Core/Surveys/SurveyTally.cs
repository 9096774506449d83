using System.Globalization;

namespace ChungSuc.Core.Surveys;

public enum InvalidKind
{
    Blank = 1,
    TwoMarks = 2,
    Unreadable = 3,
    Foreign = 4,
}

public static class InvalidKindNames
{
    public static string Vietnamese(this InvalidKind kind) => kind switch
    {
        InvalidKind.Blank => "Để trống",
        InvalidKind.TwoMarks => "Chọn nhiều mức ở một câu",
        InvalidKind.Unreadable => "Rách, không đọc được",
        InvalidKind.Foreign => "Không phải phiếu phát ra",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };
}

/// <summary>
/// Counts of forms: all that is kept of answers. Which answers stood on one form together is not in it, nor when, nor in what order they came.
/// </summary>
public sealed class SurveyTally
{
    private readonly int[] invalid;
    private readonly int[][] counts;

    private SurveyTally(int valid, int[] invalid, int[][] counts) => (Valid, this.invalid, this.counts) = (valid, invalid, counts);

    public int Valid { get; }

    public int Invalid => invalid.Sum();

    public int Returned => Valid + Invalid;

    public static SurveyTally Empty(Questionnaire questionnaire) => new(
        0, new int[Enum.GetValues<InvalidKind>().Length], [.. questionnaire.Questions.Select(_ => new int[questionnaire.Options.Count + 1])]);

    public int InvalidOf(InvalidKind kind) => invalid[(int)kind - 1];

    /// <summary>Forms on which question <paramref name="question"/> (from 0) was answered with option <paramref name="option"/> (from 1; 0 is left open).</summary>
    public int Count(int question, int option) => counts[question][option];

    public int Satisfied(Questionnaire questionnaire, int question) =>
        questionnaire.Options.Select((option, i) => option.IsSatisfied ? counts[question][i + 1] : 0).Sum();

    public SurveyTally With(FormMarks form) => form.Invalid is { } kind
        ? new(Valid, [.. invalid.Select((n, i) => i == (int)kind - 1 ? n + 1 : n)], counts)
        : new(Valid + 1, invalid, [.. counts.Select((row, q) => row.Select((n, option) => option == form.Marks[q] ? n + 1 : n).ToArray())]);

    public static SurveyTally operator +(SurveyTally left, SurveyTally right) => new(
        left.Valid + right.Valid,
        [.. left.invalid.Zip(right.invalid, (a, b) => a + b)],
        [.. left.counts.Zip(right.counts, (a, b) => a.Zip(b, (x, y) => x + y).ToArray())]);

    /// <summary>"12|0,1,0,0|9,2,1,0;…": valid forms, invalid by kind, then the options of each question, left open first.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Valid}|{Join(invalid)}|{string.Join(';', counts.Select(Join))}");

    public static SurveyTally Parse(string text)
    {
        var parts = text.Split('|');
        return new(int.Parse(parts[0], CultureInfo.InvariantCulture), Split(parts[1]), [.. parts[2].Split(';').Select(Split)]);
    }

    private static string Join(int[] numbers) => string.Join(',', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));

    private static int[] Split(string text) => [.. text.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
}
