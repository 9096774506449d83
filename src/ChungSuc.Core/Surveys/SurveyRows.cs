namespace ChungSuc.Core.Surveys;

public sealed record SurveyFilter(int? Year, string? Text);

public sealed record SurveyRow(Guid Id, int Year, int Number, string Title, DateOnly From, DateOnly To, int Villages, int Asked, DateOnly? ClosedOn)
{
    public string NumberText => SurveyRound.NumberOf(Year, Number);
}

public sealed record SurveyPage(int Total, IReadOnlyList<SurveyRow> Rows);

/// <summary>A running round by village: numbers of forms, no answers.</summary>
public sealed record VillageProgress
{
    public required Guid VillageId { get; init; }

    public required string Name { get; init; }

    public required string Path { get; init; }

    public required int Households { get; init; }

    public required int Asked { get; init; }

    public required int Codes { get; init; }

    public required int ByPhone { get; init; }

    /// <summary>Keyed, counted or not.</summary>
    public required int OnPaper { get; init; }

    public int Returned => ByPhone + OnPaper;

    public decimal Share => (decimal)Returned / Asked;
}

public sealed record BatchRow(Guid Id, int Number, string Village, int Forms, BatchState State, Guid? FirstUserId, string FirstBy, string? SecondBy, string? VoidReason);

public sealed record SurveyDetail(SurveyRound Round, IReadOnlyList<VillageProgress> Villages, IReadOnlyList<BatchRow> Batches)
{
    public int Asked => Villages.Sum(v => v.Asked);

    public int Returned => Villages.Sum(v => v.Returned);

    public bool IsRunning => Round.Closure is null && Round.Void is null;
}

public sealed record BatchView(SurveyRound Round, SurveyBatch Batch, string Village);

public sealed record DrawnRow(Guid VillageId, string Village, Guid HouseholdId, string HeadName);

public sealed record SurveyResultView(SurveyRound Round, SurveyClosure Closure, SurveyOutcome Outcome);
