using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>Begins a year: which set, which units.</summary>
public sealed class OpenModel(AssessmentService assessments, SubjectQueries subjects, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty]
    public OpenInput Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    public IReadOnlyList<SelectListItem> Years { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Sets { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.Year ??= Year ?? VietnameseDate.Today(clock).Year;
        Input.UnitIds = [.. Units.Select(unit => Guid.Parse(unit.Value))];
        Input.Set ??= Sets.Count > 0 ? Sets[0].Value : null;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock).Year;
        var year = Input.Year ?? Year ?? today;
        Years = [.. Enumerable.Range(today - 5, 7).Reverse().Select(y => y.ToString(CultureInfo.InvariantCulture)).Select(y => new SelectListItem(y, y))];
        Sets = [.. CriteriaSetShelf.Shipped.SetsFor(year).Select(s => new SelectListItem($"{s.Set.Name}, bản {s.Set.Version} ({s.Set.Leaves.Count} chỉ tiêu)", Reference(s)))];
        var units = await subjects.UnitsAsync(VietnameseDate.Today(clock), cancellationToken, UnitKind.Village, UnitKind.ResidentialArea);
        Units = [.. units.Select(unit => new SelectListItem(unit.Name, unit.Id.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var set = CriteriaSetShelf.Shipped.Sets.FirstOrDefault(s => Reference(s) == Input.Set)
            ?? throw new RuleException("assessment.set", "Chọn bộ tiêu chí trong danh sách.", nameof(OpenInput.Set));
        await assessments.OpenAsync(
            new OpenAssessments { Year = Input.Year!.Value, SetId = set.Set.Id, SetVersion = set.Set.Version, UnitIds = Input.UnitIds },
            cancellationToken);
        TempData.Say($"Đã mở đánh giá năm {Input.Year} theo “{set.Set.Name}”. Bây giờ nhập số liệu cho từng thôn.");
        return LocalRedirect(AssessmentLinks.OfYear(Input.Year.Value));
    }

    private static string Reference(ShelvedSet shelved) => string.Create(CultureInfo.InvariantCulture, $"{shelved.Set.Id}@{shelved.Set.Version}");
}

public sealed class OpenInput
{
    [Required(ErrorMessage = "Nhập năm đánh giá, ví dụ 2025.")]
    [Display(Name = "Năm")]
    public int? Year { get; set; }

    [Required(ErrorMessage = "Chọn bộ tiêu chí.")]
    [Display(Name = "Bộ tiêu chí")]
    public string? Set { get; set; }

    [Display(Name = "Thôn, khu dân cư")]
    public List<Guid> UnitIds { get; set; } = [];
}
