using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Councils;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Councils;

public sealed class EndModel(MeetingQueries meetings, CouncilService councils, TimeProvider clock) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid MemberId { get; set; }

    [BindProperty]
    public EndInput Input { get; set; } = new();

    public CouncilMember Member { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input.LastDay = VietnameseDate.Today(clock);
        Input.Version = Member.Version;
    }

    public async Task PrepareAsync(CancellationToken cancellationToken) => Member = await meetings.MemberAsync(MemberId, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await councils.EndAsync(new EndCouncilMember(MemberId, Input.Version, Input.LastDay!.Value, Input.Reason), cancellationToken);
        TempData.Say("Đã ghi thôi tham gia Hội đồng. Các cuộc họp trước giữ nguyên tên.");
        return LocalRedirect(CouncilLinks.Home);
    }
}

public sealed class EndInput
{
    public int Version { get; set; }

    [Required(ErrorMessage = "Nhập ngày cuối cùng.")]
    [Display(Name = "Ngày cuối cùng")]
    public DateOnly? LastDay { get; set; }

    [Required(ErrorMessage = "Nêu lý do, ví dụ “chuyển công tác”.")]
    [Display(Name = "Lý do")]
    public string Reason { get; set; } = string.Empty;
}
