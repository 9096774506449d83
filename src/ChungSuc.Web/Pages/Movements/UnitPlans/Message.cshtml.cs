using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Pages.Movements.Registrations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.UnitPlans;

/// <summary>Ready words for those who have no plan yet. Nothing is sent: a person pastes them.</summary>
public sealed class MessageModel(UnitPlanQueries plans, RegistrationChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public Guid? UnitId { get; set; }

    public string Text { get; private set; } = string.Empty;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var about = await choices.YearAsync(Asked, cancellationToken) ?? throw new NotFoundException("Movement");
        var board = await plans.BoardAsync(about.Movement.Id, about.Year, choices.Today, null, cancellationToken);
        var missing = board.Missing.Where(u => UnitId is null || u.UnitId == UnitId).ToList();
        Text = missing.Count == 0
            ? $"Các đơn vị phải xây dựng kế hoạch cho năm {about.Year} đều đã có kế hoạch. Xin cảm ơn."
            : WordsOf(missing, board, about, $"{Request.Scheme}://{Request.Host}{UnitPlanLinks.List}");
    }

    private static string WordsOf(List<UnitPlanStanding> missing, UnitPlanBoard board, MovementYear about, string url)
    {
        var deadline = board.Call?.Deadline switch
        {
            null => string.Empty,
            { } day when day < board.Today => $" Hạn {VietnameseDate.Screen(day)} đã qua {board.Today.DayNumber - day.DayNumber} ngày.",
            { } day => $" Hạn {VietnameseDate.Screen(day)}, còn {day.DayNumber - board.Today.DayNumber} ngày.",
        };
        return $"Kính gửi: {string.Join("; ", missing.Select(u => u.Name))}.\n"
            + $"Đề nghị đơn vị xây dựng, ban hành kế hoạch thực hiện phong trào thi đua “{about.Movement.ShortName}” năm {about.Year} và gửi thư ký Hội đồng Thi đua - Khen thưởng.{deadline}\n"
            + $"Ghi kế hoạch tại {url}";
    }
}
