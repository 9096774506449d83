using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>Voids one step or presentation, or without a part the exemplar itself.</summary>
public sealed class VoidModel(ExemplarQueries exemplars, PresentationService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid ExemplarId { get; set; }

    [BindProperty(SupportsGet = true, Name = "part")]
    public Guid? PartId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “ghi nhầm thôn”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public ExemplarDetail Detail { get; private set; } = null!;

    public string What { get; private set; } = string.Empty;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await exemplars.GetAsync(ExemplarId, cancellationToken);
        var step = Detail.Steps.Select(s => s.Step).FirstOrDefault(s => s.Id == PartId);
        var item = Detail.Presentations.FirstOrDefault(p => p.Id == PartId);
        What = (PartId, step, item) switch
        {
            (null, _, _) => "điển hình này",
            (_, not null, _) => $"bước {step.Kind.Vietnamese().ToLowerInvariant()}",
            (_, _, not null) => $"gắn tin, bài {item.NumberText}",
            _ => throw new NotFoundException("Step of an exemplar"),
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidAsync(new VoidExemplar(ExemplarId, PartId, Reason), cancellationToken);
        TempData.Remind("Đã hủy.");
        return LocalRedirect(ExemplarLinks.Detail(ExemplarId));
    }
}
