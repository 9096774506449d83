using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Criteria.Editing;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>When a leaf is passed, as boxes.</summary>
public sealed class PassInput
{
    public static readonly IReadOnlyList<SelectListItem> Ways =
    [
        new("không xét đạt hay không", ""), new("từ mức trở lên (≥)", ">="), new("trên mức (>)", ">"), new("đến mức trở xuống (≤)", "<="), new("dưới mức (<)", "<"),
        new("bằng mức (=)", "="), new("trong khoảng", "between"), new("kết quả là có", "yes"), new("kết quả là không", "no"),
        new("công thức", PassForm.ByFormula), new("mức theo vùng, năm, cấp quy định (viết YAML)", PassForm.ByYaml),
    ];

    [Display(Name = "Đạt khi")]
    public string? Way { get; set; }

    [Display(Name = "Mức")]
    public string? Level { get; set; }

    [Display(Name = "Đến mức")]
    public string? Upper { get; set; }

    [Display(Name = "Thang bậc chữ")]
    public string? Scale { get; set; }

    [Display(Name = "Công thức đạt")]
    public string? Formula { get; set; }

    [Display(Name = "Điều kiện viết bằng YAML")]
    public VerbatimText? Yaml { get; set; }

    /// <summary>What is saved, shown when two people wrote at once.</summary>
    [BindNever]
    public string? Saved { get; set; }

    public static PassInput Of(PassForm form) => new()
    {
        Way = form.Way, Level = form.Level, Upper = form.Upper, Scale = form.Scale, Formula = form.Formula, Yaml = new VerbatimText(form.Yaml),
    };

    public PassForm ToForm() => new()
    {
        Way = Way ?? "", Level = Level ?? "", Upper = Upper ?? "", Scale = Scale ?? "", Formula = Formula ?? "", Yaml = Yaml?.Text.TrimEnd() ?? "",
    };

    public string InWords() => Way switch
    {
        PassForm.ByFormula => $"công thức {Formula}",
        PassForm.ByYaml => $"{Yaml}",
        _ => $"{Ways.First(way => way.Value == Way).Text} {Level} {Upper}".Trim(),
    };
}
