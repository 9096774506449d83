using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Policies;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Policies;

/// <summary>Voids one step of a proposal, or without a step the proposal itself.</summary>
public sealed class VoidProposalModel(ProposalQueries proposals, ProposalService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid ProposalId { get; set; }

    [BindProperty(SupportsGet = true, Name = "step")]
    public Guid? StepId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “ghi trùng”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public ProposalDetail Detail { get; private set; } = null!;

    public ProposalStep? Step { get; private set; }

    public string Title => Step is null ? $"Hủy đề xuất {Detail.Proposal.NumberText}" : $"Hủy bước “{Step.Kind.Vietnamese()}”";

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await proposals.GetAsync(ProposalId, cancellationToken);
        Step = StepId is null ? null : Detail.Steps.FirstOrDefault(s => s.Id == StepId) ?? throw new NotFoundException("Step of a proposal");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.VoidAsync(new VoidProposal(ProposalId, StepId, Reason), cancellationToken);
        TempData.Remind(StepId is null ? "Đã hủy đề xuất." : "Đã hủy bước này.");
        return LocalRedirect(PolicyLinks.Proposal(ProposalId));
    }
}
