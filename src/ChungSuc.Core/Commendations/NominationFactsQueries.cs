using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Commendations;

/// <summary>What is on record about a nomination, in the words of the law's rules. What nobody has recorded stays unknown and is said so.</summary>
public sealed class NominationFactsQueries(AppDbContext db, ContributionTotalsQueries contributions, MovementFactsQueries movements, LawQueries law)
{
    /// <summary>Conduct is judged by a person under these rules: nothing pending (G5), not disciplined (G6).</summary>
    private const string HoldRule = "G5";
    private const string DisciplineRule = "G6";
    private const string BorderRule = "regime.border";

    public async Task<NominationFacts> FactsAsync(Nomination nomination, DateOnly decisionDate, CancellationToken cancellationToken)
    {
        var judgements = nomination.Judgements.OrderBy(j => j.At).ThenBy(j => j.Id)
            .Select(j => new Judgement(j.RuleId, j.IsMet, j.UserName, VietnameseDate.LocalDate(j.At), j.Reason))
            .ToList();
        return new NominationFacts
        {
            SubjectName = nomination.SubjectName,
            Recipient = nomination.Recipient,
            FormCode = nomination.FormCode,
            Kind = nomination.Kind,
            DecisionDate = decisionDate,
            OfficeLevel = AwardLevel.Commune,
            AcceptedOn = nomination.Acceptance?.AcceptedOn,
            RegimeChoice = ChoiceOf(judgements, nomination, decisionDate),
            Movement = nomination.MovementId is { } movement ? await movements.FactsAsync(movement, cancellationToken) : null,
            Chosen = nomination.Choice is { } choice ? new ChosenMark(choice.ChosenBy, choice.ChosenOn) : null,
            Contributions = await GivenAsync(nomination.SubjectKind, nomination.SubjectId, nomination.SubjectPath, cancellationToken),
            AchievementKey = nomination.AchievementKey,
            AchievementFrom = nomination.AchievementFrom,
            AchievementTo = nomination.AchievementTo,
            Awards = await AwardsAsync(nomination, cancellationToken),
            Holds = HoldsOf(judgements),
            Disciplines = DisciplinesOf(judgements),
            Judgements = judgements,
        };
    }

    /// <summary>All that the subject gave; of a village, all that was given for it.</summary>
    public async Task<ContributionFacts> GivenAsync(SubjectKind kind, Guid id, string path, CancellationToken cancellationToken)
    {
        var isVillage = kind == SubjectKind.Unit
            && await db.Units.AnyAsync(u => u.Id == id && (u.Kind == UnitKind.Village || u.Kind == UnitKind.ResidentialArea), cancellationToken);
        var totals = isVillage
            ? await contributions.TotalsAsync(new ContributionFilter { UnderPath = path }, cancellationToken)
            : await contributions.OfGiverAsync(kind, id, null, null, cancellationToken);
        return new ContributionFacts(
            totals.MoneyVnd, totals.LabourDays, totals.LandM2, totals.Goods > 0 ? $"{totals.Goods} lần góp hiện vật" : null);
    }

    private async Task<IReadOnlyList<AwardFact>> AwardsAsync(Nomination nomination, CancellationToken cancellationToken)
    {
        var earlier = await db.Awards
            .Where(a => a.SubjectId == nomination.SubjectId && a.NominationId != nomination.Id)
            .OrderBy(a => a.DecidedOn)
            .Select(a => new { a.FormCode, a.AchievementYear, a.DecidedOn, a.Kind, a.DecisionNumber, a.AchievementKey, a.MovementId, IsCancelled = a.Revocation != null })
            .ToListAsync(cancellationToken);
        return
        [
            .. earlier.Select(a => new AwardFact
            {
                FormCode = a.FormCode,
                Year = a.AchievementYear,
                DecidedOn = a.DecidedOn,
                Kind = a.Kind,
                Decision = $"Quyết định số {a.DecisionNumber} ngày {a.DecidedOn:dd/MM/yyyy}",
                AchievementKey = a.AchievementKey,
                MovementKey = a.MovementId?.ToString("N"),
                IsCancelled = a.IsCancelled,
            }),
        ];
    }

    private static IReadOnlyList<HoldFact>? HoldsOf(IReadOnlyList<Judgement> judgements) => LastOn(judgements, HoldRule) switch
    {
        null => null,
        { IsMet: true } => [],
        var open => [new HoldFact(open.Why, open.When, null)],
    };

    private static IReadOnlyList<DisciplineFact>? DisciplinesOf(IReadOnlyList<Judgement> judgements) => LastOn(judgements, DisciplineRule) switch
    {
        null => null,
        { IsMet: true } => [],
        var disciplined => [new DisciplineFact(DisciplineLevel.Reprimand, disciplined.When, null)],
    };

    /// <summary>Across 01/10/2026 a person says whether the new law is the more favourable one (Luật 06/2026/QH16 Điều 4 khoản 4).</summary>
    private RegimeChoice? ChoiceOf(IReadOnlyList<Judgement> judgements, Nomination nomination, DateOnly decisionDate) =>
        LastOn(judgements, BorderRule) is { } choice && nomination.Acceptance is { } acceptance
            ? new RegimeChoice(law.Catalog.RegimeOn(choice.IsMet ? decisionDate : acceptance.AcceptedOn).Code, choice.Who, choice.When, choice.Why)
            : null;

    private static Judgement? LastOn(IReadOnlyList<Judgement> judgements, string rule) => judgements.LastOrDefault(j => j.RequirementId == rule);
}
