using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>All figures that one village must state, on one page. Blank is not zero; nothing is written unless all boxes are right.</summary>
public sealed class EnterModel(AssessmentQueries assessments, StatisticService statistics, StatisticQueries figures) : PageModel, IPreparedPage
{
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
                new RecordStatistics { UnitId = Head.UnitId, Period = StatisticPeriod.OfYear(Head.Year), Source = Source, Reason = Reason, Entries = entries },
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

public sealed class EntryLine
{
    public string Key { get; set; } = string.Empty;

    public string? Text { get; set; }

    /// <summary>The value that stood when the page was opened.</summary>
    public Guid? Seen { get; set; }
}

/// <summary>A box with what stands this year and what stood last year.</summary>
public sealed record EntryRow(EntryBox Box, Statistic? Standing, Statistic? Previous)
{
    public StatisticDefinition Definition => Box.Definition;

    public string Label => Box.Code is null ? Definition.Name : $"{Box.Code} {Definition.Name}";

    public string Hint
    {
        get
        {
            var range = Definition.RangeInWords() is { } words ? VietnameseText.Capitalise(words) + "." : null;
            var standing = Standing is null ? "Chưa có số năm nay." : $"Đang có {Standing.Value.InWords(Standing.UnitName)}, {Standing.EnteredBy} nhập ngày {VietnameseDate.Citation(VietnameseDate.LocalDate(Standing.EnteredAt))}.";
            var previous = Previous is null ? null : $"Năm {Previous.Year}: {Previous.Value.InWords(Previous.UnitName)}.";
            return string.Join(' ', new[] { range, standing, previous }.Where(part => part is not null));
        }
    }
}
