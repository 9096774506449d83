namespace ChungSuc.Core.Commendations.Law;

/// <summary>
/// Checks a nomination against the law in force, rule by rule: standards on the day the dossier was accepted, authority on the day
/// of decision (NĐ 129/2025/NĐ-CP Điều 59; Luật 06/2026/QH16 Điều 4 khoản 4).
/// </summary>
public sealed class Eligibility(LawCatalog catalog)
{
    /// <summary>The order in which the findings are shown.</summary>
    private static readonly Func<EligibilityCase, IEnumerable<Finding>>[] Rules =
    [
        RegimeRules.Regime,
        RegimeRules.Border,
        FormRules.FormExists,
        FormRules.RecipientAllowed,
        FormRules.KindForRecipient,
        FormRules.KindForForm,
        FormRules.Authority,
        GuardRules.Registration,
        GuardRules.SameAchievement,
        GuardRules.LowerAwardNotNeeded,
        GuardRules.MovementAwardsForMerit,
        ConductRules.Hold,
        ConductRules.Discipline,
        GuardRules.Initiatives,
        GuardRules.TwoStateAwards,
        StandardRules.Standard,
        StandardRules.RatioLimit,
        PriorityRules.MaternityLeave,
        PriorityRules.Tie,
        PriorityRules.DirectWork,
        PriorityRules.Publicity,
    ];

    public EligibilityReport Check(NominationFacts facts)
    {
        var nomination = new EligibilityCase(catalog, facts);
        return new EligibilityReport(
            [.. Rules.SelectMany(rule => rule(nomination))], nomination.StandardsRegime, nomination.DecisionRegime);
    }
}
