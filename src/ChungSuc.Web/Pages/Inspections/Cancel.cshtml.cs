using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Inspections;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Inspections;

public sealed class CancelModel(VisitService service, VisitQueries visits) : VisitPageModel(visits)
{
    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “đã ghép vào cuộc kiểm tra của tỉnh”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.CancelAsync(new CancelVisit(VisitId, Reason), cancellationToken);
        return Done("Đã hủy cuộc này.");
    }
}
