using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Surveys;

/// <summary>Reads a questionnaire and refuses one that could not be counted.</summary>
internal sealed class QuestionnaireReader(YamlMap file)
{
    private const int TextLength = 300;

    public Questionnaire Read()
    {
        var options = file.RequiredList("options", m => new QuestionnaireOption(m.Text("text", 60), m.Flag("satisfied")));
        var questions = file.RequiredList("questions", ReadQuestion);
        if (options.Count is < 2 or > Questionnaire.MostOptions || options.All(o => o.IsSatisfied) || !options.Any(o => o.IsSatisfied))
        {
            file.Refuse("options", $"Ghi từ 2 đến {Questionnaire.MostOptions} mức trả lời, có mức “satisfied: true” và có mức không.");
        }

        if (questions.Count > Questionnaire.MostQuestions)
        {
            file.Refuse("questions", $"Phiếu có quá {Questionnaire.MostQuestions} câu.");
        }

        if (questions.Count(q => q.IsOverall) != 1)
        {
            file.Refuse("questions", "Đánh dấu “overall: true” ở đúng một câu: câu hỏi chung.");
        }

        foreach (var twice in questions.Where(q => q.Measure is not null).GroupBy(q => q.Measure, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            file.Refuse("questions", $"Số đo “{twice.Key}” được ghi ở hai câu.");
        }

        return new Questionnaire
        {
            Id = file.Id(),
            Version = file.Whole("version", 1, 1000),
            Title = file.Text("title", TextLength),
            Intro = file.OptionalText("intro", 1000),
            Basis = file.OptionalMap("legal_basis", m => new QuestionnaireBasis(m.Text("number", 60), m.Date("date"), m.Text("issuer", 200))) ?? NoBasis(),
            Note = file.OptionalText("note", 1000),
            LeastAnswers = file.OptionalWhole("least_answers", 1, Math.Max(1, questions.Count)) ?? 1,
            Options = options,
            Questions = questions,
        };
    }

    private static QuestionnaireQuestion ReadQuestion(YamlMap map) =>
        new(map.Text("text", TextLength), map.Has("measure") ? map.Id("measure") : null, map.Flag("overall"));

    private QuestionnaireBasis NoBasis()
    {
        file.Refuse("legal_basis", "Thiếu “legal_basis” (number, date, issuer: hướng dẫn mà phiếu theo).");
        return new QuestionnaireBasis(string.Empty, default, string.Empty);
    }
}
