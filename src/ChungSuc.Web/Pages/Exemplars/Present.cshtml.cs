using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Communications;
using ChungSuc.Core.Exemplars;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Communications;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>Ties an exemplar to an item of news, from either side.</summary>
public sealed class PresentModel(PresentationService service, ExemplarQueries exemplars, CommunicationQueries communications, ExemplarChoices choices) : PageModel, IPreparedPage
{
    private const int Most = 200;

    [BindProperty(SupportsGet = true, Name = "dien-hinh")]
    public Guid? FromExemplar { get; set; }

    [BindProperty(SupportsGet = true, Name = "tin")]
    public Guid? FromItem { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Chọn điển hình.")]
    [Display(Name = "Điển hình, mô hình")]
    public Guid? ExemplarId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Chọn tin, bài.")]
    [Display(Name = "Tin, bài, buổi phát thanh")]
    public Guid? CommunicationId { get; set; }

    public IReadOnlyList<SelectListItem> Exemplars { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Items { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        (ExemplarId, CommunicationId) = (FromExemplar, FromItem);
        await PrepareAsync(cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var rows = await exemplars.StandingsAsync(ExemplarFilter.All, choices.Today, cancellationToken);
        var items = await communications.LinesAsync(CommunicationFilter.All, cancellationToken);
        Exemplars = [.. rows.Where((r, i) => i < Most || r.Id == ExemplarId).Select(r => new SelectListItem($"{r.NumberText}: {r.Title}, {r.OwnerName}", r.Id.ToString()))];
        Items = [.. items.Where((r, i) => i < Most || r.Id == CommunicationId).Select(r => new SelectListItem($"{r.NumberText}: {r.Topic}, {Show.Date(r.HeldOn)}", r.Id.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.PresentAsync(new PresentExemplar(ExemplarId!.Value, CommunicationId!.Value), cancellationToken); // asked above
        TempData.Say("Đã gắn tin, bài vào điển hình.");
        return LocalRedirect(FromItem is { } item ? CommunicationLinks.Detail(item) : ExemplarLinks.Detail(ExemplarId.Value));
    }
}
