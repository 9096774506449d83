using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Criteria;

/// <summary>What the province or the commune decided for a parameter: all lines, and the form for the next.</summary>
public sealed class ParameterModel(CriteriaSetQueries sets, CriteriaParameterQueries parameters, CriteriaParameterService service) : PageModel, IPreparedPage
{
    [FromRoute]
    public string SetId { get; set; } = string.Empty;

    [FromRoute]
    public string Name { get; set; } = string.Empty;

    [BindProperty]
    public ParameterInput Input { get; set; } = new();

    public SetParameter Parameter { get; private set; } = null!;

    public int LatestVersion { get; private set; }

    public IReadOnlyList<CriteriaParameterValue> Lines { get; private set; } = [];

    public string TypeHint => Parameter.Type switch
    {
        FormulaType.Share => "Phần trăm, ví dụ 85,5.",
        FormulaType.Date => "Ngày, ví dụ 31/12/2025.",
        FormulaType.YesNo => "Viết “có” hoặc “không”.",
        FormulaType.Text => "Chữ, đúng như bộ tiêu chí viết.",
        _ => "Số, ví dụ 12,5.",
    };

    public Task OnGetAsync(CancellationToken cancellationToken) => PrepareAsync(cancellationToken);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Parameter = await parameters.ParameterAsync(SetId, Name, cancellationToken);
        LatestVersion = (await sets.VersionsAsync(SetId, cancellationToken))[0].Set.Version; // the parameter was found in one
        Lines = [.. (await parameters.LinesAsync(SetId, cancellationToken)).Where(line => line.Parameter == Name)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.StateAsync(
            new StateCriteriaParameter
            {
                SetId = SetId,
                Parameter = Name,
                Typed = Input.Typed,
                ValidFrom = Input.ValidFrom!.Value, // [Required] was checked before this handler.
                Basis = Input.Basis,
                Reason = Input.Reason,
            },
            cancellationToken);
        TempData.Say("Đã ghi giá trị.");
        return LocalRedirect(CriteriaLinks.Parameter(SetId, Name));
    }
}

public sealed class ParameterInput
{
    [Display(Name = "Giá trị")]
    [Required(ErrorMessage = "Nhập giá trị.")]
    public string? Typed { get; set; }

    [Display(Name = "Có hiệu lực từ")]
    [Required(ErrorMessage = "Nhập ngày có hiệu lực, ví dụ 01/01/2025.")]
    public DateOnly? ValidFrom { get; set; }

    [Display(Name = "Văn bản quy định")]
    [Required(ErrorMessage = "Nhập số, ký hiệu văn bản quy định, ví dụ 1217/QĐ-UBND.")]
    public string? Basis { get; set; }

    [Display(Name = "Lý do thay")]
    public string? Reason { get; set; }
}
