using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Statistics;

/// <summary>An entry grid of figures. With script each cell saves itself as it is left; without, the whole form goes at once. Blank is not zero.</summary>
public abstract class GridPage(StatisticService statistics, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty]
    public List<GridCell> Cells { get; set; } = [];

    [BindProperty]
    [StringLength(Statistic.SourceLength, ErrorMessage = "Viết gọn lại, không quá 300 ký tự.")]
    [Display(Name = "Nguồn của các số vừa nhập")]
    public string? Source { get; set; }

    [BindProperty]
    [StringLength(StatisticVoid.ReasonLength, ErrorMessage = "Viết gọn lại, không quá 500 ký tự.")]
    [Display(Name = "Lý do sửa hoặc bỏ số đã có")]
    public string? Reason { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? AskedYear { get; set; }

    public int Year => AskedYear is >= VietnameseDate.FirstYear and <= VietnameseDate.LastYear ? AskedYear.Value : Today.Year;

    public DateOnly Today => VietnameseDate.Today(clock);

    /// <summary>Figures that the cells are of, by key.</summary>
    public IReadOnlyDictionary<string, StatisticDefinition> Definitions { get; protected set; } = new Dictionary<string, StatisticDefinition>();

    protected abstract string Address { get; }

    protected StatisticService Statistics => statistics;

    public abstract Task PrepareAsync(CancellationToken cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        var groups = ReadGroups([.. Cells.Where(cell => cell.IsChanged)], (cell, sentence) => ModelState.AddModelError(FieldOf(cell), sentence));
        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            await statistics.RecordGridAsync(new RecordStatisticGrid(Source, Reason, groups), Definitions, cancellationToken);
        }
        catch (RefusedEntriesException refused)
        {
            foreach (var entry in refused.Entries)
            {
                ModelState.AddModelError(FieldOf(Cells.Find(cell => cell.UnitId == entry.UnitId && cell.Key == entry.Key && cell.Part == entry.Part)), entry.Sentence);
            }

            return Page();
        }

        TempData.Say("Đã lưu số liệu.");
        return LocalRedirect(Address);
    }

    /// <summary>One cell, saved by script as it is left: answers with the line that stands now.</summary>
    public async Task<IActionResult> OnPostCellAsync(GridCell row, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        string? problem = null;
        var groups = ReadGroups([row], (_, sentence) => problem = sentence);
        if (problem is not null)
        {
            return Refused(problem);
        }

        try
        {
            var line = await statistics.RecordGridAsync(new RecordStatisticGrid(Source, Reason, groups), Definitions, cancellationToken);
            return new JsonResult(new { seen = row.Text is null ? null : (Guid?)line });
        }
        catch (RuleException refused)
        {
            return Refused(refused.Code is "statistic.reason" ? "Số này đã có: ghi lý do ở ô “Lý do sửa” dưới bảng rồi nhập lại." : refused.Message);
        }
    }

    public CellView View(GridCell cell, string name, string column, bool isLocked)
    {
        var index = Cells.IndexOf(cell);
        return new CellView(index, cell, Definitions[cell.Key], name, column, isLocked, ModelState[FieldOf(index)]?.Errors.FirstOrDefault()?.ErrorMessage);
    }

    /// <summary>After a refused form its own texts stay; otherwise the boxes show what stands.</summary>
    protected void Fill(IEnumerable<GridCell> standing)
    {
        if (HttpMethods.IsGet(Request.Method))
        {
            Cells = [.. standing];
        }
    }

    private static JsonResult Refused(string sentence) => new(new { sentence }) { StatusCode = StatusCodes.Status400BadRequest };

    private List<GridEntries> ReadGroups(IReadOnlyList<GridCell> changed, Action<GridCell, string> refuse)
    {
        var entries = new List<(GridCell Cell, StatisticEntry Entry)>();
        foreach (var cell in changed)
        {
            if (!Definitions.TryGetValue(cell.Key, out var definition) || StatisticPeriod.Find(Year, cell.Part) is null)
            {
                refuse(cell, "Ô này không còn trong bảng. Tải lại trang rồi nhập lại.");
                continue;
            }

            var value = StatisticValue.Read(definition.Kind, cell.Text, out var problem);
            problem ??= value is null ? null : definition.ProblemOf(value);
            if (problem is not null)
            {
                refuse(cell, problem);
            }

            entries.Add((cell, new StatisticEntry(cell.Key, value, cell.Seen)));
        }

        return [.. entries
            .GroupBy(x => (x.Cell.UnitId, x.Cell.Part))
            .Select(group => new GridEntries(group.Key.UnitId, new StatisticPeriod(Year, group.Key.Part), [.. group.Select(x => x.Entry)]))];
    }

    private string FieldOf(GridCell? cell) => cell is null ? string.Empty : FieldOf(Cells.IndexOf(cell));

    private static string FieldOf(int index) => string.Create(CultureInfo.InvariantCulture, $"{nameof(Cells)}[{index}].{nameof(GridCell.Text)}");
}
