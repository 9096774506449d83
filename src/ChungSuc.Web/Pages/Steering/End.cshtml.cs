using ChungSuc.Core.Councils;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using ChungSuc.Web.Pages.Councils;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Steering;

public sealed class EndModel(BodyMeetingQueries meetings, CouncilService councils, TimeProvider clock) : PageModel, IPreparedPage
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
        await PrepareAsync(cancellationToken);
        await councils.EndAsync(new EndCouncilMember(MemberId, Input.Version, Input.LastDay!.Value, Input.Reason), cancellationToken); // required
        TempData.Say("Đã ghi thôi tham gia Ban Chỉ đạo. Các cuộc họp trước giữ nguyên tên.");
        return LocalRedirect(SteeringLinks.Home);
    }
}
