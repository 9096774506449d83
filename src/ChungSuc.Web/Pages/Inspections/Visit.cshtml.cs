using ChungSuc.Core.Inspections;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class VisitModel(VisitQueries visits, JournalQueries journal, AccessRules rules, Actor actor, TimeProvider clock) : PageModel
{
    public VisitDetail Detail { get; private set; } = null!;

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public InspectionVisit Visit => Detail.Visit;

    public DateOnly Today => VietnameseDate.Today(clock);

    public VisitState State => Detail.Standing.StateOn(Today);

    public InspectionAct? Cancelled => Visit.Acts.Find(a => a.Kind == InspectionActKind.Cancelled);

    public IReadOnlyList<InspectionAct> Moves => [.. Visit.Acts.Where(a => a.Kind == InspectionActKind.Moved)];

    /// <summary>The person's side keeps this record.</summary>
    public bool MayWrite => rules.MayOpen(Conventions.SchedulePage, actor.Role) && InspectionRules.MayWrite(actor, Visit.Side);

    public bool MayMove => MayWrite && IsToMake;

    public bool MayJoin => rules.MayOpen(Conventions.SchedulePage, actor.Role) && IsToMake;

    public bool MayWriteMinutes => MayWrite && IsToMake && Visit.FromOn <= Today;

    public bool MayWriteFinding => MayWrite && State == VisitState.Done;

    public bool MayAddEvidence => MayWrite && State != VisitState.Cancelled;

    public bool MayAnswer => rules.MayOpen("/Inspections/Answer", actor.Role) && InspectionRules.MayAnswer(actor, Visit.Side, Visit.Places.Select(p => p.UnitPath));

    public bool MayOpenPlans => rules.MayOpen("/Inspections/Plan", actor.Role);

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public bool MayAnswerTo(FindingStanding finding) =>
        finding.IsOpen && rules.MayOpen("/Inspections/Answer", actor.Role) && InspectionRules.MayAnswer(actor, finding.Side, [finding.Task.OwnerPath]);

    public string? NumberOf(Guid? findingId) => Detail.Findings.FirstOrDefault(f => f.Id == findingId)?.NumberText;

    private bool IsToMake => State is not (VisitState.Done or VisitState.Cancelled);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await visits.GetAsync(id, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
