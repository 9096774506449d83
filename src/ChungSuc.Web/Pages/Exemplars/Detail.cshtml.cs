using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Journal;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Exemplars;

public sealed class DetailModel(
    ExemplarQueries exemplars, ExemplarService service, PresentationService presentations, JournalQueries journal, AccessRules rules, Actor actor) : PageModel
{
    public ExemplarDetail Detail { get; private set; } = null!;

    public Exemplar Exemplar => Detail.Exemplar;

    public ExemplarStanding Standing => Detail.Standing;

    public IReadOnlyList<JournalLine> History { get; private set; } = [];

    public Proofs Proofs => new(
        [.. Detail.Files.Select(f => f.File).DistinctBy(f => f.Id)],
        Detail.Void is null && service.MayNominate(Exemplar.UnitPath) ? EvidenceLinks.Add(nameof(Exemplar), Exemplar.Id) : null);

    public bool IsVerified => Standing.Stage is ExemplarStage.Verified or ExemplarStage.Honoured or ExemplarStage.Replicated;

    public bool MayJudge => Detail.Void is null && rules.MayOpen("/Exemplars/Story", actor.Role) && presentations.MayJudge;

    public bool MayPresent => Detail.Void is null && rules.MayOpen("/Exemplars/Present", actor.Role);

    public bool MayVoid => Detail.Void is null && rules.MayOpen("/Exemplars/Void", actor.Role) && presentations.MayVoid(Exemplar.UnitPath, Standing.Steps.Count > 0) && Standing.Steps.Count == 0;

    public bool MayOpenJournal => rules.MayOpen("/Journal/Index", actor.Role);

    /// <summary>Steps that can follow now, the likeliest first.</summary>
    public IReadOnlyList<StepKind> Next =>
    [
        .. new[]
        {
            (StepKind.Verified, !IsVerified), (StepKind.Honoured, IsVerified), (StepKind.Replicated, IsVerified), (StepKind.Lesson, true), (StepKind.Verified, IsVerified),
            (StepKind.Refuted, Standing.Stage == ExemplarStage.Found), (StepKind.Consent, !Standing.ConsentsToNaming), (StepKind.ConsentWithdrawn, Standing.ConsentsToNaming),
        }
            .Where(x => x.Item2 && Detail.Void is null && rules.MayOpen("/Exemplars/Step", actor.Role) && service.MayStep(x.Item1, Exemplar.UnitPath))
            .Select(x => x.Item1),
    ];

    public int FilesOf(ExemplarStep step) => Detail.Files.Count(f => f.RecordId == step.Id);

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        Detail = await exemplars.GetAsync(id, cancellationToken);
        History = (await journal.PageAsync(id, null, 1, cancellationToken)).Lines;
    }
}
