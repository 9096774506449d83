using ChungSuc.Core.Councils;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Pages.WorkItems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Steering;

/// <summary>Quality and timeliness by member (Kế hoạch, mục IV.1.a, gạch đầu dòng thứ nhất).</summary>
public sealed class DutiesModel(MemberDutyQueries duties, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int Year { get; set; }

    public IReadOnlyList<MemberDutyRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Year = Year is >= VietnameseDate.FirstYear and < VietnameseDate.LastYear ? Year : VietnameseDate.Today(clock).Year;
        Rows = await duties.OfYearAsync(Year, cancellationToken);
    }

    public string TasksOf(MemberDutyRow row) => WorkItemLinks.OfPerson(row.Member.PersonId!.Value, Year); // he has tasks, so he is known

    public static string QualityOf(MemberDutyRow row) => row.Marked == 0 ? "–" : string.Join(", ", Enum.GetValues<QualityMark>().Where(m => row.Of(m) > 0).Select(m => $"{m.Vietnamese()} {row.Of(m)}"));
}
