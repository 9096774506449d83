using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>One case into a list of the sheet.</summary>
public sealed class AddCaseModel(AssessmentQueries assessments, StatedFigureService service, EvidenceTray tray) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "muc")]
    public string Name { get; set; } = string.Empty;

    [BindProperty]
    [Display(Name = "Đó là việc gì")]
    public string? Label { get; set; }

    [BindProperty]
    [Display(Name = "Loại")]
    public string? CaseKind { get; set; }

    [BindProperty]
    [Display(Name = "Ngày")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [Display(Name = "Giá trị")]
    public decimal? Number { get; set; }

    [BindProperty]
    [Display(Name = "Có hay không")]
    public string? Answer { get; set; }

    [BindProperty]
    [Display(Name = "Minh chứng")]
    public List<IFormFile> Evidence { get; set; } = [];

    [BindProperty]
    public string? Kept { get; set; }

    public EvidenceTray Tray => tray;

    public AssessmentHead Head { get; private set; } = null!;

    public SetInput List { get; private set; } = null!;

    public FormulaType Element => List.Type.ElementOf();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return service.MayState(Head) ? Page() : Forbid();
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await tray.TakeAsync(Evidence, Kept, ModelState, nameof(Evidence), cancellationToken);
        }

        Head = await assessments.HeadAsync(Id, cancellationToken);
        List = StatedFigureService.InputsOf(Head).FirstOrDefault(input => input.Name == Name && input.Type.IsList()) ?? throw new NotFoundException("List of the sheet");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await service.StateCaseAsync(
            new StateCase
            {
                AssessmentId = Id,
                Name = Name,
                Label = Label,
                CaseKind = CaseKind,
                On = On,
                Number = Number,
                Answer = Answer switch { "có" => true, "không" => false, _ => null },
                Files = tray.Files,
            },
            cancellationToken);
        TempData.Say($"Đã ghi “{Label}”.");
        return LocalRedirect(AssessmentLinks.StatedList(Id, Name));
    }
}
