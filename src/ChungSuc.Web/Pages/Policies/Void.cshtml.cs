using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Policies;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Policies;

/// <summary>Voids one use of a policy, or without a use the policy itself.</summary>
public sealed class VoidModel(PolicyQueries policies, PolicyService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid PolicyId { get; set; }

    [BindProperty(SupportsGet = true, Name = "use")]
    public Guid? UseId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “ghi nhầm số văn bản”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public PolicyDetail Detail { get; private set; } = null!;

    public PolicyUse? Use { get; private set; }

    public string Title => Use is null ? $"Hủy văn bản {Detail.Policy.DocumentNumber}" : $"Hủy lần triển khai của {Use.UnitName}";

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await policies.GetAsync(PolicyId, cancellationToken);
        Use = UseId is null ? null : Detail.Uses.FirstOrDefault(u => u.Use.Id == UseId)?.Use ?? throw new NotFoundException("Use of a policy");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidAsync(new VoidPolicy(PolicyId, UseId, Reason), cancellationToken);
        TempData.Remind(UseId is null ? "Đã hủy văn bản khỏi sổ." : "Đã hủy lần triển khai này.");
        return LocalRedirect(PolicyLinks.Detail(PolicyId));
    }
}
