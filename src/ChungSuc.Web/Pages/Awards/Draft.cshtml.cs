using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Awards;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Awards;

public sealed class DraftModel(AwardDecisionQueries decisions, AwardDraftService drafts) : PageModel, IPreparedPage
{
    [BindProperty]
    public DraftInput Input { get; set; } = new();

    /// <summary>What the chairman of the commune may decide.</summary>
    public IReadOnlyList<Candidate> Own { get; private set; } = [];

    /// <summary>What goes up to others.</summary>
    public IReadOnlyList<Candidate> Submissions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        var first = Own.FirstOrDefault(c => c.Opinion.IsPassed);
        Input.Chosen = [.. Own.Where(c => c.Opinion.IsPassed && c.Nomination.FormCode == first?.Nomination.FormCode).Select(c => c.Nomination.Id)];
        Input.Subject = first is null ? string.Empty : $"Về việc tặng {first.Nomination.FormName}";
        Input.Reason = first is null ? string.Empty : char.ToLowerInvariant(first.Nomination.Citation[0]) + first.Nomination.Citation[1..];
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var all = await decisions.CandidatesAsync(cancellationToken);
        Own = [.. all.Where(c => c.Submission is null)];
        Submissions = [.. all.Where(c => c.Submission is not null)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await drafts.DraftAsync(
            new DraftDecision
            {
                Subject = Input.Subject,
                Reason = Input.Reason,
                Chosen = [.. Input.Chosen.Select(n => new ChosenNomination(n, Input.Deviations.GetValueOrDefault(n)))],
            },
            cancellationToken);
        TempData.Say("Đã dự thảo quyết định. Chủ tịch UBND xã xem và ban hành; lúc đó mới cấp số.");
        TempData.SentDraft("quyet-dinh");
        return LocalRedirect(AwardLinks.Decision(id));
    }
}

public sealed class DraftInput
{
    [Required(ErrorMessage = "Nhập trích yếu, ví dụ “Về việc tặng Giấy khen …”.")]
    [Display(Name = "Trích yếu")]
    public string Subject { get; set; } = string.Empty;

    [Required(ErrorMessage = "Nhập lý do khen, ví dụ “đã có thành tích xuất sắc trong …”.")]
    [Display(Name = "Lý do khen (Điều 1)")]
    public string Reason { get; set; } = string.Empty;

    [Display(Name = "Danh sách")]
    public List<Guid> Chosen { get; set; } = [];

    /// <summary>Why the decision differs from the council, by nomination.</summary>
    public Dictionary<Guid, string?> Deviations { get; set; } = [];
}
