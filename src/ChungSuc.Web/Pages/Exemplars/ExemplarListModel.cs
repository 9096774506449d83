using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>What the list and its Excel file narrow by.</summary>
public abstract class ExemplarListModel(ExemplarChoices choices, SubjectQueries subjects) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public Guid? UnitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public ExemplarKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public ExemplarField? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "buoc")]
    public ExemplarStage? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "nguoi")]
    public Guid? OwnerId { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "viec")]
    public StepKind? Step { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? StepFrom { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? StepTo { get; set; }

    public bool IsNarrowed =>
        Text is not null || UnitId is not null || Kind is not null || Field is not null || Stage is not null || OwnerId is not null || Year is not null || Step is not null;

    /// <summary>A village head begins with his own village; an empty unit means all.</summary>
    protected async Task<ExemplarFilter> FilterAsync(CancellationToken cancellationToken)
    {
        if (!Request.Query.ContainsKey("don-vi"))
        {
            UnitId = choices.OwnVillage;
        }

        return new ExemplarFilter
        {
            Text = Text,
            Kind = Kind,
            Field = Field,
            Stage = Stage,
            OwnerId = OwnerId,
            Year = Year,
            Step = Step,
            StepFrom = StepFrom,
            StepTo = StepTo,
            UnderPath = UnitId is { } id ? (await subjects.GetAsync(SubjectKind.Unit, id, cancellationToken)).UnitPath : null,
        };
    }
}
