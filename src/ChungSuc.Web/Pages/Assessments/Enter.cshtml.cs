using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>All figures that one village must state, on one page. Blank is not zero; nothing is written unless all boxes are right.</summary>
public sealed class EnterModel(AssessmentQueries assessments, StatisticService statistics, StatisticQueries figures, EvidenceTray tray)
    : PageModel, IPreparedPage
{
    public static IReadOnlyList<SelectListItem> Answers { get; } = [new("Có", "có"), new("Không", "không")];

    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public List<EntryLine> Lines { get; set; } = [];

    [BindProperty]
    [StringLength(Statistic.SourceLength, ErrorMessage = "Viết gọn lại, không quá 300 ký tự.")]
    [Display(Name = "Nguồn của các số vừa nhập")]
    public string? Source { get; set; }

    [BindProperty]
    [StringLength(StatisticVoid.ReasonLength, ErrorMessage = "Viết gọn lại, không quá 500 ký tự.")]
    [Display(Name = "Lý do thay hoặc bỏ số đã có")]
    public string? Reason { get; set; }

    [BindProperty]
    [Display(Name = "Minh chứng cho các số vừa nhập")]
    public List<IFormFile> Evidence { get; set; } = [];

    /// <summary>Files received with an earlier sending of this form.</summary>
    [BindProperty]
    public string? Kept { get; set; }

    public EvidenceTray Tray => tray;

    public AssessmentHead Head { get; private set; } = null!;

    public IReadOnlyList<EntryRow> Rows { get; private set; } = [];

    public bool HasStanding => Rows.Any(row => row.Standing is not null);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Lines = [.. Rows.Select(row => new EntryLine { Key = row.Definition.Key, Text = row.Standing?.Value.InBox(), Seen = row.Standing?.Id })];
        return Refusal() ?? Page();
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(Request.Method))
        {
            await tray.TakeAsync(Evidence, Kept, ModelState, nameof(Evidence), cancellationToken);
        }

        Head = await assessments.HeadAsync(Id, cancellationToken);
        var known = await figures.OfUnitAsync(Head.UnitId, Head.Year - 1, Head.Year, cancellationToken);
        var whole = known.Select(line => line.Statistic).Where(s => s.PeriodPart == StatisticPeriod.WholeYear).ToLookup(s => s.Key, StringComparer.Ordinal);
        Rows = [.. EntryDefinitions.Of(Head.FrozenSet.Load()).Select(box => new EntryRow(
            box,
            whole[box.Definition.Key].FirstOrDefault(s => s.Year == Head.Year),
            whole[box.Definition.Key].FirstOrDefault(s => s.Year == Head.Year - 1)))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        if (Refusal() is { } refusal)
        {
            return refusal;
        }

        var entries = ReadEntries();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            await statistics.RecordAsync(
                new RecordStatistics
                {
                    UnitId = Head.UnitId,
                    Period = StatisticPeriod.OfYear(Head.Year),
                    Source = Source,
                    Reason = Reason,
                    Entries = entries,
                    Files = tray.Files,
                },
                Rows.ToDictionary(row => row.Definition.Key, row => row.Definition, StringComparer.Ordinal),
                cancellationToken);
        }
        catch (RefusedEntriesException refused)
        {
            foreach (var entry in refused.Entries)
            {
                ModelState.AddModelError(FieldOf(entry.Key), entry.Sentence);
            }

            return Page();
        }

        TempData.Say($"Đã lưu số liệu của {Head.UnitName} năm {Head.Year}.");
        TempData.SentDraft(DraftName);
        return LocalRedirect(AssessmentLinks.Sheet(Id));
    }

    public string DraftName => $"danh-gia-{Id:N}";

    private IActionResult? Refusal() =>
        !statistics.MayEnter(Head.UnitPath) ? Forbid()
        : Head.IsConcluded ? LocalRedirect(AssessmentLinks.Sheet(Id))
        : null;

    /// <summary>Every box that cannot be read or lies outside its limits gets its sentence at once.</summary>
    private List<StatisticEntry> ReadEntries()
    {
        var definitions = Rows.ToDictionary(row => row.Definition.Key, row => row.Definition, StringComparer.Ordinal);
        var entries = new List<StatisticEntry>();
        foreach (var line in Lines.Where(line => definitions.ContainsKey(line.Key)))
        {
            var definition = definitions[line.Key];
            var value = StatisticValue.Read(definition.Kind, line.Text, out var problem);
            problem ??= value is null ? null : definition.ProblemOf(value);
            if (problem is not null)
            {
                ModelState.AddModelError(FieldOf(line.Key), problem);
            }

            entries.Add(new StatisticEntry(line.Key, value, line.Seen));
        }

        return entries;
    }

    private string FieldOf(string key) => $"{nameof(Lines)}[{Lines.FindIndex(line => line.Key == key)}].{nameof(EntryLine.Text)}";
}
