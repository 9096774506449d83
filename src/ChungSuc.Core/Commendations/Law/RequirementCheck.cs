namespace ChungSuc.Core.Commendations.Law;

/// <summary>The small fixed vocabulary of facts the program checks by itself.</summary>
internal static class RequirementCheck
{
    public static Finding Check(EligibilityCase nomination, AwardStandard standard, Requirement requirement)
    {
        var answer = requirement switch
        {
            ContributionRecorded contribution => Contribution(nomination.Facts, contribution),
            ChosenInMovement chosen => Chosen(nomination.Facts, chosen),
            MovementLasted lasted => Lasted(nomination.Facts, lasted),
            AwardHistory history => HistoryCheck.Awards(nomination, history),
            YearsAfterAward years => HistoryCheck.AfterAward(nomination, years),
            GradeOfYears grades => HistoryCheck.Grades(nomination, grades),
            InitiativeRecognised initiative => Initiative(nomination, initiative),
            MembersReach members => MemberCheck.Share(nomination.Facts, members),
            MembersNotDisciplined members => MemberCheck.Discipline(nomination.Facts, members),
            MemberHolds members => MemberCheck.Titles(nomination.Facts, members),
            JudgedByPerson => Answer.NeedsJudgement("do người có thẩm quyền đánh giá."),
            _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, null),
        };
        answer = Judged(nomination.Facts, requirement, answer);
        return Finding.On(standard, requirement.Id, answer.Outcome, $"{requirement.Text}: {answer.Sentence}", answer.Advice);
    }

    private static Answer Contribution(NominationFacts facts, ContributionRecorded requirement)
    {
        if (facts.Contributions is not { } given)
        {
            return Answer.Unknown("chưa tra sổ đóng góp.", "Mở sổ đóng góp và ghi các khoản của đối tượng.");
        }

        var found = requirement.Types.Select(type => Describe(given, type)).OfType<string>().ToList();
        return found.Count > 0
            ? Answer.Met($"đã ghi {LawText.Join(found)}.")
            : Answer.NotMet(
                $"sổ đóng góp không có {LawText.Join(requirement.Types.Select(type => RequirementWords.Contributions[type]))}.",
                "Ghi khoản đóng góp kèm giấy tờ, hoặc bình xét trong phong trào.");
    }

    private static string? Describe(ContributionFacts given, ContributionType type) => type switch
    {
        ContributionType.Money when given.MoneyVnd > 0 => $"{LawText.Number(given.MoneyVnd)} đồng",
        ContributionType.Labour when given.LabourDays > 0 => $"{LawText.Number(given.LabourDays)} ngày công",
        ContributionType.Land when given.LandSquareMetres > 0 => $"{LawText.Number(given.LandSquareMetres)} m² đất",
        ContributionType.Goods when !string.IsNullOrWhiteSpace(given.Goods) => given.Goods,
        ContributionType.Money or ContributionType.Labour or ContributionType.Land or ContributionType.Goods => null,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    private static Answer Chosen(NominationFacts facts, ChosenInMovement requirement)
    {
        if (facts.Movement is not { } movement)
        {
            return Answer.NotMet("đề nghị chưa gắn với phong trào nào.", "Chọn phong trào thi đua.");
        }

        if (movement.LaunchedBy < requirement.LaunchedBy)
        {
            return Answer.NotMet(
                $"“{movement.Name}” do cấp {RequirementWords.Movements[movement.LaunchedBy]} phát động, cần từ cấp {RequirementWords.Movements[requirement.LaunchedBy]}.",
                "Gắn với phong trào của cấp trên, hoặc dùng hình thức của cấp phát động.");
        }

        return facts.Chosen is { } chosen && chosen.When <= facts.DecisionDate
            ? Answer.Met($"{chosen.Who} bình xét ngày {LawText.Date(chosen.When)}.")
            : Answer.NotMet("chưa ghi kết quả bình xét.", "Họp bình xét; ghi ai bình xét, ngày nào.");
    }

    private static Answer Lasted(NominationFacts facts, MovementLasted requirement)
    {
        if (facts.Movement is not { } movement)
        {
            return Answer.NotMet("đề nghị chưa gắn với phong trào nào.", "Chọn phong trào thi đua.");
        }

        var span = $"phong trào từ {LawText.Date(movement.StartsOn)} đến {LawText.Date(movement.EndsOn)}";
        return movement.EndsOn.AddDays(1) >= movement.StartsOn.AddYears(requirement.Years)
            ? Answer.Met($"{span}.")
            : Answer.NotMet($"{span}, chưa đủ {requirement.Years} năm.", "Dùng hình thức khác.");
    }

    private static Answer Initiative(EligibilityCase nomination, InitiativeRecognised requirement)
    {
        if (nomination.Facts.Initiatives is null)
        {
            return Answer.Unknown("chưa tra sổ sáng kiến.", "Mở sổ sáng kiến và ghi kết quả.");
        }

        var found = nomination.FreeInitiatives()
            .Where(one => one.Level >= requirement.Level && one.RecognisedOn <= nomination.Facts.DecisionDate)
            .ToList();
        return found.Count >= requirement.Count
            ? Answer.Met($"{LawText.Join(found.Select(one => $"“{one.Name}” ({LawText.Date(one.RecognisedOn)})"))}.")
            : Answer.NotMet(
                $"có {found.Count}/{requirement.Count} sáng kiến được công nhận từ cấp {RequirementWords.Initiatives[requirement.Level]} và chưa dùng cho danh hiệu khác.",
                "Bổ sung chứng nhận sáng kiến.");
    }

    /// <summary>Where the facts leave a gap, a competent person may fill it; facts that speak clearly are not overruled.</summary>
    private static Answer Judged(NominationFacts facts, Requirement requirement, Answer answer)
    {
        if (answer.Outcome is not (FindingOutcome.Unknown or FindingOutcome.NeedsJudgement))
        {
            return answer;
        }

        return facts.JudgementOn(requirement.Id) switch
        {
            null => answer,
            { IsMet: true } met => Answer.Met(met.Sentence),
            var notMet => Answer.NotMet(notMet.Sentence, "Chọn hình thức khác hoặc đánh giá lại."),
        };
    }
}

/// <summary>The answer to one condition, before it is tied to its row.</summary>
internal sealed record Answer(FindingOutcome Outcome, string Sentence, string Advice)
{
    public static Answer Met(string sentence) => new(FindingOutcome.Met, sentence, "");

    public static Answer NotMet(string sentence, string advice) => new(FindingOutcome.NotMet, sentence, advice);

    public static Answer Unknown(string sentence, string advice) => new(FindingOutcome.Unknown, sentence, advice);

    public static Answer NeedsJudgement(string sentence) =>
        new(FindingOutcome.NeedsJudgement, sentence, "Ghi ai đánh giá, ngày nào, vì sao.");
}
