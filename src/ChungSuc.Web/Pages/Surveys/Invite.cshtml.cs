using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>Makes the codes of a village and shows them once, to be printed. It answers the form itself: the codes exist nowhere else.</summary>
public sealed class InviteModel(SurveyInvitationService service, SurveyPages pages, PresentOffice present) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid RoundId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Chọn thôn của đợt này.")]
    [Display(Name = "Thôn")]
    public Guid? VillageId { get; set; }

    public SurveyDetail Detail { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Villages { get; private set; } = [];

    public IReadOnlyList<InvitationSheet> Sheets { get; private set; } = [];

    public bool IsRepeated { get; private set; }

    public string CommuneName => present.Office?.Name ?? string.Empty;

    public string VillageName => Detail.Villages.Single(v => v.VillageId == VillageId).Name;

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await pages.RunningAsync(RoundId, cancellationToken);
        Villages = [.. Detail.Villages.Select(v => new SelectListItem($"{v.Name}: {v.Asked} hộ, đã lập {v.Codes} mã, đã dùng {v.ByPhone}", v.VillageId.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var codes = await service.MakeAsync(new InviteVillage(RoundId, VillageId!.Value), cancellationToken); // [Required] answered before
        await PrepareAsync(cancellationToken);
        IsRepeated = codes is null;
        Sheets = [.. (codes ?? []).Select(SheetOf)];
        return Page();
    }

    private InvitationSheet SheetOf(string code)
    {
        var site = $"{Request.Scheme}://{Request.Host}";
        var slug = present.Office!.Slug; // the round belongs to it
        return new InvitationSheet(SurveyCode.Printed(code), $"{Request.Host}{SurveyLinks.Answer(slug)}", QrPicture.Of(site + SurveyLinks.Answer(slug, code)));
    }
}

public sealed record InvitationSheet(string Code, string Site, QrPicture Picture);
