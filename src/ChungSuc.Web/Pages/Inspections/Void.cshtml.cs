using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Inspections;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>Voids a plan, minutes, a finding or a remark.</summary>
public sealed class VoidModel(InspectionVoidService service, InspectionPlanQueries plans, VisitQueries visits, RemarkQueries remarks) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "kind")]
    public string Word { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RecordId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Nêu lý do hủy, ví dụ “ghi nhầm thôn”.")]
    [Display(Name = "Lý do hủy")]
    public string? Reason { get; set; }

    public (string Words, string Url) What { get; private set; }

    public VoidedKind Kind => InspectionLinks.VoidedOf(Word) ?? throw new NotFoundException("Kind of record");

    public string Title => $"Hủy {InspectionWords.Of(Kind)}";

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        switch (Kind)
        {
            case VoidedKind.Plan:
                What = ((await plans.GetAsync(RecordId, cancellationToken)).Plan.Name, InspectionLinks.Plan(RecordId));
                break;
            case VoidedKind.Remark:
                What = ((await remarks.GetAsync(RecordId, cancellationToken)).Remark.Work, InspectionLinks.Remark(RecordId));
                break;
            default:
                var (words, visitId) = await visits.WhatAsync(Kind, RecordId, cancellationToken);
                What = (words, InspectionLinks.Visit(visitId));
                break;
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        await service.VoidAsync(new VoidInspectionRecord(Kind, RecordId, Reason), cancellationToken);
        TempData.Remind("Đã hủy bản ghi này.");
        return LocalRedirect(What.Url);
    }
}
