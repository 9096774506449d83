using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>One step of an exemplar: each kind has its own address and its own boxes.</summary>
public sealed class StepModel(ExemplarService service, ExemplarQueries exemplars, ExemplarChoices choices, EvidenceTray tray, Actor actor, OnceKey once) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid ExemplarId { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string Word { get; set; } = string.Empty;

    [BindProperty]
    public StepInput Input { get; set; } = new();

    public ExemplarDetail Detail { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public StepKind Kind => ExemplarLinks.KindOf(Word) ?? throw new NotFoundException("Kind of step");

    public EvidenceTray Tray => tray;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.On = choices.Today;
        Input.VillageId = choices.OwnVillage;
        Input.By = Kind switch
        {
            StepKind.Honoured => "Chủ tịch UBND xã",
            StepKind.Verified or StepKind.Refuted => actor.Name,
            _ => null,
        };
        Input.Honour = Detail.Exemplar.Kind == ExemplarKind.Initiative ? HonourKind.Recognised : null;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        _ = Kind;
        if (HttpMethods.IsPost(Request.Method))
        {
            await TakeFilesAsync(cancellationToken);
        }

        Detail = await exemplars.GetAsync(ExemplarId, cancellationToken);
        if (Detail.Void is not null)
        {
            throw new NotFoundException("Exemplar that is not voided");
        }

        Villages = Kind == StepKind.Replicated ? await choices.VillagesAsync(isOwnOnly: true, cancellationToken) : [];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var kind = Kind;
        await TakeFilesAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        ModelState.MarkFieldValid("Input.Evidence"); // where no file was chosen the field has no key, and the service's sentence would not find it
        await service.RecordStepAsync(Input.ToCommand(ExemplarId, kind, tray.Files), cancellationToken);
        TempData.Say(once.WasRepeated ? "Bước này đã được ghi ở lần gửi trước; không ghi thêm lần nữa." : "Đã ghi.");
        return LocalRedirect(ExemplarLinks.Detail(ExemplarId));
    }

    private Task TakeFilesAsync(CancellationToken cancellationToken) =>
        tray.TakeAsync(Input.Evidence, Input.Kept, ModelState, "Input.Evidence", cancellationToken);
}
