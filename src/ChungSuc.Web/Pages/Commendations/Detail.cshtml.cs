using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Councils;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Commendations;

public sealed class DetailModel(NominationQueries nominations, MeetingQueries meetings, NominationFactsQueries facts, MovementFactsQueries movements, RegistrationQueries registrations, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid NominationId { get; set; }

    public NominationDetail Found { get; private set; } = null!;

    public Nomination Nomination => Found.Nomination;

    public ContributionFacts Given { get; private set; } = null!;

    public string? Movement { get; private set; }

    /// <summary>Its registration of the year, for a notice only: an award never asks for one.</summary>
    public RegistrationMark? Registration { get; private set; }

    public IReadOnlyList<MeetingRow> Meetings { get; private set; } = [];

    public bool MayJudge => Found.IsOpen && actor.Role is { } role && AppraisalService.MayJudge.Contains(role);

    public bool MayNominate => Found.IsOpen && actor.Role is { } role && NominationService.MayNominate.Contains(role);

    /// <summary>Meetings and decisions are not for everybody who nominates.</summary>
    public bool MayOpenPapers => Awards.Conventions.MayRead(actor.Role);

    public bool MayAccept => Found.IsOpen && Nomination.Acceptance is null && actor.Role == Core.Shared.Role.EmulationSecretary;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Found = await nominations.GetAsync(NominationId, cancellationToken);
        Given = await facts.GivenAsync(Nomination.SubjectKind, Nomination.SubjectId, Nomination.SubjectPath, cancellationToken);
        Movement = Nomination.MovementId is { } id ? (await movements.FactsAsync(id, cancellationToken))?.Name : null;
        Registration = await registrations.OfSubjectAsync(Nomination.SubjectId, Nomination.NominatedOn.Year, cancellationToken);
        Meetings = await meetings.OfNominationAsync(NominationId, cancellationToken);
    }

    /// <summary>What is left to do stands first.</summary>
    public IEnumerable<Finding> InOrder => Found.Report.Findings.OrderBy(f => f.Outcome switch
    {
        FindingOutcome.NotMet => 1,
        FindingOutcome.NeedsJudgement or FindingOutcome.Unknown => 2,
        FindingOutcome.Warning => 3,
        FindingOutcome.Met => 4,
        _ => 5,
    });

    public string? JudgeLink(Finding finding) =>
        MayJudge && Found.Askable.Any(f => f.RuleId == finding.RuleId) ? CommendationLinks.Judge(NominationId, finding.RuleId) : null;
}
