using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>The chairman decides one item against its computed result, under his name.</summary>
public sealed class OverrideModel(AssessmentQueries assessments, ScoreOverrideService overrides) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "code")]
    public string Code { get; set; } = string.Empty;

    [BindProperty]
    [Display(Name = "Điểm quyết định")]
    public decimal? Points { get; set; }

    [BindProperty]
    [Display(Name = "Kết luận quyết định")]
    public string? Verdict { get; set; }

    [BindProperty]
    [Display(Name = "Lý do")]
    public string? Reason { get; set; }

    public AssessmentSheet Sheet { get; private set; } = null!;

    public SheetLine Line { get; private set; } = null!;

    public CriterionLeaf Leaf { get; private set; } = null!;

    public ScoreOverride? Standing => Sheet.Course.Overrides.GetValueOrDefault(Code);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        return Sheet.Head.IsConcluded ? LocalRedirect(AssessmentLinks.Line(Id, Code)) : Page();
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Sheet = await assessments.SheetAsync(Id, cancellationToken);
        Leaf = Sheet.Set.Leaves.FirstOrDefault(leaf => leaf.Code == Code) ?? throw new NotFoundException("Item of the sheet");
        Line = Sheet.Find(Code) ?? throw new NotFoundException("Item of the sheet");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var passed = Verdict switch { "dat" => true, "chua" => false, _ => (bool?)null };
        await overrides.OverrideAsync(new OverrideScore(Id, Code, Points, passed, Reason), cancellationToken);
        TempData.Say(Points is null && passed is null ? $"Đã bỏ quyết định riêng về mục {Code}." : $"Đã quyết định mục {Code}. Quyết định hiện cạnh kết quả ở mọi nơi.");
        return LocalRedirect(AssessmentLinks.Line(Id, Code));
    }
}
