using System.Collections.Concurrent;
using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Surveys;

/// <summary>What a survey asks, as a file of the catalogue writes it.</summary>
public sealed record Questionnaire
{
    public const int IdLength = 80;

    /// <summary>Answers are keyed as one digit: 1 to 9, and 0 for a question left open.</summary>
    public const int MostOptions = 5;
    public const int MostQuestions = 40;

    private static readonly ConcurrentDictionary<string, Questionnaire> Known = new(StringComparer.Ordinal);

    public required string Id { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    public string? Intro { get; init; }

    /// <summary>The guidance it follows: "90/HD-MTTW-BTT ngày 20/9/2022".</summary>
    public required QuestionnaireBasis Basis { get; init; }

    /// <summary>What of it is not confirmed.</summary>
    public string? Note { get; init; }

    /// <summary>A form with fewer answers is not valid.</summary>
    public required int LeastAnswers { get; init; }

    public required IReadOnlyList<QuestionnaireOption> Options { get; init; }

    public required IReadOnlyList<QuestionnaireQuestion> Questions { get; init; }

    /// <summary>The text of a file, read once in the life of the program; a round keeps the text with which it was opened.</summary>
    /// <exception cref="InvalidFileException">The text is not a questionnaire.</exception>
    public static Questionnaire Read(string text, string fileName = "phieu.yaml") =>
        Known.GetOrAdd(text, _ => YamlFile.Read(new StringReader(text), fileName, map => new QuestionnaireReader(map).Read()));
}

public sealed record QuestionnaireBasis(string Number, DateOnly Date, string Issuer);

public sealed record QuestionnaireOption(string Text, bool IsSatisfied);

/// <param name="Text">What is asked about.</param>
/// <param name="Measure">The measure that counts its satisfied forms, if one does.</param>
/// <param name="IsOverall">The question whose satisfied share is the result of the whole round.</param>
public sealed record QuestionnaireQuestion(string Text, string? Measure, bool IsOverall);
