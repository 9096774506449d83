namespace ChungSuc.Core.Surveys;

/// <summary>The questionnaires that come with the program, with the text that a round freezes.</summary>
public sealed class QuestionnaireShelf
{
    private readonly Lazy<IReadOnlyList<ShelvedQuestionnaire>> all;

    public QuestionnaireShelf(string folder) => all = new(() =>
    [
        .. Directory.GetFiles(folder, "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(path => (Text: File.ReadAllText(path), Name: Path.GetFileName(path)))
            .Select(file => new ShelvedQuestionnaire(Questionnaire.Read(file.Text, file.Name), file.Text)),
    ]);

    public IReadOnlyList<ShelvedQuestionnaire> All => all.Value;

    public ShelvedQuestionnaire? Find(string? id) => All.FirstOrDefault(q => q.Questionnaire.Id == id);
}

public sealed record ShelvedQuestionnaire(Questionnaire Questionnaire, string Text);
