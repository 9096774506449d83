using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Surveys;

/// <summary>What stands on one form: a digit for each question (0: left open), or why it does not count. A form of no household.</summary>
public sealed record FormMarks(IReadOnlyList<int> Marks, InvalidKind? Invalid)
{
    private const char InvalidSign = '!';

    public static FormMarks Of(InvalidKind kind) => new([], kind);

    /// <summary>Reads what was keyed, digits with or without spaces, or says what is wrong with it.</summary>
    public static FormMarks Read(Questionnaire questionnaire, string? keyed, InvalidKind? invalid, string name, string field)
    {
        var digits = VietnameseText.Clean(keyed).Replace(" ", string.Empty, StringComparison.Ordinal);
        if (invalid is { } kind)
        {
            return Of(kind);
        }

        var most = questionnaire.Options.Count;
        if (digits.FirstOrDefault(c => c < '0' || c > '0' + most) is var wrong && wrong != default)
        {
            throw new RuleException("survey.form.digit", $"{name}: “{wrong}” không phải là mức trả lời. Gõ số từ 1 đến {most}, câu để trống gõ 0.", field);
        }

        if (digits.Length != questionnaire.Questions.Count)
        {
            throw new RuleException(
                "survey.form.length",
                digits.Length == 0
                    ? $"{name}: nhập {questionnaire.Questions.Count} số, hoặc chọn vì sao phiếu không hợp lệ."
                    : $"{name}: có {digits.Length} số, cần {questionnaire.Questions.Count}. Câu để trống gõ 0.",
                field);
        }

        var form = new FormMarks([.. digits.Select(c => c - '0')], null);
        return form.IsValidFor(questionnaire)
            ? form
            : throw new RuleException(
                "survey.form.empty", $"{name}: phiếu phải trả lời ít nhất {questionnaire.LeastAnswers} câu. Phiếu này thì chọn “{InvalidKind.Blank.Vietnamese()}”.", field);
    }

    public bool IsValidFor(Questionnaire questionnaire) =>
        Marks.Count == questionnaire.Questions.Count
        && Marks.All(m => m >= 0 && m <= questionnaire.Options.Count)
        && Marks.Count(m => m > 0) >= questionnaire.LeastAnswers;

    public bool IsSame(FormMarks other) => Invalid == other.Invalid && Marks.SequenceEqual(other.Marks);

    /// <summary>One line of a keyed batch.</summary>
    public override string ToString() => Invalid is { } kind ? $"{InvalidSign}{kind}" : string.Concat(Marks);

    public static FormMarks Parse(string line) =>
        line.StartsWith(InvalidSign) ? Of(Enum.Parse<InvalidKind>(line[1..])) : new([.. line.Select(c => c - '0')], null);
}
