using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Councils;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Councils;

public sealed class SeatModel(CouncilService councils, AppDbContext db, TimeProvider clock) : PageModel, IPreparedPage
{
    private const int MostPersons = 500;

    [BindProperty]
    public SeatInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Persons { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Seats { get; } = [.. Enum.GetValues<CouncilSeat>().Select(s => new SelectListItem(s.Vietnamese(), s.ToString()))];

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input.From = VietnameseDate.Today(clock);
        return PrepareAsync(cancellationToken);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var persons = await db.Persons
            .OrderBy(p => p.NameSort)
            .Take(MostPersons)
            .Select(p => new { p.Id, p.FullName, p.Post })
            .ToListAsync(cancellationToken);
        Persons = [.. persons.Select(p => new SelectListItem(p.Post is null ? p.FullName : $"{p.FullName} ({p.Post})", p.Id.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await councils.SeatAsync(
            new SeatCouncilMember { PersonId = Input.PersonId, FullName = Input.FullName, Post = Input.Post, Seat = Input.Seat!.Value, From = Input.From!.Value }, cancellationToken);
        TempData.Say("Đã ghi thành viên Hội đồng.");
        return LocalRedirect(CouncilLinks.Home);
    }
}

public sealed class SeatInput
{
    [Display(Name = "Người trong danh sách của xã")]
    public Guid? PersonId { get; set; }

    [Display(Name = "Hoặc họ tên người khác")]
    public string? FullName { get; set; }

    [Required(ErrorMessage = "Nhập chức vụ công tác, ví dụ “Chủ tịch Hội Nông dân xã”.")]
    [Display(Name = "Chức vụ công tác")]
    public string Post { get; set; } = string.Empty;

    [Required(ErrorMessage = "Chọn vị trí trong Hội đồng.")]
    [Display(Name = "Vị trí trong Hội đồng")]
    public CouncilSeat? Seat { get; set; }

    [Required(ErrorMessage = "Nhập ngày bắt đầu.")]
    [Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }
}
