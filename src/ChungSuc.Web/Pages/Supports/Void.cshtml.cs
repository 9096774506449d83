using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Supports;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Supports;

/// <summary>Voids one result of help, or without a result the help itself.</summary>
public sealed class VoidModel(SupportQueries supports, SupportService service, SupportChoices choices) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid SupportId { get; set; }

    [BindProperty(SupportsGet = true, Name = "result")]
    public Guid? ResultId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “ghi nhầm thôn”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public SupportDetail Detail { get; private set; } = null!;

    public SupportResult? Result { get; private set; }

    public string Title => Result is null ? $"Hủy việc hỗ trợ {Detail.Support.NumberText}" : $"Hủy kết quả ngày {Show.Date(Result.On)}";

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await supports.GetAsync(SupportId, choices.Today, cancellationToken);
        Result = ResultId is null ? null : Detail.Results.FirstOrDefault(r => r.Id == ResultId) ?? throw new NotFoundException("Result of support");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidAsync(new VoidSupport(SupportId, ResultId, Reason), cancellationToken);
        TempData.Remind(ResultId is null ? "Đã hủy việc hỗ trợ." : "Đã hủy kết quả này.");
        return LocalRedirect(SupportLinks.Detail(SupportId));
    }
}
