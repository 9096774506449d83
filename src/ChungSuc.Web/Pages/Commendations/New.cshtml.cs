using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Commendations;

/// <summary>First who: found by name. Then for what, with what the ledgers already hold.</summary>
public sealed class NewModel(
    NominationService nominations, NomineeQueries nominees, NominationFactsQueries facts, SubjectQueries subjects, MovementQueries movements, LawQueries law, Actor actor, TimeProvider clock)
    : PageModel, IPreparedPage
{
    private const int MostFound = 15;

    [BindProperty(SupportsGet = true, Name = "doi-tuong")]
    public string? Reference { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty]
    public NominationInput Input { get; set; } = new();

    public Nominee? Nominee { get; private set; }

    public ContributionFacts? Given { get; private set; }

    public IReadOnlyList<Subject> Found { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Forms { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Movements { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<AwardKind>().Select(k => new SelectListItem(VietnameseText.Capitalise(AwardForm.KindWords[k]), k.ToString()))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (Reference is null)
        {
            Found = await subjects.FindAsync(Text, actor.UnitPath, MostFound, cancellationToken);
            return;
        }

        Input.Subject = Reference;
        await PrepareAsync(cancellationToken);
        var movement = await movements.PresentAsync(VietnameseDate.Today(clock), cancellationToken);
        Input.MovementId = movement?.Id;
        Input.FormCode = "GK_XA";
        Input.Kind = AwardKind.Movement;
        Input.ByUnitId = actor.UnitId;
        Input.Achievement = NominationWords.Achievement(Nominee!, Given!);
        Input.Citation = NominationWords.Citation(movement?.ShortName);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        Nominee = await nominees.GetAsync(Input.Subject, cancellationToken);
        if (!actor.Covers(Nominee.Subject.UnitPath))
        {
            throw new NotFoundException("Participant");
        }

        Given = await facts.GivenAsync(Nominee.Subject.Kind, Nominee.Subject.Id, Nominee.Subject.UnitPath, cancellationToken);
        Forms = NominationWords.Forms(law.Catalog, today);
        Movements = [.. (await movements.ListAsync(cancellationToken)).Select(m => new SelectListItem($"{m.ShortName} ({m.FromYear}–{m.ToYear})", m.Id.ToString()))];
        var units = await subjects.UnitsAsync(today, cancellationToken);
        Units =
        [
            .. actor.Role == Role.EmulationSecretary ? [new SelectListItem("Ủy ban nhân dân xã", actor.UnitId.ToString())] : Array.Empty<SelectListItem>(),
            .. units.Where(u => actor.Covers(u.Path)).Select(u => new SelectListItem(u.Name, u.Id.ToString())),
        ];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await nominations.NominateAsync(Input.ToNomination(), cancellationToken);
        TempData.Say("Đã lập đề nghị. Bảng kiểm tra bên dưới cho biết điều kiện nào còn phải làm rõ.");
        TempData.SentDraft("de-nghi");
        return LocalRedirect(CommendationLinks.Show(id));
    }
}
