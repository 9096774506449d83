using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>All sheets of one set on paper: by group (A4 upright) or every item (A4 lying), with empty columns left out.</summary>
public sealed class SummaryModel(AssessmentQueries assessments) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "bo")]
    public string? Set { get; set; }

    /// <summary>"chi-tiet" shows every item.</summary>
    [BindProperty(SupportsGet = true, Name = "kieu")]
    public string? Form { get; set; }

    public IReadOnlyList<AssessmentSheet> Sheets { get; private set; } = [];

    /// <summary>The items that stand as rows (by group) or as columns (in detail).</summary>
    public IReadOnlyList<SheetLine> Items { get; private set; } = [];

    public bool IsDetailed => Form == "chi-tiet";

    public bool IsScored => Sheets.Count > 0 && Sheets[0].IsScored;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var sheets = await assessments.SheetsAsync(Year, Set ?? string.Empty, cancellationToken);
        Sheets = [.. sheets.OrderBy(sheet => sheet.Tally.Head.Assessment.Cluster, StringComparer.Ordinal).ThenBy(sheet => sheet.Tally.Rank ?? int.MaxValue)];
        if (Sheets.Count == 0)
        {
            throw new NotFoundException("Assessments");
        }

        var lines = Sheets[0].Lines.Where(line => IsDetailed ? line.IsIndicator : line.Depth == 0);
        Items = [.. lines.Where(line => Sheets.Any(sheet => sheet.Find(line.Code) is { Status: not NodeStatus.NotAssigned }))];
    }

    /// <summary>Some item was decided by a named person against its computed result; such cells bear a dagger.</summary>
    public bool HasOverrides => Sheets.Any(sheet => sheet.Course.Overrides.Count > 0);

    public static string Cell(AssessmentSheet sheet, string code) => Words(sheet.Find(code)) + (sheet.Course.Overrides.ContainsKey(code) ? "†" : string.Empty);

    private static string Words(SheetLine? line) => line switch
    {
        null or { Status: NodeStatus.NotAssigned } => "",
        { Points: { } points } => VietnameseNumber.Format(points),
        { Status: NodeStatus.Passed } => "Đ",
        { Status: NodeStatus.Waived } => "M",
        { Status: NodeStatus.NotPassed } => "K",
        _ => "?",
    };

    public string Total(AssessmentSheet sheet) => IsScored ? VietnameseNumber.Format(sheet.Tally.Points ?? 0) : $"{sheet.Tally.PassedCriteria}/{sheet.Tally.AssignedCriteria}";
}
