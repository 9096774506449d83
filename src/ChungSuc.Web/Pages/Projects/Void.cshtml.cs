using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Projects;

/// <summary>Voids one line of a work, or without a line the work itself.</summary>
public sealed class VoidModel(ProjectQueries projects, ProjectService service, ProjectChoices choices) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid ProjectId { get; set; }

    [BindProperty(SupportsGet = true, Name = "line")]
    public Guid? LineId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “ghi nhầm số tiền”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public ProjectDetail Detail { get; private set; } = null!;

    public ProjectLine? Line { get; private set; }

    public string Title => Line is null ? $"Hủy công trình {Detail.Project.NumberText}" : $"Hủy dòng {Line.Kind.Vietnamese().ToLowerInvariant()}";

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await projects.GetAsync(ProjectId, choices.Today, cancellationToken);
        Line = LineId is null ? null : Detail.Lines.FirstOrDefault(l => l.Id == LineId) ?? throw new NotFoundException("Line of a project");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidAsync(new VoidProject(ProjectId, LineId, Reason), cancellationToken);
        TempData.Remind(LineId is null ? "Đã hủy công trình." : "Đã hủy dòng này; nợ đọng đã tính lại.");
        return LocalRedirect(ProjectLinks.Detail(ProjectId));
    }
}
