using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Criteria.Editing;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

public sealed class BandInput
{
    public string? LowWord { get; set; }

    public string? Low { get; set; }

    public string? HighWord { get; set; }

    public string? High { get; set; }

    public string? Points { get; set; }
}

/// <summary>How a leaf gives points, as boxes.</summary>
public sealed class PointsInput
{
    private const int BlankRows = 3;

    public static readonly IReadOnlyList<SelectListItem> Ways =
    [
        new("trọn điểm khi đạt, hoặc chính số điểm chấm", ""), new("công thức", PointForm.ByFormula), new("bậc điểm", PointForm.ByBands),
        new("điểm theo chữ", PointForm.ByWords), new("viết YAML", PointForm.ByYaml),
    ];

    [Display(Name = "Cách cho điểm")]
    public string? Way { get; set; }

    [Display(Name = "Công thức điểm")]
    public string? Formula { get; set; }

    [Display(Name = "Tra theo số khác (công thức)")]
    public string? On { get; set; }

    public List<BandInput> Bands { get; set; } = [];

    [Display(Name = "Điểm của từng loại")]
    public string? Words { get; set; }

    [Display(Name = "Cách cho điểm viết bằng YAML")]
    public VerbatimText? Yaml { get; set; }

    /// <summary>What is saved, shown when two people wrote at once.</summary>
    [BindNever]
    public string? Saved { get; set; }

    public static PointsInput Of(PointForm form) => new()
    {
        Way = form.Way,
        Formula = form.Formula,
        On = form.On,
        Words = form.Words,
        Yaml = new VerbatimText(form.Yaml),
        Bands = [.. form.Bands.Select(b => new BandInput { LowWord = b.LowWord, Low = b.Low, HighWord = b.HighWord, High = b.High, Points = b.Points })],
    };

    public PointForm ToForm() => new()
    {
        Way = Way ?? "",
        Formula = Formula ?? "",
        On = On ?? "",
        Words = Words ?? "",
        Yaml = Yaml?.Text.TrimEnd() ?? "",
        Bands = [.. Bands.Select(b => new PointBand { LowWord = b.LowWord ?? "from", Low = b.Low ?? "", HighWord = b.HighWord ?? "below", High = b.High ?? "", Points = b.Points ?? "" })],
    };

    public void AddBlankRows()
    {
        if (Bands.Count == 0 || Bands[^1].Points is { Length: > 0 })
        {
            Bands.AddRange(Enumerable.Range(0, BlankRows).Select(_ => new BandInput { LowWord = "from", HighWord = "below" }));
        }
    }

    public string InWords() => Way switch
    {
        PointForm.ByFormula => $"công thức {Formula}",
        PointForm.ByBands => string.Join("; ", Bands.Select(b => $"{b.Low} – {b.High}: {b.Points} điểm")),
        PointForm.ByWords => (Words ?? "").Replace("\n", "; ", StringComparison.Ordinal),
        PointForm.ByYaml => $"{Yaml}",
        _ => Ways[0].Text,
    };
}
