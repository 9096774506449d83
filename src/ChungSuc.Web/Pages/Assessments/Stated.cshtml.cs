using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Statistics;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>What this sheet asks for and no ledger keeps: single figures in one form, lists case by case.</summary>
public sealed class StatedModel(AssessmentQueries assessments, StatedQueries queries, StatedFigureService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public List<StatedLine> Lines { get; set; } = [];

    [BindProperty]
    [StringLength(Statistic.SourceLength, ErrorMessage = "Viết gọn lại, không quá 300 ký tự.")]
    [Display(Name = "Nguồn của các số vừa ghi")]
    public string? Source { get; set; }

    public AssessmentHead Head { get; private set; } = null!;

    public StatedSheet Stated { get; private set; } = null!;

    public IReadOnlyList<(SetInput Input, StatisticDefinition Definition)> Boxes { get; private set; } = [];

    public IReadOnlyList<SetInput> Lists { get; private set; } = [];

    public bool MayWrite => !Head.IsConcluded && service.MayState(Head);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Lines = [.. Boxes.Select(box => new StatedLine
        {
            Name = box.Input.Name,
            Text = Stated.Find(box.Input.Name) is { Stands: true } figure ? figure.Value.InBox() : null,
            Seen = Stated.Find(box.Input.Name)?.Revision ?? 0,
        })];
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Head = await assessments.HeadAsync(Id, cancellationToken);
        Stated = await queries.OfSheetAsync(Id, cancellationToken);
        var inputs = StatedFigureService.InputsOf(Head);
        Boxes = [.. inputs.Select(input => (input, SheetStatistics.Of(input))).Where(box => box.Item2 is not null).Select(box => (box.input, box.Item2!))]; // filtered
        Lists = [.. inputs.Where(input => input.Type.IsList())];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        var kinds = Boxes.ToDictionary(box => box.Input.Name, box => box.Definition.Kind, StringComparer.Ordinal);
        var entries = new List<StatedEntry>();
        foreach (var line in Lines.Where(line => kinds.ContainsKey(line.Name)))
        {
            var value = StatisticValue.Read(kinds[line.Name], line.Text, out var problem);
            if (problem is not null)
            {
                ModelState.AddModelError(FieldOf(line.Name), problem);
            }

            entries.Add(new StatedEntry(line.Name, value, line.Seen));
        }

        return ModelState.IsValid ? await SaveAsync(new StateFigures(Id, Source, entries), $"Đã ghi số liệu của phiếu {Head.Name}.", cancellationToken) : Page();
    }

    /// <summary>States that there was nothing to list, which is not the same as not having looked.</summary>
    public Task<IActionResult> OnPostNoneAsync(string name, int seen, CancellationToken cancellationToken) =>
        SaveAsync(new StateFigures(Id, null, [new StatedEntry(name, StatisticValue.OfAnswer(false), seen)]), "Đã ghi: đã rà soát, không có mục nào.", cancellationToken);

    private async Task<IActionResult> SaveAsync(StateFigures input, string said, CancellationToken cancellationToken)
    {
        try
        {
            await service.StateAsync(input, cancellationToken);
        }
        catch (RefusedEntriesException refused)
        {
            foreach (var entry in refused.Entries)
            {
                ModelState.AddModelError(FieldOf(entry.Key), entry.Sentence);
            }

            return Page();
        }

        TempData.Say(said);
        return LocalRedirect(AssessmentLinks.Stated(Id));
    }

    private string FieldOf(string name) => Lines.FindIndex(line => line.Name == name) is var i and >= 0 ? $"{nameof(Lines)}[{i}].{nameof(StatedLine.Text)}" : string.Empty;
}

/// <summary>What a form sends of one box.</summary>
public sealed class StatedLine
{
    public string Name { get; set; } = string.Empty;

    public string? Text { get; set; }

    public int Seen { get; set; }
}
